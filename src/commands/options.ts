import { InvalidArgumentError, Option } from "commander";
import type { Setting } from "../config.ts";

/** The command-line option of a setting, read from the environment where it is not given. */
export function optionOf<T>(setting: Setting<T>): Option {
  return new Option(setting.flag, setting.help)
    .default(setting.default, shown(setting.default))
    .env(setting.env)
    .argParser((given) => {
      try {
        return setting.parse(given);
      } catch (error) {
        throw new InvalidArgumentError((error as Error).message);
      }
    });
}

function shown(value: unknown): string {
  return Array.isArray(value) ? value.join(",") || "none" : String(value);
}

/** `--format`: one of `formats`. Without it, the first at a terminal, else the second. */
export function formatOption<T extends string>(formats: readonly [terminal: T, pipe: T]): Option {
  const [terminal, pipe] = formats;
  return new Option("--format <format>", "How to print: for a program or for a person.")
    .choices(formats)
    .default(process.stdout.isTTY ? terminal : pipe, `${terminal} at a terminal, else ${pipe}`);
}
