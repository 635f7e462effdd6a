import { associateCommands, COMMANDS } from "../../src/taskpane/commands";
import type { Pane } from "../../src/taskpane/model/pane";
import { until } from "../support/until";
import { openHeadlessExcel, type HeadlessExcel } from "./support/excel";

/** A pane that only writes down what is asked of it. */
const asked: string[] = [];
const pane = {
  state: { outcome: undefined },
  validate: async () => void asked.push("validate"),
  removeMarks: async () => void asked.push("removeMarks"),
  openHelp: () => void asked.push("openHelp"),
  walk: { step: async (by: number) => void asked.push(`step ${by}`) },
  papers: { makeReport: async () => void asked.push("makeReport") },
};

let host: HeadlessExcel;
let shown: boolean;
let completed: number;

beforeAll(async () => {
  shown = false;
  completed = 0;
  host = await openHeadlessExcel(
    { Sheet1: [[1]] },
    { pane: { show: (on) => (shown = on), isShown: () => shown }, onCompleted: () => (completed += 1) }
  );
  associateCommands(async () => pane as unknown as Pane);
});
afterAll(() => host.close());

test("a button of the ribbon runs its command through office.js, shows the pane, and tells Excel when it is done", async () => {
  host.excel.office.command("RegCheck.Validate", "Validate");
  await until(() => completed === 1);
  expect({ asked, shown, completed }).toEqual({ asked: ["validate"], shown: true, completed: 1 });
});

test("commands that need a check make one first", async () => {
  asked.length = 0;
  for (const name of Object.keys(COMMANDS)) await COMMANDS[name]?.(pane as unknown as Pane);
  expect(asked).toEqual([
    "validate",
    ...["validate", "step 1"],
    ...["validate", "step -1"],
    "removeMarks",
    ...["validate", "makeReport"],
    "openHelp",
  ]);
});
