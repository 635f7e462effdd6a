import { registerFunctions } from "../../src/functions";
import { lookTogether, type FilledPart } from "../../src/functions/looker";
import { parseReference, type Reference } from "../../src/functions/reference";
import type { HostFunction } from "../../src/functions/register";
import { session } from "../../src/functions/session";

beforeEach(() => {
  session.language = "en";
});

/** A blank row of one cell, as it is and as the desktop hands it over: a column has a million of them. */
const BLANK: readonly unknown[] = [null];
const ZERO: readonly unknown[] = [0];

/** An Excel of one sheet "A" of one column; the desktop hands its blank cells (null) over as 0. */
function host(kind: "web" | "desktop", cells: readonly unknown[] = []) {
  const isOnTheWeb = (): boolean => kind === "web";
  const functions = new Map<string, HostFunction>();
  const requests: (readonly Reference[])[] = [];
  const handedOver = (row: readonly unknown[]): readonly unknown[] =>
    kind === "desktop" ? (row === BLANK ? ZERO : row.map((cell) => cell ?? 0)) : row;
  const filled = ({ top, bottom }: Reference): FilledPart[] => {
    const blank = cells.slice(top, bottom + 1).map((cell) => [cell === null]);
    return blank.every(([isBlank]) => isBlank) ? [] : [{ top, left: 0, blank }];
  };
  const read = async (boxes: readonly Reference[]): Promise<(FilledPart[] | undefined)[]> => {
    requests.push(boxes);
    return boxes.map((box) => (box.sheet === "A" ? filled(box) : undefined));
  };
  registerFunctions(
    (id, call) => void functions.set(id, call),
    (code, message) => Object.assign(new Error(message), { code }),
    { look: lookTogether(read), isOnTheWeb }
  );
  return {
    requests,
    call: async (id: string, args: unknown[], parameterAddresses: (string | null)[]): Promise<unknown> => {
      const handed = args.map((arg) => (Array.isArray(arg) ? (arg as unknown[][]).map(handedOver) : arg));
      const result = functions.get(id)?.(...handed, { functionName: id, parameterAddresses });
      return result?.catch((error: Error & { code: string }) => `${error.code} ${error.message}`);
    },
  };
}

test("ten thousand calls make one request for one box", async () => {
  const cells = Array.from({ length: 10_000 }, (_, row) => [null, 0, row][row % 3] ?? null);
  const { call, requests } = host("desktop", cells);
  const results = await Promise.all(
    cells.map((cell, row) => call("ADMIT_PLAN_CAP", [[[cell]]], [`A!A${row + 1}`]))
  );
  expect(requests).toEqual([[{ sheet: "A", top: 0, left: 0, bottom: 9_999, right: 0 }]]);
  expect(results.slice(3, 6)).toEqual(["#N/A the argument “registered” is blank", [[0]], [[4]]]);
});

test("a call without any 0 asks nothing", async () => {
  const { call, requests } = host("desktop", [10]);
  expect(await call("ADMIT_PLAN_CAP", [[[10]]], ["A!A1"])).toEqual([[8]]);
  expect(requests).toEqual([]);
});

test.each([
  ["several areas", "A!A1,A!A3"],
  ["another workbook", "[Sổ khác.xlsx]A!A1"],
  ["a sheet that is gone", "B!A1"],
  ["more cells than were handed over", "A!A1:A3"],
])("a 0 whose place is not clear (%s) is refused with its reason", async (_, address) => {
  const { call } = host("desktop", [null]);
  expect(await call("ADMIT_PLAN_CAP", [[[null]]], [address])).toBe(
    `#N/A Excel does not say which cells of ${address} are blank and which are 0`
  );
});

describe("whole columns", () => {
  const SHEET = 1_048_576;
  const column = (cells: readonly unknown[]): (readonly unknown[])[] => {
    const rows = Array<readonly unknown[]>(SHEET).fill(BLANK);
    for (const [row, cell] of cells.entries()) if (cell !== null) rows[row] = [cell];
    return rows;
  };

  test("end where they are filled, on the web", async () => {
    const { call } = host("web");
    const args = [column([0, 0, 50]), column([10, 10, 100]), column([5, null, 75])];
    const rows = await call("PERF_COMPLETION", args, [null, null, null]);
    expect(rows).toHaveLength(3);
    expect(rows).toEqual([[50], [expect.objectContaining({ code: "#N/A" })], [50]]);
  });

  test("and on the desktop, where a million blanks come as 0", async () => {
    const { call, requests } = host("desktop", [20, 0, null, 30]);
    const rows = await call("ADMIT_PLAN_CAP", [column([20, 0, null, 30])], ["A!A:A"]);
    expect(rows).toEqual([[17], [0], [expect.objectContaining({ code: "#N/A" })], [25]]);
    expect(requests).toHaveLength(1);
  });

  test("that are lists of their own end each by itself", async () => {
    const { call } = host("web");
    const [measures, goals] = [
      [60, 50, 40, 30],
      [10, 12, null, null],
    ];
    const others = [[[6], [7], [6], [5], [7]], [[7, 8, 6]]];
    const total = [[45 + 11 + 6.2 + 7]];
    const whole = [column(measures), column(goals), ...others];
    expect(await call("PERF_SCORE", whole, [null, null, null, null])).toEqual(total);
    const filled = [measures, goals].map((cells) => cells.map((cell) => [cell]));
    expect(await call("PERF_SCORE", [...filled, ...others], ["A!A:A", "A!B:B", null, null])).toEqual(total);
  });

  test("end where they are filled, where the web hands over their sheets' filled rows only", async () => {
    const { call } = host("web");
    // The second stands on a sheet of which more is filled than the first's.
    const [base, target, achieved] = [
      [10, 10, 50],
      [20, 20, 100, null, null],
      [15, null, 75],
    ];
    const args = [base, target, achieved].map((cells) => cells.map((cell) => [cell]));
    const rows = await call("PERF_COMPLETION", args, ["A!A:A", "'Tờ 2'!$B:$B", "A!C:C"]);
    expect(rows).toEqual([[50], [expect.objectContaining({ code: "#N/A" })], [50]]);
  });

  test("that are blank give one answer", async () => {
    const { call } = host("web");
    expect(await call("ADMIT_PLAN_CAP", [column([])], [null])).toBe(
      "#N/A the argument “registered” is blank"
    );
  });

  test.each([
    ["a column beside one that begins a row later", column([0, 1]), column([1, 2]).slice(1)],
    ["a column beside a range of as many filled rows", column([0, 1]), [[1], [2]]],
  ])("keep their shapes apart: %s", async (_, base, target) => {
    const { call } = host("web");
    expect(await call("PERF_COMPLETION", [base, target, [[1]]], [null, null, null])).toBe(
      "#VALUE! the ranges must have one shape"
    );
  });
});

describe("a hundred thousand blanks", () => {
  const blanks = Array.from({ length: 100_000 }, () => [null]);
  const rule = [["school-standard/4.1.b"]];

  test("are one judgement, in the shape of the range", async () => {
    const { call } = host("desktop", [null]);
    const rows = (await call("RULE_CHECK", [rule, blanks], [null, null])) as unknown[][];
    expect(rows).toHaveLength(100_000);
  });

  test("are one answer on the web, which takes no error for each of them", async () => {
    const { call } = host("web");
    expect(await call("RULE_CHECK", [rule, blanks], [null, null])).toBe("#N/A the argument “value” is blank");
  });
});

test("an answer that the web takes has the shape of its range, errors among it", async () => {
  const { call } = host("web");
  const values = Array.from({ length: 100_000 }, (_, row) => [row % 100 === 0 ? null : 40]);
  const rows = (await call("RULE_CHECK", [[["school-standard/4.1.b"]], values], [null, null])) as unknown[][];
  expect(rows.slice(0, 2)).toEqual([[expect.objectContaining({ code: "#N/A" })], [true]]);
  expect(rows).toHaveLength(100_000);
});

test.each([
  ["Costs!D8", { sheet: "Costs", top: 7, left: 3, bottom: 7, right: 3 }],
  ["'Bob''s Region'!$B$2:C9", { sheet: "Bob's Region", top: 1, left: 1, bottom: 8, right: 2 }],
  ["'a!b'!A1", { sheet: "a!b", top: 0, left: 0, bottom: 0, right: 0 }],
  ["Số!A:B", { sheet: "Số", top: 0, left: 0, bottom: 1_048_575, right: 1 }],
  ["Số!3:4", { sheet: "Số", top: 2, left: 0, bottom: 3, right: 16_383 }],
  ["A1", undefined],
  ["#REF!", undefined],
  ["S!A1,S!B2", undefined],
  ["S!A1:B2:C3", undefined],
])("the place %s", (address, place) => {
  expect(parseReference(address)).toEqual(place);
});

describe("places that stand apart", () => {
  const boxesOf = async (
    places: readonly (readonly [row: number, column: number])[]
  ): Promise<Reference[]> => {
    const asked: Reference[][] = [];
    const look = lookTogether(async (boxes) => {
      asked.push([...boxes]);
      return boxes.map(() => []);
    });
    await Promise.all(
      places.map(([row, column]) => look({ sheet: "A", top: row, left: column, bottom: row, right: column }))
    );
    expect(asked).toHaveLength(1);
    return asked.flat();
  };
  const rows = Array.from({ length: 3_000 }, (_, row) => row);

  test("two columns are two boxes", async () => {
    const boxes = await boxesOf(rows.flatMap((row) => [[row, 0] as const, [row, 25] as const]));
    expect(boxes).toEqual([0, 25].map((left) => ({ sheet: "A", top: 0, left, bottom: 2_999, right: left })));
  });

  test("cells strewn over a sheet are looked at with little beside them", async () => {
    const boxes = await boxesOf(rows.map((row) => [7 * row, 5 * row] as const));
    const size = boxes.reduce((sum, b) => sum + (b.bottom - b.top + 1) * (b.right - b.left + 1), 0);
    expect(boxes.length).toBeLessThan(2_000);
    expect(size).toBeLessThan(300_000);
  });
});
