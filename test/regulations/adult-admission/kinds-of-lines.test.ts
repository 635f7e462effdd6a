/** Lines of a kind (艺术类) over streams: the kind stands in lines over them, or in a column beside. */
import { checkWorkbook } from "../../../src/check";
import { ADULT_ADMISSION } from "../../../src/regulations/adult-admission";
import type { CellValue } from "../../../src/sheets";

const TITLE: CellValue[] = ["2024年成人高校最低录取控制分数线"];
/** What comes of an admitted candidate's score of 90 by a sheet of lines. */
async function outcome(lines: CellValue[][], category: string): Promise<string | undefined> {
  const admitted = [
    ["考生号", "姓名", "层次", "科类", "投档成绩", "录取结果"],
    ["1", "张三", "高起专", category, 90, "录取"],
  ];
  const sheets = [
    { name: "线", values: [TITLE, ...lines], merges: [] },
    { name: "录取", values: admitted, merges: [] },
  ];
  const check = await checkWorkbook({ sheets }, { regulations: [ADULT_ADMISSION], today: 45_636 });
  return [...check.findings(true)].find(({ rule }) => rule === "adult-admission/5.3-4")?.outcome;
}

const HEADS = ["层次", "科类", "分数线"];
const general: CellValue[][] = [
  ["高起专", "文科", 120],
  ["高起专", "理科", 110],
];
const arts: CellValue[][] = [
  ["高起专", "文科", 84],
  ["高起专", "理科", 77],
];
const beside = (kind: string, rows: CellValue[][]): CellValue[][] =>
  rows.map(([level, ...rest]) => [level ?? null, kind, ...rest]);

test.each<[string, CellValue[][]]>([
  ["numbered lines", [HEADS, ["一、普通类"], ...general, ["二、艺术类"], ...arts]],
  ["lines without numbers", [HEADS, ["普通类"], ...general, ["艺术类"], ...arts]],
  [
    "a column beside",
    [["层次", "类别", "科类", "分数线"], ...beside("普通类", general), ...beside("艺术类", arts)],
  ],
  [
    "lines over streams across",
    [["层次", "文科", "理科"], ["一、普通类"], ["高起专", 120, 110], ["二、艺术类"], ["高起专", 84, 77]],
  ],
])("a kind that %s say is no general one", async (_, lines) => {
  expect(await outcome(lines, "文科")).toBe("fail");
  expect(await outcome(lines, "艺术类（文科）")).toBe("pass");
});

test("lines of arts alone are nobody else's", async () => {
  expect(await outcome([HEADS, ["艺术类"], ...arts], "文科")).toBe("unknown");
  expect(await outcome([HEADS, ["一、艺术类"], ...arts], "文科")).toBe("unknown");
});

test("a line numbered alike ends a kind, one within it does not", async () => {
  const within = [HEADS, ["一、艺术类"], ["（一）省内"], ...arts, ["二、普通类"], ...general];
  expect(await outcome(within, "文科")).toBe("fail");
  expect(await outcome(within, "艺术类（文科）")).toBe("pass");
});

test("streams may stand in lines over levels", async () => {
  const lines = [["层次", "分数线"], ["一、文科"], ["高起专", 120], ["二、理科"], ["高起专", 84]];
  expect(await outcome(lines, "文科")).toBe("fail");
  expect(await outcome(lines, "理科")).toBe("pass");
});
