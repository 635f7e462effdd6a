import { ExcelFailure } from "../../src/excel/failure";
import type { Engine } from "../../src/taskpane/engine/engine";
import { Checker } from "../../src/taskpane/model/checker";
import { edited, TODAY, WORKBOOK } from "./support/sample";

const CHANGES = [{ sheet: "Classes", cells: [] }];
const edit = (address: string, inPlace = true) => ({ sheetId: "s", address, remote: false, inPlace });

/** A checker over an Excel of plain functions: what it was asked for is listed. */
function open(watches = true) {
  const asked: string[] = [];
  let refusal: Error | undefined;
  let answer: "renewed" | "all" = "renewed";
  const excel = {
    readWorkbook: async () => {
      asked.push("all");
      return { workbook: WORKBOOK, skipped: [] };
    },
    readChanges: async (_: unknown, edits: readonly { readonly address: string }[]) => {
      asked.push(`edits ${edits.map(({ address }) => address).join(" ")}`.trim());
      if (refusal) throw refusal;
      const snapshot = { workbook: edited({ B2: 45 }), skipped: [] };
      return answer === "all" ? undefined : { snapshot, changes: CHANGES };
    },
  };
  const engine: Engine = {
    recognise: () => Promise.reject(new Error("not asked for")),
    judge: () => Promise.reject(new Error("not asked for")),
    changed: (_before, _after, changes) => void asked.push(`told of ${changes.length}`),
  };
  let rechecks = 0;
  const checker = new Checker(
    excel,
    engine,
    () => TODAY,
    () => (rechecks += 1)
  );
  if (watches) checker.watches();
  const read = (): Promise<unknown> => checker.readEdits([], () => undefined);
  return {
    checker,
    engine,
    asked,
    read,
    rechecks: () => rechecks,
    refuse: (error: Error | undefined) => (refusal = error),
    answer: (next: typeof answer) => (answer = next),
  };
}

test("what was edited since the cells were read is read alone, and the engine is told", async () => {
  const { checker, asked, read } = open();
  await read();
  checker.edited(edit("B2"));
  checker.edited(edit("C3:C4"));
  expect(checker.isOutdated).toBe(true);
  await read();
  expect(checker.isOutdated).toBe(false);
  await read();
  expect(asked).toEqual(["all", "edits B2 C3:C4", "told of 1", "edits", "told of 1"]);
});

test("an edit that moves cells has everything read", async () => {
  const { checker, asked, read } = open();
  await read();
  checker.edited(edit("2:2", false));
  checker.edited(edit("B2"));
  await read();
  expect(asked).toEqual(["all", "all"]);
});

test("where no edits are told of, everything is read each time", async () => {
  const { asked, read } = open(false);
  await read();
  await read();
  expect(asked).toEqual(["all", "all"]);
});

test("where the edits are not enough, everything is read", async () => {
  const { checker, asked, read, answer } = open();
  await read();
  answer("all");
  checker.edited(edit("B2"));
  await read();
  expect(asked).toEqual(["all", "edits B2", "all"]);
});

test("edits that could not be read are not forgotten: everything is read the next time", async () => {
  const { checker, asked, read, refuse } = open();
  await read();
  checker.edited(edit("B2"));
  refuse(new ExcelFailure("busy", "HostIsBusy"));
  await expect(read()).rejects.toMatchObject({ problem: "busy" });
  expect(checker.isOutdated).toBe(true);
  refuse(undefined);
  await read();
  expect(asked).toEqual(["all", "edits B2", "all"]);
});

test("a quick check that was wrong is made again from the beginning", async () => {
  const { asked, read, engine, rechecks } = open();
  await read();
  engine.onDiffers?.();
  expect(rechecks()).toBe(1);
  await read();
  expect(asked).toEqual(["all", "all"]);
});
