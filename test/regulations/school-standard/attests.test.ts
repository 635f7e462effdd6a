import { SCHOOL_STANDARD } from "../../../src/regulations/school-standard";
import { FACILITIES, QUESTIONS } from "../../../src/regulations/school-standard/articles/questions";
import { clauseOf } from "../../../src/regulations/school-standard/clause";
import { recognise } from "../../../src/sheets";
import { judge, tableOf } from "../../support/tables";
import { coverOf } from "../../support/recognised";

const recordOf = (id: string) => {
  const record = SCHOOL_STANDARD.records.find((each) => each.id === id);
  if (!record) throw new Error(`no record ${id}`);
  return record;
};

const ATTESTS = [
  ...QUESTIONS.map((attest) => ({ ...attest, record: "school" })),
  ...FACILITIES.map((attest) => ({ ...attest, record: "facility" })),
  ...FACILITIES.map((attest) => ({ ...attest, record: "school" })),
];

test.each(ATTESTS.map((attest) => [attest.id, attest.record, attest] as const))(
  "%s of a %s: yes passes, no fails, a blank is unknown",
  (id, record, { field }) => {
    const said = (cell: string | null): string[] =>
      judge(SCHOOL_STANDARD, id, [tableOf(recordOf(record), [{ level: "THCS", [field]: cell }])]).map(
        ({ outcome, cell: at }) => (outcome === "pass" ? outcome : `${outcome} ${at ?? "-"}`)
      );
    expect(said("Đạt")).toEqual(["pass"]);
    expect(said("Chưa có")).toEqual(["fail B2"]);
    expect(said("…")).toEqual(["unknown B2"]);
    expect(said("đang xây dựng")).toEqual(["unknown B2"]);
  }
);

const known = ATTESTS.flatMap(({ record, field }) => {
  const { labels } = recordOf(record).fields.find(({ id }) => id === field)!;
  return labels.map((label) => [record, label, field] as const);
});

test.each(known)("a %s's form knows “%s”", (record, label, field) => {
  const values = [
    [record === "school" ? "Tổng số lớp" : "Số phòng họp tổ bộ môn", 20],
    [record === "school" ? "Sĩ số lớp đông nhất" : "Số phòng phó hiệu trưởng", 40],
    [label, "Có"],
  ];
  const { sheets } = recognise({ sheets: [{ name: "S", values, merges: [] }, coverOf("school-standard")] }, [
    SCHOOL_STANDARD,
  ]);
  expect(sheets[0]?.tables[0]?.columns[field]).toBe("B3");
});

test.each([
  ["4.1.b", "điểm b khoản 1 Điều 4", "Article 4(1)(b)", "第4条第1款b项", "4 дүгээр зүйлийн 1 дэх хэсгийн b"],
  [
    "6.2.a1",
    "điểm a.1 khoản 2 Điều 6",
    "Article 6(2)(a.1)",
    "第6条第2款a.1项",
    "6 дугаар зүйлийн 2 дахь хэсгийн a.1",
  ],
  [
    "7.4.b3-5",
    "điểm b.3 khoản 4 Điều 7",
    "Article 7(4)(b.3)",
    "第7条第4款b.3项",
    "7 дугаар зүйлийн 4 дэх хэсгийн b.3",
  ],
  ["4.4", "khoản 4 Điều 4", "Article 4(4)", "第4条第4款", "4 дүгээр зүйлийн 4 дэх хэсэг"],
  ["6-span", "Điều 6", "Article 6", "第6条", "6 дугаар зүйл"],
])("clause of %s", (id, vi, en, zh, mn) => {
  expect(clauseOf(id)).toEqual({ vi, en, zh, mn });
});
