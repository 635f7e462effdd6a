import { CheckError, type Check } from "../../../src/check";
import { reportOf } from "../../../src/marks";
import { withChanges, type CellValue, type WorkbookData } from "../../../src/sheets";
import { Answering } from "../../../src/taskpane/engine/answering";
import { OwnEngine, type Asked, type LawFor } from "../../../src/taskpane/engine/engine";
import { KeepingEngine } from "../../../src/taskpane/engine/keeping";
import { piecesOf, type FromWorker, type ToWorker } from "../../../src/taskpane/engine/protocol";
import { onThePage, RemoteEngine, type Start } from "../../../src/taskpane/engine/remote";
import { NO_CHOICES } from "../../../src/taskpane/model/choices";
import { until } from "../../support/until";
import { REGULATION, TODAY, WORKBOOK } from "../support/sample";

const law = async () => [REGULATION];
const ASKED: Asked = { choices: NO_CHOICES, language: "en", today: TODAY };

/** A worker played in the same thread: whatever goes over is copied as between threads. */
function played(
  sent: ToWorker[] = [],
  lawThere: LawFor = law
): { readonly start: Start; readonly lose: () => void } {
  let isLost: () => void = () => undefined;
  const start: Start = (hear, lost) => {
    isLost = lost;
    const answering = new Answering(lawThere, (message) => {
      const copy = structuredClone(message);
      setTimeout(() => hear(copy), 0);
    });
    return {
      send(message) {
        sent.push(message);
        const copy = structuredClone(message);
        setTimeout(() => answering.hear(copy), 0);
      },
      end: () => undefined,
    };
  };
  return { start, lose: () => isLost() };
}

const remote = (start: Start): RemoteEngine => new RemoteEngine(start, law, onThePage(law));

/** Classes of which every tenth is too large. */
function large(count: number): WorkbookData {
  const rows = Array.from({ length: count }, (_, at): CellValue[] => [
    `${at}A`,
    at % 10 === 0 ? 46 : 40,
    1,
    "có",
  ]);
  const values = [["Class", "Pupils", "Qualified teachers", "Library"], ...rows];
  const formats = values.map((row) => row.map((_, column) => (column === 2 ? "0%" : "General")));
  return { sheets: [{ name: "Classes", values, formats, merges: [] }] };
}

/** As the command line leaves it in a marked copy, which no kept choice knows of. */
async function withReport(workbook: WorkbookData): Promise<WorkbookData> {
  const check = await new OwnEngine(law).judge(workbook, ASKED, {});
  const { sheetName: name, rows } = reportOf({ check, findings: [...check.findings()] }, "vi");
  const values = rows.map((row) => row.map((cell): CellValue => cell?.text ?? null));
  return { sheets: [...workbook.sheets, { name, values, merges: [] }] };
}

describe("a worker beside the page", () => {
  test("finds what the page itself would find", async () => {
    const workbook = large(300);
    const here = await new OwnEngine(law).judge(workbook, ASKED, {});
    const there = await remote(played().start).judge(workbook, ASKED, {});
    expect([...there.findings()]).toEqual([...here.findings()]);
    expect(there.rules.map(({ rule, counts }) => [rule, counts])).toEqual(
      here.rules.map(({ rule, counts }) => [rule, counts])
    );
    const { verdict, counts, asOf, regulation } = there;
    expect({ verdict, counts, asOf, regulation }).toEqual({
      verdict: here.verdict,
      counts: here.counts,
      asOf: here.asOf,
      regulation: here.regulation,
    });
    expect(there.counts.fail).toBe(30);
  });

  test("understands what the page itself would understand, record types and all", async () => {
    const there = await remote(played().start).recognise(WORKBOOK, ASKED);
    const here = await new OwnEngine(law).recognise(WORKBOOK, ASKED);
    const [one, other] = [there, here].map(({ sheets }) => sheets[0]?.tables[0]);
    expect(REGULATION.records).toContain(one?.table.record);
    expect(one?.table.record).toBe(other?.table.record);
    expect(Object.keys(one?.columns ?? {})).not.toEqual([]);
    expect(one?.columns).toEqual(other?.columns);
    expect(there.regulation).toBe(REGULATION);
  });

  test("is handed cells once, in small pieces, formats as what they are", async () => {
    const sent: ToWorker[] = [];
    const engine = remote(played(sent).start);
    const workbook = large(3_000);
    await engine.recognise(workbook, ASKED);
    await engine.recognise(workbook, ASKED);
    const kinds = sent.map(({ kind }) => kind);
    expect(kinds.slice(0, 2)).toEqual(["workbook", "sheet"]);
    expect(kinds.filter((kind) => kind === "rows")).toHaveLength(2);
    expect(kinds.slice(-2)).toEqual(["recognise", "recognise"]);
    await engine.judge(large(10), ASKED, {});
    expect(sent.map(({ kind }) => kind).slice(-4)).toEqual(["workbook", "sheet", "rows", "judge"]);
  });

  test.each([
    ["in the worker", () => remote(played().start)],
    ["on the page", () => new OwnEngine(law)],
  ])("takes the report of an earlier check for none of the user's sheets, %s", async (_, engineOf) => {
    const workbook = large(30);
    const reported = await withReport(workbook);
    const engine = engineOf();
    expect((await engine.recognise(reported, ASKED)).sheets.map(({ name }) => name)).toEqual(["Classes"]);
    const check = await engine.judge(reported, ASKED, {});
    expect(check.recognition.sheets.map(({ name }) => name)).toEqual(["Classes"]);
    expect(check.notUnderstood).toEqual([]);
    expect(check.counts).toEqual((await new OwnEngine(law).judge(workbook, ASKED, {})).counts);
  });

  test("says why it cannot check", async () => {
    const nothing = { sheets: [{ name: "Other", values: [["a", "b"]], merges: [] }] };
    const check = remote(played().start).judge(nothing, ASKED, {});
    await expect(check).rejects.toMatchObject({ problem: { code: "noTable", sheets: ["Other"] } });
  });
});

test("what fails in the worker fails on the page by the same name", async () => {
  const refused = async (): Promise<never> => {
    throw Object.assign(new Error("a part of it"), { name: "ChunkLoadError" });
  };
  const check = remote(played([], refused).start).judge(large(10), ASKED, {});
  await expect(check).rejects.toMatchObject({ name: "ChunkLoadError", message: "a part of it" });
});

describe("giving up", () => {
  test("is answered at once, and the next check is whole", async () => {
    const engine = remote(played().start);
    const workbook = large(300);
    const abort = new AbortController();
    const check = engine.judge(workbook, ASKED, { signal: abort.signal, onProgress: () => abort.abort() });
    await expect(check).rejects.toEqual(new CheckError({ code: "cancelled" }));
    expect((await engine.judge(workbook, ASKED, {})).counts.fail).toBe(30);
  });
});

describe("where there is no worker", () => {
  test("none can be started: the page works itself", async () => {
    const engine = remote(() => {
      throw new Error("none");
    });
    expect((await engine.judge(large(50), ASKED, {})).counts.fail).toBe(5);
  });

  test("it ends while it works: the page works itself", async () => {
    const { start, lose } = played();
    const check = remote(start).judge(large(50), ASKED, {});
    setTimeout(lose, 0);
    expect((await check).counts.fail).toBe(5);
  });
});

describe("after an edit", () => {
  const cell = (row: number, value: CellValue) => ({ row, column: 1, value, format: "General" });
  const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

  test("the worker is told of the edit alone, and says what a new check would say", async () => {
    const sent: ToWorker[] = [];
    const engine = remote(played(sent).start);
    const before = large(100);
    await engine.judge(before, ASKED, {});
    sent.length = 0;
    const changes = [{ sheet: "Classes", cells: [cell(3, 50), cell(1, 40)] }];
    const after = withChanges(before, changes);
    engine.changed(before, after, changes);
    const check = await engine.judge(after, ASKED, {});
    expect(sent.map(({ kind }) => kind)).toEqual(["changes", "judge"]);
    const fresh = await new OwnEngine(law).judge(after, ASKED, {});
    expect([...check.findings()]).toEqual([...fresh.findings()]);
    expect(check.counts).toEqual(fresh.counts);
  });

  test("a report that is edited asks for nothing, until it is none any more", async () => {
    const reported = await withReport(large(30));
    const report = reported.sheets[1]!.name;
    const engine = new KeepingEngine(law);
    const judged = async (before: WorkbookData, row: number): Promise<readonly [WorkbookData, Check]> => {
      const changes = [{ sheet: report, cells: [{ row, column: 0, value: "Class", format: "General" }] }];
      const after = withChanges(before, changes);
      engine.changed(before, after, changes);
      return [after, await engine.judge(after, ASKED, {})];
    };
    await engine.judge(reported, ASKED, {});
    const [noted, check] = await judged(reported, 1);
    expect(engine.isByShortcut).toBe(true);
    expect(check.recognition.sheets.map(({ name }) => name)).toEqual(["Classes"]);
    const [, without] = await judged(noted, 0);
    expect(engine.isByShortcut).toBe(false);
    expect(without.recognition.sheets.map(({ name }) => name)).toEqual(["Classes", report]);
  });

  test("it makes sure when nobody waits, and says where it was led astray", async () => {
    const said: FromWorker[] = [];
    const answering = new Answering(law, (message) => said.push(message), 1);
    const workbook = large(20);
    for (const piece of piecesOf(workbook)) answering.hear(piece);
    const judge = async (id: number): Promise<void> => {
      answering.hear({ kind: "judge", id, asked: ASKED });
      while (!said.some((message) => message.kind === "judged" && message.id === id)) await pause(2);
    };
    await judge(1);
    answering.hear({ kind: "changes", changes: [{ sheet: "Classes", cells: [cell(3, 50)] }] });
    await judge(2);
    await pause(200);
    expect(said.map(({ kind }) => kind)).not.toContain("differs");
    // To the shortcut it is a class of an odd name; to whoever looks at the whole table it is no class.
    const name = { row: 20, column: 0, value: "Tổng cộng", format: "General" };
    answering.hear({ kind: "changes", changes: [{ sheet: "Classes", cells: [name] }] });
    await judge(3);
    await until(() => said.at(-1)?.kind === "differs");
    expect(said.at(-1)).toEqual({ kind: "differs" });
    await judge(4);
    const [, again] = said.filter((message) => message.kind === "judged").slice(-2);
    expect(again?.check.recognition.sheets[0]?.tables[0]?.table.count).toBe(19);
  });
});
