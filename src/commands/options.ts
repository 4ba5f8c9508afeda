import { InvalidArgumentError, Option } from "commander";
import type { Setting } from "../config.ts";

/** The command-line option of a setting, read from the environment where it is not given. */
export function optionOf<T>(setting: Setting<T>): Option {
  return new Option(setting.flag, setting.help)
    .default(setting.default, shown(setting.default))
    .preset("yes")
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
  if (typeof value === "boolean") return value ? "yes" : "no";
  return Array.isArray(value) ? value.join(",") || "none" : String(value);
}

/** `--format`: one of `formats`. Without it, the first at a terminal, else the second. */
export function formatOption<T extends string>(formats: readonly [terminal: T, pipe: T]): Option {
  const [terminal, pipe] = formats;
  return new Option("--format <format>", "How to print: for a program or for a person.")
    .choices(formats)
    .default(process.stdout.isTTY ? terminal : pipe, `${terminal} at a terminal, else ${pipe}`);
}

/** `--min-confidence`: from 0 to 1. */
export function minConfidenceOption(): Option {
  return new Option(
    "--min-confidence <confidence>",
    "Leave out meetings and agreements less sure than this, from 0 to 1.",
  ).argParser((given) => {
    const confidence = given.trim() === "" ? Number.NaN : Number(given);
    if (!(confidence >= 0 && confidence <= 1))
      throw new InvalidArgumentError(`"${given}" is no confidence; give a number from 0 to 1, such as 0.9.`);
    return confidence;
  });
}
