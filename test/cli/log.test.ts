/** A log of many files: what a run goes on from. */
import { copyFileSync, cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { checkHere } from "./support/here";
import { AS_OF, linesOf, manyFiles } from "./support/many";

jest.mock("../../src/cli/lane", () => jest.requireActual<object>("./support/own-lane"));
jest.mock("../../src/cli/command", () => jest.requireActual<object>("./support/own-command"));

jest.setTimeout(300_000);

const { folder, inputs } = manyFiles();

describe("a log", () => {
  const log = join(folder, "run.jsonl");
  const again = join(folder, "again");
  const run = async (...args: string[]) => {
    const { stdout } = await checkHere(again, "--log", log, ...AS_OF, ...args);
    const changed = stdout.split("\n").filter((line) => line.includes("/") && !line.includes(", unchanged"));
    return { count: Number(/^(\d+) files?/m.exec(stdout)?.[1]), fresh: changed.map((line) => / (\S+\.xlsx)/.exec(line)?.[1]?.slice(again.length + 1)) };
  }; // prettier-ignore

  beforeAll(() => cpSync(join(inputs, "south/east"), again, { recursive: true }));

  it("lets a run go on with what has changed", async () => {
    expect((await run()).fresh).toHaveLength(2);
    const whole = readFileSync(log, "utf8");
    expect(await run("--resume")).toEqual({ count: 2, fresh: [] });
    expect(linesOf(readFileSync(log, "utf8"))).toEqual(linesOf(whole));
    copyFileSync(join(again, "civil-performance.xlsx"), join(again, "civil-performance-clean.xlsx"));
    expect((await run("--resume")).fresh).toEqual(["civil-performance-clean.xlsx"]);
  });

  it("goes on after a run that was cut off", async () => {
    const lines = readFileSync(log, "utf8").trim().split("\n");
    writeFileSync(log, `${lines[0]}\n${lines[1]?.slice(0, 100)}`);
    expect((await run("--resume")).fresh).toHaveLength(1);
    expect(linesOf(readFileSync(log, "utf8"))).toHaveLength(2);
  });

  it("does not hold for other options, or for another version of the program", async () => {
    expect((await run("--resume", "--language", "en")).fresh).toHaveLength(2);
    const other = (line: string): string => line.replace(/"build":"[0-9a-f]+"/, '"build":"0"');
    writeFileSync(log, readFileSync(log, "utf8").split("\n").map((line, i) => (i === 0 ? other(line) : line)).join("\n"));
    expect((await run("--resume", "--language", "en")).fresh).toHaveLength(1);
  }); // prettier-ignore

  it("forgets files that are gone", async () => {
    rmSync(join(again, "civil-performance.xlsx"));
    expect(await run("--resume", "--language", "en")).toEqual({ count: 1, fresh: [] });
    expect(linesOf(readFileSync(log, "utf8"))).toHaveLength(1);
  });
});
