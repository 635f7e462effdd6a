import { recognise, type Area, type CellValue } from "../../src/sheets";
import { valuesOf } from "../support/corpus";
import { toyField as field, toyRecord as record, toyRegulation as regulation } from "../support/toy";

const ELEMENTS = ["1.1 质量保证理念", "1.2 组织构架", "1.3 制度构架", "2.1 专业建设规划"].map((text) => ({
  code: text.slice(0, 3),
  labels: [text.slice(4)],
}));
const DIAGNOSIS = regulation("diagnosis", [
  record(
    "element",
    [
      field("element", "choice", ["诊断要素"], { options: ELEMENTS }),
      field("opinion", "text", ["自我诊断意见"]),
      field("measures", "text", ["改进措施"]),
      field("effects", "text", ["改进成效", "改进效果"]),
      field("agrees", "yesNo", ["是否相符"]),
    ],
    { layouts: ["list"], marks: ["opinion", "agrees"], items: { field: "element", options: ELEMENTS } }
  ),
  record(
    "college",
    [
      field("name", "text", ["学校名称"]),
      field("overview", "text", ["自我诊改工作概述"]),
      field("signed", "text", ["校长（签字）"]),
    ],
    { layouts: ["form"], marks: ["overview", "signed"] }
  ),
]);

const INDICATORS = ["Хандлага, ёс зүй", "Дүн шинжилгээ хийх", "Асуудал шийдвэрлэх"].map((text, index) => ({
  code: `${index + 1}`,
  labels: [text],
}));
const levels = [
  field("base", "number", ["Суурь түвшин"]),
  field("target", "number", ["Хүрэх түвшин"]),
  field("achieved", "number", ["Хүрсэн түвшин"]),
];
const PERFORMANCE = regulation("performance", [
  record("measure", [
    field("measure", "text", ["Арга хэмжээ"]),
    ...levels,
    field("done", "date", ["Биелүүлсэн огноо"]),
    field("points", "number", ["Нийт оноо"]),
  ]),
  record("goal", [
    field("goal", "text", ["Мэдлэг, ур чадвараа дээшлүүлэх зорилт", "Зорилт"]),
    ...levels,
    field("points", "number", ["Оноо"]),
  ]),
  record(
    "head",
    [
      field("indicator", "choice", ["Үзүүлэлт"], { options: INDICATORS }),
      field("score", "number", ["Нэгжийн даргын үнэлгээ", "Оноо"]),
    ],
    { layouts: ["list"], marks: ["score"], items: { field: "indicator", options: INDICATORS } }
  ),
]);

const BOTH = [
  { ...DIAGNOSIS, language: "zh" as const },
  { ...PERFORMANCE, language: "mn" as const },
];
const read = (values: CellValue[][], merges: Area[] = []) =>
  recognise({ sheets: [{ name: "S", values, merges }] }, BOTH);

test("the fixed form of a college: groups merged down, broken names, the overview above and the signature below", () => {
  const merges = [
    { top: 3, left: 0, bottom: 5, right: 0 },
    { top: 8, left: 0, bottom: 8, right: 4 },
  ];
  const found = read(
    [
      ["附件3"],
      ["学校名称：", "某职业学院", null, "自我诊改工作概述", "概述文字"],
      ["诊断项目", "诊断要素", "自我 诊断意见", "改进措施", "改进效果"],
      ["1 体系总体构架", "1.1 质量\n保证理念", "意见一", "措施一", "成效一"],
      [null, "1.2组织构架", "意见二", "措施二", null],
      [null, "1-3 制度构架", "意见三", "措施三", "成效三"],
      ["2 专业质量保证", "2.1", "意见四", "/", "成效四"],
      [null, "2.9 别的要素", "意见五", "措施五", "成效五"],
      ["校长（签字）：张三      2024年5月1日"],
    ],
    merges
  );
  const [college, element] = found.sheets[0]?.tables ?? [];
  expect(college?.columns).toEqual({ name: "B2", overview: "E2", signed: "A9" });
  expect(college?.table.columns.get("signed")?.texts).toEqual(["张三 2024年5月1日"]);
  expect(element?.columns).toEqual({ element: "B", opinion: "C", measures: "D", effects: "E" });
  expect(element && valuesOf(element, "element")).toEqual([0, 1, 2, 3, "UNREADABLE"]);
  expect([...(element?.table.columns.get("measures")?.states ?? [])]).toEqual([0, 0, 0, 1, 0]);
});

test("answers ticked beneath yes and no, under the question as a group", () => {
  const [table] =
    read([
      ["诊断要素", "自我诊断意见", "是否相符", null],
      [null, null, "是", "否"],
      ["1.1 质量保证理念", "甲", "√", null],
      ["1.2 组织构架", "乙", null, "√"],
      ["1.3 制度构架", "丙", null, null],
      ["2.1 专业建设规划", "丁", "√", "√"],
    ]).sheets[0]?.tables ?? [];
  expect(table && valuesOf(table, "agrees")).toEqual([1, 0, "BLANK", "AMBIGUOUS"]);
  expect([0, 1].map((row) => table?.table.columns.get("agrees")?.ref(row).column)).toEqual([2, 3]);
});

test("a personal evaluation sheet: three tables below one another, each with its average", () => {
  const tables =
    read([
      ["ҮНЭЛГЭЭНИЙ ХУУДАС"],
      ["Нэг. Гүйцэтгэлийн зорилт, арга хэмжээний биелэлт"],
      [
        "Д/д",
        "Арга хэмжээ",
        "Суурь түвшин",
        "Хүрэх тувшин",
        "Хүрсэн түвшин",
        "Биелүүлсэн огноо",
        "Нийт оноо",
      ],
      ["1", "2", "3", "4", "5", "6", "7"],
      ["Зорилт 1. Чанар сайжруулах"],
      [1, "Сургалт зохион байгуулах", 0, 10, 8, "2023.12.19-ний өдөр", 53],
      [2, "Нийт ажилтны судалгаа", 5, 10, 10, "2023 оны 6 дугаар сарын 29", 70],
      ["Дундаж оноо", null, null, null, null, null, 61.5],
      [],
      ["Хоёр. Мэдлэг, ур чадвараа дээшлүүлэх зорилт"],
      ["Д/д", "Зорилт", "Суурь түвшин", "Хүрэх түвшин", "Хүрсэн түвшин", "Оноо"],
      [1, "Англи хэл", null, 1, 1, 15],
      ["Дундаж", null, null, null, null, 15],
      [],
      ["Д/д", "Үзүүлэлт", "Нэгжийн даргын үнэлгээ (0-7 оноо)"],
      [1, "Хандлага, ёс зүй*", 6],
      [2, "Дүн шинжилгээ хийх", 5],
      ["Нийлбэр", null, 11],
      ["Үнэлгээний багийн ахлагч:", null, "(гарын үсэг)"],
    ]).sheets[0]?.tables ?? [];
  expect(tables.map(({ table }) => [table.record.id, table.count, table.summary?.count])).toEqual([
    ["measure", 2, 1],
    ["goal", 1, 1],
    ["head", 2, 1],
  ]);
  const [measure, goal, head] = tables;
  expect(measure && valuesOf(measure, "done")).toEqual([45279, 45106]);
  expect(measure?.ignoredRows).toEqual([{ row: 5, why: "section" }]);
  expect(goal && valuesOf(goal, "base")).toEqual(["BLANK"]);
  expect(head && valuesOf(head, "indicator")).toEqual([0, 1]);
});
