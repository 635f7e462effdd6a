import { readdirSync, readFileSync } from "node:fs";
import {
  functionsMetadata,
  LOCALES,
  readTranslation,
  translated,
} from "../../scripts/build/functions-metadata-plugin.cjs";
import { FUNCTION_IDS } from "../../src/functions";
import { OPTIONS } from "../../src/taskpane/formula/questions";

const metadata = functionsMetadata("src/functions");

test("every function that the add-in registers is described, and none else", async () => {
  const described = (await metadata).functions.map(({ id }) => id);
  expect([...described].sort()).toEqual([...FUNCTION_IDS].sort());
});

test("every function and argument has a name that Excel takes, and a description", async () => {
  for (const { id, name, description, parameters } of (await metadata).functions) {
    expect(id).toMatch(/^[A-Z][A-Z0-9_.]{2,127}$/);
    expect([id, name]).toEqual([id, id]);
    expect([id, description.length > 10, description.length <= 255]).toEqual([id, true, true]);
    const bare = parameters.filter((parameter) => !parameter.description);
    expect([id, bare]).toEqual([id, []]);
  }
});

test("error values reach the functions instead of deciding their results", async () => {
  expect((await metadata).allowErrorForDataTypeAny).toBe(true);
});

test("arguments and results are matrices of any values, so that a call serves a cell and a column", async () => {
  for (const { id, parameters } of (await metadata).functions) {
    const shapes = parameters.map((p) => [
      (p as { type?: string }).type,
      (p as { dimensionality?: string }).dimensionality,
    ]);
    expect([id, shapes]).toEqual([id, parameters.map(() => ["any", "matrix"])]);
  }
});

test("each function is told where its arguments stand, for which its result has to be a matrix", async () => {
  for (const { id, options, result } of (await metadata).functions) {
    const needed = [options.requiresParameterAddresses, result.dimensionality];
    expect([id, needed]).toEqual([id, [true, "matrix"]]);
  }
});

test("messages name arguments as Excel shows them", async () => {
  const sources = readdirSync("src/functions").map((name) => readFileSync(`src/functions/${name}`, "utf8"));
  const named = sources.flatMap((text) =>
    [...text.matchAll(/values\.\w+\("(\w+)"|\bname: "(\w+)"/g)].map(([, a, b]) => a ?? b ?? "")
  );
  const shown = (await metadata).functions.flatMap(({ parameters }) => parameters.map(({ name }) => name));
  expect(named.filter((name) => !shown.includes(name) && !name.endsWith("Error"))).toEqual([]);
  expect(new Set(named).size).toBeGreaterThan(10);
});

test("the formula helper offers options for arguments that there are", async () => {
  const names = (await metadata).functions.flatMap(({ parameters }) => parameters.map(({ name }) => name));
  expect(Object.keys(OPTIONS).filter((name) => !names.includes(name))).toEqual([]);
});

describe.each(LOCALES)("%s", (locale) => {
  const words = readTranslation("src/messages/functions", locale);

  test("translates every function with all its arguments", async () => {
    for (const { id, parameters } of (await metadata).functions) {
      expect([id, words[id]?.parameters.length]).toEqual([id, parameters.length]);
      expect(words[id]?.description).toBeTruthy();
    }
  });

  test("says of each argument what it is before it lists what may stand there", () => {
    const lists = /^(?:TRUE|FALSE|男|女|高起|奥运|vi\b)/;
    const said = Object.entries(words).flatMap(([id, { parameters }]) => parameters.map((p) => [id, p]));
    expect(said.filter(([, text = ""]) => lists.test(text))).toEqual([]);
  });

  test("translates words only: ids, names and arguments stay", async () => {
    const strip = (_key: string, value: unknown): unknown => (_key === "description" ? undefined : value);
    expect(JSON.stringify(translated(await metadata, words), strip)).toBe(
      JSON.stringify(await metadata, strip)
    );
  });
});
