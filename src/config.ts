/**
 * Every setting once. This table drives the environment variables, the options of the commands and the
 * documentation's table of settings.
 */

export interface Setting<T> {
  /** The environment variable that sets it. An option on the command line wins over it. */
  env: `CHANCERY_${string}`;
  /** The option, as the command line's help shows it. */
  flag: string;
  default: T;
  help: string;
  /** Reads a value as given by the user; throws an error whose message says what is allowed. */
  parse: (given: string) => T;
}

/** The last port number that exists. */
const LAST_PORT = 65_535;

export const settings = {
  db: {
    env: "CHANCERY_DB",
    flag: "--db <file>",
    default: "data/chancery.db",
    help: "The SQLite database file. Commands that write make it if there is none.",
    parse: notEmpty("a file name"),
  },
  port: {
    env: "CHANCERY_PORT",
    flag: "--port <number>",
    default: 4000,
    help: "The port to listen on; 0 takes any free one.",
    parse: integer(0, LAST_PORT),
  },
  host: {
    env: "CHANCERY_HOST",
    flag: "--host <name>",
    default: "127.0.0.1",
    help: "The address to listen on. The default is reached from this machine alone; 0.0.0.0 from all.",
    parse: notEmpty("a host name or IP address"),
  },
  origins: {
    env: "CHANCERY_ORIGINS",
    flag: "--origins <list>",
    default: [] as string[],
    help: "Web pages on other sites that may call the API, by comma: https://a.example,https://b.example; * allows all.",
    parse: origins,
  },
  allowCorrections: {
    env: "CHANCERY_ALLOW_CORRECTIONS",
    flag: "--allow-corrections [yes|no]",
    default: false,
    help: "Whether everyone who reaches the server may correct what it serves, by GraphQL mutations.",
    parse: yesOrNo,
  },
  allowSaving: {
    env: "CHANCERY_ALLOW_SAVING",
    flag: "--allow-saving [yes|no]",
    default: false,
    help: "Whether everyone who reaches the server may save queries under a name, by a GraphQL mutation.",
    parse: yesOrNo,
  },
  queries: {
    env: "CHANCERY_QUERIES",
    flag: "--queries <folder>",
    default: "queries",
    help: "The folder of saved queries, as .graphql files; none are read where there is no such folder.",
    parse: notEmpty("the path of a folder"),
  },
  releases: {
    env: "CHANCERY_RELEASES",
    flag: "--releases <folder>",
    default: "releases",
    help: "The folder of releases, which saved queries are asked of by ?release=NAME.",
    parse: notEmpty("the path of a folder"),
  },
  workers: {
    env: "CHANCERY_WORKERS",
    flag: "--workers <number>",
    default: 1,
    help: "How many processes answer on the port, one a core at most; one of them alone takes corrections.",
    parse: integer(1, 256),
  },
  cache: {
    env: "CHANCERY_CACHE",
    flag: "--cache <megabytes>",
    default: 64,
    help: "How much memory answers may take that are kept until the data change; 0 keeps none.",
    parse: integer(0, 1024 * 1024),
  },
  onlySaved: {
    env: "CHANCERY_ONLY_SAVED",
    flag: "--only-saved [yes|no]",
    default: false,
    help: "Whether saved queries are all that is answered, as suits a public server; /graphql is then closed.",
    parse: yesOrNo,
  },
  heavyWorkers: {
    env: "CHANCERY_HEAVY_WORKERS",
    flag: "--heavy-workers <number>",
    default: 2,
    help: "How many long queries run at once, each on a core and a connection of its own; short ones never wait for them.",
    parse: integer(1, 64),
  },
  heavyQueue: {
    env: "CHANCERY_HEAVY_QUEUE",
    flag: "--heavy-queue <number>",
    default: 32,
    help: "How many more long queries may wait for those to end; what comes then is refused with status 503.",
    parse: integer(0, 10_000),
  },
  timeLimit: {
    env: "CHANCERY_TIME_LIMIT",
    flag: "--time-limit <seconds>",
    default: 10,
    help: "How many seconds a query may take; then it is cut, with status 504.",
    parse: integer(1, 3600),
  },
  readOnly: {
    env: "CHANCERY_READ_ONLY",
    flag: "--read-only [yes|no]",
    default: false,
    help: "Whether the database is left as it is: new versions of the files of saved queries are not stored in it.",
    parse: yesOrNo,
  },
} satisfies Record<string, Setting<unknown>>;

function notEmpty(what: string): (given: string) => string {
  return (given) => {
    if (given.trim() === "") throw new Error(`It must be ${what}, not empty.`);
    return given;
  };
}

function integer(least: number, most: number): (given: string) => number {
  return (given) => {
    const value = Number(given);
    if (!/^\d+$/.test(given) || value < least || value > most)
      throw new Error(`It must be a whole number from ${least} to ${most}.`);
    return value;
  };
}

function yesOrNo(given: string): boolean {
  if (given === "yes" || given === "no") return given === "yes";
  throw new Error("It must be yes or no.");
}

function origins(given: string): string[] {
  const list = given.split(",").map((origin) => origin.trim());
  for (const origin of list) {
    if (origin === "*" || (URL.canParse(origin) && new URL(origin).origin === origin)) continue;
    throw new Error(
      `Each must be * or a site without path, such as https://example.org; "${origin}" is not.`,
    );
  }
  return list;
}
