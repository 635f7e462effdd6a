/**
 * `npm run mutants -- [ROOM …] [--part 1/20]`: changes the code of a room piece by piece (Stryker) and asks whether
 * a test tells. A part of the whole is a sample: declarations whose name falls in it, the same ones each time. Ends
 * with 1 where fewer are told than ought to be.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { ended, fetchTools } from "./fetched-tools";

const ROOT = join(__dirname, "..");
const FOLDER = join(ROOT, "tools/mutation");
const STRYKER = join(FOLDER, "node_modules/@stryker-mutator/core/bin/stryker.js");
const RESULT = join(ROOT, "build/mutants/mutants.json");

/** So many of a hundred mutants ought to be told. */
const LEAST = 85;

interface Room {
  /** What is changed, as Stryker's patterns; none with a comma, which is what stands between them. */
  readonly of: readonly string[];
  /** Files of tests, or folders of them, that ought to tell. */
  readonly tests: readonly string[];
}

/** Words for labels are lists of words: other tests hold them. */
const regulation = (id: string): Room => ({
  of: [`src/regulations/${id}/**/*.ts`, `!src/regulations/${id}/vocabulary/**`],
  tests: [`test/regulations/${id}`, ...functionsOf(id)],
});

/** The tests of a regulation's functions; those of all functions open whole Excels, in a language that others have not. */
const functionsOf = (id: string): readonly string[] =>
  readdirSync(join(ROOT, "test/functions"))
    .filter((file) => file.startsWith(id) && file.endsWith(".test.ts"))
    .map((file) => `test/functions/${file}`);

/** A room's own tests, not all that pass through it: what only they tell by chance is not held. */
const ROOMS: Readonly<Record<string, Room>> = {
  rules: {
    of: ["src/rules/**/*.ts"],
    tests: [
      "test/rules",
      "test/check",
      "test/taskpane/engine",
      "test/regulations/toy.test.ts",
      "test/regulations/school-standard/rules.test.ts",
    ],
  },
  "admin-reform": regulation("admin-reform"),
  "adult-admission": regulation("adult-admission"),
  "civil-performance": regulation("civil-performance"),
  "quality-assurance": regulation("quality-assurance"),
  "school-standard": regulation("school-standard"),
  sheets: { of: ["src/sheets/**/*.ts"], tests: ["test/sheets"] },
};

/** The files of tests in a folder, or the file itself. */
const testsIn = (path: string): readonly string[] =>
  path.endsWith(".ts")
    ? [path]
    : readdirSync(join(ROOT, path), { recursive: true, encoding: "utf8" })
        .filter((file) => file.endsWith(".test.ts"))
        .map((file) => `${path}/${file}`);

interface Counted {
  killed: number;
  survived: number;
}

/** What became of the mutants of the last run; those that no test reaches have survived. */
function counted(): Counted {
  const { files } = JSON.parse(readFileSync(RESULT, "utf8")) as {
    readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>>;
  };
  const all = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const count = (...which: readonly string[]): number =>
    all.filter((status) => which.includes(status)).length;
  return { killed: count("Killed", "Timeout"), survived: count("Survived", "NoCoverage") };
}

const percent = ({ killed, survived }: Counted): number =>
  killed + survived === 0 ? 100 : (100 * killed) / (killed + survived);
const score = (found: Counted): string =>
  `${found.killed} of ${found.killed + found.survived} mutants told (${percent(found).toFixed(1)} %)`;

async function main(argv: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: { part: { type: "string", default: "1/20" } },
  });
  if (!/^[1-9]\d*\/[1-9]\d*$/.test(values.part)) throw new Error(`--part: as 1/20, not "${values.part}"`);
  const rooms = positionals.length > 0 ? positionals : Object.keys(ROOMS);
  const code = await fetchTools(FOLDER, STRYKER, "RegCheck: fetching Stryker (once)…");
  if (code !== 0) return code;
  const all: Counted = { killed: 0, survived: 0 };
  const said: string[] = [];
  for (const name of rooms) {
    const room = ROOMS[name];
    if (!room) throw new Error(`no room "${name}"; there are ${Object.keys(ROOMS).join(", ")}`);
    const env = {
      ...process.env,
      MUTANTS_OF: room.of.join(),
      MUTANTS_TESTS: room.tests.flatMap(testsIn).join(),
      MUTANTS_PART: values.part,
    };
    const config = "tools/mutation/stryker.config.mjs";
    const failed = await ended(process.execPath, [STRYKER, "run", config], { cwd: ROOT, env });
    if (failed !== 0) return failed;
    const found = counted();
    all.killed += found.killed;
    all.survived += found.survived;
    said.push(`${name}: ${score(found)}`);
  }
  console.log(`\nPart ${values.part} of the declarations\n${said.join("\n")}\nAll: ${score(all)}`);
  return percent(all) < LEAST ? 1 : 0;
}

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
