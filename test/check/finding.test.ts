import { checkWorkbook, toReport } from "../../src/check";
import { REGULATIONS } from "../../src/regulations";
import { LANGUAGES, serialFromIso } from "../../src/rules";

test("a cell that gives two fields is named once among the cells of a finding", async () => {
  const values = [
    ["专业", "学制", "计划数"],
    ["高起专 业余", null, null],
    ["法学", 2, 10],
  ];
  const check = await checkWorkbook(
    { sheets: [{ name: "计划", values, merges: [] }] },
    { regulations: REGULATIONS, regulation: "adult-admission", today: serialFromIso("2024-12-01") }
  );
  const found = [...check.findings()].find(({ rule }) => rule === "adult-admission/1-1");
  expect(found).toMatchObject({ outcome: "fail", cell: "B3", cells: ["B3", "A2"] });
});

test("a duration that a row says once of several forms is one mistake, not one of each form", async () => {
  const values = [
    ["2024年成人高等教育分专业招生计划"],
    ["序号", "专业名称", "层次", "学制", "计划数", null, null],
    [null, null, null, null, "业余", "函授", "脱产"],
    [1, "法学", "高起本", "4年", 20, 20, 0],
    [2, "会计学", "专升本", "2年", 20, 0, 30],
    [3, "护理学", "高起本", "3年", 20, 0, 30],
    [4, "口腔医学", null, "1年", 20, 20, 0],
  ];
  const check = await checkWorkbook(
    { sheets: [{ name: "计划", values, merges: [] }] },
    { regulations: REGULATIONS, regulation: "adult-admission", today: serialFromIso("2024-12-01") }
  );
  const found = [...check.findings()].filter(
    ({ rule, outcome }) => rule.endsWith("/1-1") && outcome === "fail"
  );
  // Of 口腔医学 nobody can tell without its level. Full-time study may be shorter: 会计学 breaks what holds for 业余 alone, 护理学 two different figures.
  expect(found.map(({ cell, limit }) => `${cell} ${String(limit)}`)).toEqual([
    "D4 5",
    "D5 2.5",
    "D6 5",
    "D6 4",
  ]);
});

test("what only follows from another finding is told beneath it, and does not count again", async () => {
  const values = [
    ["STT", "Trường", "Số quyết định", "Ngày ký"],
    [1, "THCS A", "12/QĐ-UBND", "01/03/2012"],
    [2, "THCS B", "13/QĐ-UBND", "01/03/2017"],
  ];
  const check = await checkWorkbook(
    { sheets: [{ name: "Sổ", values, merges: [] }] },
    { regulations: REGULATIONS, regulation: "school-standard", today: serialFromIso("2018-03-01") }
  );
  const { findings, counts } = toReport(check, false);
  const fails = findings.filter(({ outcome }) => outcome === "fail");
  expect(fails.map(({ rule, cell }) => `${rule} ${cell}`)).toEqual([
    "school-standard/3.1 D2",
    "school-standard/12.2 D2",
  ]);
  const ended = findings.findIndex(({ rule }) => rule === "school-standard/3.1");
  expect(fails.map(({ causedBy }) => causedBy)).toEqual([undefined, ended]);
  expect(counts.fail).toBe(1);
});

test("a recognition that has ended says how it is renewed, in each language", async () => {
  const values = [
    ["STT", "Trường", "Số quyết định", "Ngày ký"],
    [1, "THCS A", "12/QĐ-UBND", "01/03/2012"],
  ];
  const said = await Promise.all(
    LANGUAGES.map(async (language) => {
      const check = await checkWorkbook(
        { sheets: [{ name: "Sổ", values, merges: [] }] },
        {
          regulations: REGULATIONS,
          regulation: "school-standard",
          today: serialFromIso("2018-03-01"),
          language,
        }
      );
      return [...check.findings()].filter(({ outcome }) => outcome === "fail").map(({ remedy }) => remedy);
    })
  );
  const once = [
    "nếu đã được công nhận lại thì ghi thêm quyết định mới; nếu chưa thì lập hồ sơ đề nghị công nhận lại",
    "已重新认定的，补充登记新的决定；尚未重新认定的，申请重新认定",
    "дахин хүлээн зөвшөөрсөн бол шинэ шийдвэрийг нэмж бичих; үгүй бол дахин хүлээн зөвшөөрүүлэх хүсэлт гаргах",
    "if it was recognised again, list the newer decision; if not, apply for a new recognition",
  ];
  expect(said).toEqual(once.map((remedy) => [remedy, remedy]));
});

describe("the words with which a no is to be answered", () => {
  const CRITERIA = [
    "Có trang thông tin điện tử",
    "Có phòng y tế trường học",
    "Có nhà tập đa năng",
    "Có hệ thống nước sạch",
  ];
  /** The answers that the findings of a form offer. */
  async function answersOf(...columns: readonly (readonly string[])[]): Promise<unknown[]> {
    const values = [
      ["TRƯỜNG THCS A"],
      ["Nội dung", "Trả lời"],
      ...CRITERIA.map((label, row) => [label, ...columns.map((cells) => cells[row] ?? null)]),
    ];
    const check = await checkWorkbook(
      { sheets: [{ name: "Phiếu", values, merges: [] }] },
      {
        regulations: REGULATIONS,
        regulation: "school-standard",
        today: serialFromIso("2018-03-01"),
        language: "zh",
      }
    );
    return [...check.findings()].filter(({ value }) => value === false).map(({ answers }) => answers);
  }

  test("are those of its column", async () => {
    expect(await answersOf(["Đạt", "Chưa đạt", "Đạt", "Đạt"])).toEqual([{ yes: "Đạt", no: "Chưa đạt" }]);
  });

  test("are the law's language's where the sheet says no alone, whatever language it is read in", async () => {
    expect(await answersOf(["Không", "Không", "Không", "Không"])).toContainEqual({ yes: "Có", no: "Không" });
  });
});
