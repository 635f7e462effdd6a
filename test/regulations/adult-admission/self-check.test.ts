/** What a school says of its own admission, in a list of sentences that no two schools word alike. */
import { checkWorkbook } from "../../../src/check";
import { ADULT_ADMISSION } from "../../../src/regulations/adult-admission";
import type { CellValue } from "../../../src/sheets";

const HEADS: CellValue[] = ["序", "自查要点", "自查结果", "佐证材料"];

async function found(values: CellValue[][]): Promise<(rule: string) => string[]> {
  const workbook = { sheets: [{ name: "自查表", values, merges: [] }] };
  const check = await checkWorkbook(workbook, { regulations: [ADULT_ADMISSION], today: 45_636 });
  const all = [...check.findings()];
  return (rule) =>
    all.flatMap((one) =>
      one.rule === `adult-admission/${rule}` ? [`${one.outcome} ${one.cell ?? "-"}`] : []
    );
}

test("what is asked of plan, admission and publication is each taken from one list", async () => {
  const of = await found([
    ["2024年成人高等教育招生工作自查情况表", null, null, null],
    HEADS,
    [1, "学校招生简章（章程）已向社会公开，内容齐全", "×", "未上网"],
    [2, "函授、业余办学的校外教学点均已备案并公布", "×", "材料未批"],
    [3, "没有委托中介或个人代为招生", "×", "无承诺书"],
    [4, "招生录取的职责权力没有转给其他单位", "×", null],
    [5, "招生政策、资格、章程、录取结果按规定公开", "×", null],
  ]);
  expect(of("1-2")).toEqual(["fail C3"]);
  expect(of("2.4")).toEqual(["fail C4"]);
  expect(of("N5-3")).toEqual(["fail C5"]);
  expect(of("N5-2")).toEqual(["fail C6"]);
  expect(of("6.2-3")).toEqual(["fail C7"]);
});

test("kinds are of examination where all cells say so, and of nobody knows what where some do not", async () => {
  const sheet = (kinds: CellValue[]): CellValue[][] => [
    ["考生号", "姓名", "层次", "类别", "投档分", "控制线", "录取结果"],
    ...kinds.map((kind, at): CellValue[] => [
      `2421072503001${at}`,
      `马${at}`,
      "专升本",
      kind,
      118,
      120,
      "录取",
    ]),
  ];
  const ofCategories = await found(sheet(["经管", "理工"]));
  expect(ofCategories("5.3-4")).toEqual(["fail E2", "fail E3"]);
  const ofPeople = await found(sheet(["在职", "理工"]));
  expect(ofPeople("5.3-4")).not.toContain("fail E2");
});
