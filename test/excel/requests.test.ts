import { ExcelFailure, toFailure } from "../../src/excel/failure";
import { inRequests } from "../../src/excel/requests";

const KB = 1_000;
/** Items of 100 KB each, and what Excel was sent; it refuses whatever `refuses` says. */
async function send(
  count: number,
  refuses: (group: readonly number[]) => ExcelFailure | undefined = () => undefined
): Promise<number[][]> {
  const sent: number[][] = [];
  const items = Array.from({ length: count }, (_, index) => index);
  await inRequests(
    items,
    () => 100 * KB,
    async (group) => {
      const refusal = refuses(group);
      if (refusal) throw refusal;
      sent.push([...group]);
    }
  );
  return sent;
}

test("work goes in requests of a megabyte", async () => {
  const sent = await send(25);
  expect(sent.map(({ length }) => length)).toEqual([10, 10, 5]);
  expect(sent.flat()).toEqual(Array.from({ length: 25 }, (_, index) => index));
});

test("no work makes no request", async () => {
  expect(await send(0)).toEqual([]);
});

test("what is too large goes in halves, in its order, and nothing goes twice", async () => {
  const tooLarge = new ExcelFailure("tooLarge", "RequestPayloadSizeLimitExceeded");
  const sent = await send(12, ({ length }) => (length > 3 ? tooLarge : undefined));
  expect(sent.flat()).toEqual(Array.from({ length: 12 }, (_, index) => index));
  expect(Math.max(...sent.map(({ length }) => length))).toBeLessThanOrEqual(3);
});

test.each(["tooLarge", "protected"] as const)(
  "a single item that is refused (%s) ends it",
  async (problem) => {
    const refusal = new ExcelFailure(problem, "code");
    await expect(send(3, (group) => (group.includes(1) ? refusal : undefined))).rejects.toBe(refusal);
  }
);

test.each([
  ["another workbook in front", "InactiveWorkbook", "inactive"],
  ["a sheet that is gone, or its workbook closed", "ItemNotFound", "gone"],
  ["an object of a workbook that was closed", "InvalidObjectPath", "gone"],
  ["a protected sheet", "AccessDenied", "protected"],
  ["a cell that is being edited", "InvalidOperationInCellEditMode", "cellEditing"],
  ["the same, by the number of its channel", 5004, "cellEditing"],
  ["the number as a text", "5102", "busy"],
  ["an older Excel", "ApiNotFound", "unsupported"],
  ["a code that nobody knows", "GeneralException", "other"],
])("%s (%s) is known as %s", (_, code, problem) => {
  expect(toFailure({ code, message: "Message" })).toMatchObject({ problem, detail: `${code} Message` });
});

test("what is not Excel's goes on as it is", () => {
  const own = new Error("own");
  expect([toFailure(own), toFailure("text"), toFailure(null)]).toEqual([own, "text", null]);
});
