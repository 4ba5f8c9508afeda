import { type Command, InvalidArgumentError, Option } from "commander";
import { settings } from "../config.ts";
import {
  AgreementKind,
  AgreementStatus,
  MeetingFormat,
  MeetingKind,
  MeetingStatus,
  ParticipantRole,
  valuesOf,
} from "../domain/vocabulary.ts";
import type { Corrected } from "../resolve/correcting.ts";
import type { Corrector } from "../resolve/corrector.ts";
import type { CorrectedParticipant } from "../store/corrected-values.ts";
import { correcting, idOf } from "./correction-session.ts";
import { optionOf } from "./options.ts";
import { write } from "./output.ts";

const EXAMPLES = `
Examples:
  $ chancery correct merge-meetings 12 40 --reason "Both tell of the talks in Doha."
  $ chancery correct split-meeting 12 --reports Article:7 --reason "The call was a day later."
  $ chancery correct merge-people 3 9 --reason "Two spellings of one name."
  $ chancery correct split-person 3 --mentions Meeting:12 --reason "Father and son."
  $ chancery correct meeting 12 --date 2023-05-02 --place "Doha, QA" --add QA:HOST --reason "The ministry says so."
  $ chancery correct agreement 4 --status SIGNED --remove JP --reason "Japan did not sign."
  $ chancery correct reject-evidence 88 --reason "It tells of a novel."

Ids are as the API gives them (Meeting:12), or the number alone. chancery undo takes a correction back.`;

interface Shared {
  db: string;
  reason: string;
  author?: string;
}

export function correctCommand(program: Command): void {
  const correct = program
    .command("correct")
    .summary("say that records are one, or two, or that a value or a quote is wrong")
    .usage("<what> <id...> --reason <text> [options]")
    .description("Corrects what reports say; a correction holds whatever is read later, until it is undone.")
    .addHelpText("after", EXAMPLES);

  command(correct, "merge-meetings <ids...>", "make meetings one").action(
    (ids: string[], { db, ...given }: Shared) =>
      run(db, "Meeting", (corrector) =>
        corrector.mergeMeetings({ ids: ids.map((id) => idOf("Meeting", id)), ...given }),
      ),
  );
  command(correct, "split-meeting <id>", "take reports out of a meeting")
    .addOption(
      new Option("--reports <ids...>", "Articles, or evidence, that are of another.").makeOptionMandatory(),
    )
    .action((id: string, { db, reports, ...given }: Shared & { reports: string[] }) =>
      run(db, "Meeting", (corrector) =>
        corrector.splitMeeting({
          id: idOf("Meeting", id),
          reports: reports.map((each) => idOf("Article", each)),
          ...given,
        }),
      ),
    );
  command(correct, "merge-people <ids...>", "make people one").action(
    (ids: string[], { db, ...given }: Shared) =>
      run(db, "Person", (corrector) =>
        corrector.mergePeople({ ids: ids.map((id) => idOf("Person", id)), ...given }),
      ),
  );
  command(correct, "split-person <id>", "take mentions out of a person")
    .addOption(
      new Option("--mentions <ids...>", "Meetings, or articles, that name another.").makeOptionMandatory(),
    )
    .action((id: string, { db, mentions, ...given }: Shared & { mentions: string[] }) =>
      run(db, "Person", (corrector) =>
        corrector.splitPerson({
          id: idOf("Person", id),
          mentions: mentions.map((each) => idOf("Meeting", each)),
          ...given,
        }),
      ),
    );
  command(correct, "meeting <id>", "give a meeting other values or participants")
    .addOption(new Option("--kind <kind>", "What sort of meeting it is.").choices(valuesOf(MeetingKind)))
    .addOption(new Option("--format <format>", "By what means they met.").choices(valuesOf(MeetingFormat)))
    .addOption(new Option("--status <status>", "How far it has come.").choices(valuesOf(MeetingStatus)))
    .addOption(dateOption())
    .addOption(new Option("--place <place>", 'Where: "Doha, QA", QA, or none.').argParser(placeOf))
    .addOption(
      new Option(
        "--add <sides...>",
        "Who took part too: a country's code, an organization, or Person:12; with :ROLE, in what role.",
      ).argParser(collect(participantOf)),
    )
    .addOption(new Option("--remove <sides...>", "Who did not take part.").argParser(collect(participantOf)))
    .action((id: string, { db, ...given }: Shared & Record<string, unknown>) =>
      run(db, "Meeting", (corrector) => corrector.correctMeeting({ id: idOf("Meeting", id), ...given })),
    );
  command(correct, "agreement <id>", "give an agreement other values or parties")
    .addOption(new Option("--kind <kind>", "What sort of agreement it is.").choices(valuesOf(AgreementKind)))
    .addOption(new Option("--status <status>", "How far it has come.").choices(valuesOf(AgreementStatus)))
    .addOption(dateOption())
    .addOption(
      new Option("--add <parties...>", "Who is a party too: a country's code or an organization.").argParser(
        collect(participantOf),
      ),
    )
    .addOption(new Option("--remove <parties...>", "Who is no party.").argParser(collect(participantOf)))
    .action((id: string, { db, ...given }: Shared & Record<string, unknown>) =>
      run(db, "Agreement", (corrector) =>
        corrector.correctAgreement({ id: idOf("Agreement", id), ...given }),
      ),
    );
  command(correct, "reject-evidence <id>", "take a quote away, and what was read from it").action(
    (id: string, { db, ...given }: Shared) =>
      run(db, null, (corrector) => corrector.rejectEvidence({ id: idOf("Evidence", id), ...given })),
  );
}

function command(correct: Command, usage: string, summary: string): Command {
  return correct
    .command(usage)
    .summary(summary)
    .addOption(new Option("--reason <text>", "Why; it is kept and shown.").makeOptionMandatory())
    .addOption(new Option("--author <name>", "By whom, if that is to be kept."))
    .addOption(optionOf(settings.db));
}

async function run(db: string, type: string | null, act: (corrector: Corrector) => Corrected): Promise<void> {
  const { correction, record, other } = await correcting(db, act);
  const about = type === null ? "" : ` ${type}:${record}${other === null ? "" : `, ${type}:${other}`}.`;
  await write(
    process.stdout,
    `Correction:${correction} is kept.${about} Take it back with: chancery undo ${correction}\n`,
  );
}

function dateOption(): Option {
  return new Option("--date <date>", "When: 2023-05-02, 2023-05, 2023-05-02/2023-05-04, or none.").argParser(
    (given) => (given === "none" ? null : given),
  );
}

function placeOf(given: string) {
  if (given === "none") return null;
  const [, city, country] = /^(?:(.*\S)\s*,\s*)?([A-Za-z]{2})$/.exec(given.trim()) ?? [];
  if (country !== undefined) return { ...(city !== undefined && { city }), country: country.toUpperCase() };
  if (given.trim() === "") throw new InvalidArgumentError("Give a city, a country's code, both, or none.");
  return { city: given.trim() };
}

function participantOf(given: string): CorrectedParticipant {
  const [, name = given, role] = /^(.+):([A-Z]+)$/.exec(given) ?? [];
  const known = valuesOf(ParticipantRole).find((each) => each === role);
  if (role !== undefined && known === undefined)
    throw new InvalidArgumentError(
      `${role} is no role; one of ${valuesOf(ParticipantRole).join(", ")} may follow.`,
    );
  const side = /^Person:/.test(name)
    ? { person: name }
    : /^[A-Z]{2}$/.test(name)
      ? { country: name }
      : { organization: name };
  return { ...side, ...(known && { role: known }) };
}

/** Reads each of several values. */
function collect<T>(read: (given: string) => T): (given: string, before: T[] | undefined) => T[] {
  return (given, before = []) => [...before, read(given)];
}
