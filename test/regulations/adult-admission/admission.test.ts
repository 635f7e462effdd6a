/** When and in which order candidates are admitted. */
import { check, type Cells, type Vector } from "./support";

const one = (row: Cells) => ({ candidate: [row] });
const ranked = (
  ...rows: (readonly [name: string, filing: Cells[string], result: Cells[string], more?: Cells])[]
) => ({
  candidate: rows.map(([name, filing, result, more]) => ({
    name,
    school: "甲大学",
    major: "会计",
    level: "高起专",
    form: "业余",
    category: "文科",
    filing,
    result,
    ...more,
  })),
});
const artist = (filing: number, professional: Cells[string], result: string): Cells => ({
  category: "艺术",
  filing,
  professional,
  result,
  level: "高起专",
  form: "业余",
  major: "美术",
});

const ARTS_LINE = { line: [{ level: "高起专", category: "艺术", line: 80 }] };

const vectors: Vector[] = [
  ["5.1", "the first day", one({ admittedOn: "2024-12-01" }), "pass"],
  ["5.1", "the last day", one({ admittedOn: "2024-12-31" }), "pass"],
  ["5.1", "the day before", one({ admittedOn: "2024-11-30" }), "fail A2 2024-11-30/2024-12-01"],
  ["5.1", "the day after", one({ admittedOn: "20250101" }), "fail A2 2025-01-01/2024-12-31"],
  ["5.1", "not admitted", one({ result: "未录取", admittedOn: "" }), "notApplicable"],
  ["5.1", "admitted, no date", one({ result: "录取", admittedOn: "" }), "unknown B2 blank"],
  [
    "5.4-1",
    "from high to low",
    ranked(["甲", 200, "录取"], ["乙", 190, "录取"], ["丙", 180, "未录取"]),
    "pass",
  ],
  [
    "5.4-1",
    "left out above one admitted",
    ranked(["甲", 200, "未录取"], ["乙", 190, "录取"]),
    "fail G2 200/190 R3",
  ],
  [
    "5.4-1",
    "sent back for a condition that he does not meet",
    ranked(["甲", 200, "退档", { leftFor: "专科毕业证书未通过核验" }], ["乙", 190, "录取"]),
    "pass",
  ],
  [
    "5.4-1",
    "sent back for want of a place",
    ranked(["甲", 200, "退档", { leftFor: "资格审核通过，计划已满" }], ["乙", 190, "录取"]),
    "fail G2 200/190 R3",
  ],
  [
    "5.4-1",
    "left for places that were too few",
    ranked(["甲", 200, "退档", { leftFor: "招生名额不足" }], ["乙", 190, "录取"]),
    "fail G2 200/190 R3",
  ],
  [
    "5.4-1",
    "sent back, nobody can tell why",
    ranked(["甲", 200, "退档", { leftFor: "见附件" }], ["乙", 190, "录取"]),
    "unknown I2 unreadable R3",
  ],
  [
    "5.4-1",
    "that a condition is met is no reason",
    ranked(["甲", 200, "未录取", { leftFor: "学历证书已核验" }], ["乙", 190, "录取"]),
    "unknown I2 unreadable R3",
  ],
  ["5.4-1", "a tie is the province's", ranked(["甲", 190, "未录取"], ["乙", 190, "录取"]), "pass"],
  [
    "5.4-1",
    "a tie by the province's rule",
    ranked(
      ["甲", 190, "未录取", { chinese: 70, math: 65 }],
      ["乙", 190, "录取", { chinese: 70, math: 60 }],
      ["丙", 190, "未录取", { chinese: 60, math: 75 }]
    ),
    "fail G2 190/190 R3",
    { values: { ties: "语文、数学、外语" } },
  ],
  [
    "5.4-1",
    "the rule of ties makes nobody of a higher score the lowest",
    ranked(
      ["甲", 192, "未录取", { chinese: 50 }],
      ["乙", 190, "录取", { chinese: 70 }],
      ["丙", 195, "录取", { chinese: 60 }]
    ),
    "fail G2 192/190 R3",
    { values: { ties: "语文" } },
  ],
  [
    "5.4-1",
    "a score that the rule needs is blank",
    ranked(["甲", 190, "未录取", { chinese: "" }], ["乙", 190, "录取", { chinese: 60 }]),
    "pass",
    { values: { ties: "语文" } },
  ],
  ["5.4-1", "another major", ranked(["甲", 200, "未录取"], ["乙", 190, "录取", { major: "法学" }]), "pass"],
  [
    "5.4-1",
    "another way of writing the level",
    ranked(["甲", 200, "未录取", { level: "高升专" }], ["乙", 190, "录取"]),
    "fail G2 200/190 R3",
  ],
  [
    "5.4-1",
    "exempt candidates are not compared",
    ranked(["甲", 200, "未录取"], ["乙", 1, "录取", { admissionType: "免试" }]),
    "pass",
  ],
  [
    "5.4-1",
    "by the total",
    ranked(["甲", 200, "未录取", { total: 170 }], ["乙", 190, "录取", { total: 180 }]),
    "pass",
    { readings: { R3: "total" } },
  ],
  [
    "5.4-1",
    "a score that could put it out",
    ranked(["甲", "", "未录取"], ["乙", 190, "录取"]),
    "unknown G2 blank R3",
  ],
  ["5.4-1", "a score that cannot", ranked(["甲", "", "录取"], ["乙", 190, "录取"]), "pass"],
  [
    "5.4-1",
    "a major that could put it out",
    ranked(["甲", 200, "未录取", { major: "" }], ["乙", 190, "录取"]),
    "unknown C2 blank R3",
  ],
  [
    "5.4-1",
    "a result that could put it out",
    ranked(["甲", 200, ""], ["乙", 190, "录取"]),
    "unknown H2 blank R3",
  ],
  [
    "5.4-1",
    "without a column of the form nobody can tell",
    {
      candidate: [
        { major: "会计", level: "高起专", category: "文科", filing: 200, result: "未录取" },
        { major: "会计", level: "高起专", category: "文科", filing: 190, result: "录取" },
      ],
    },
    "unknown - noColumn R3",
  ],
  [
    "5.4-1",
    "without a column of the major they may have applied for others",
    {
      candidate: [
        { level: "高起专", form: "业余", category: "文科", filing: 200, result: "未录取" },
        { level: "高起专", form: "业余", category: "文科", filing: 190, result: "录取" },
      ],
    },
    "unknown - noColumn R3",
  ],
  [
    "5.4-1",
    "arts by the 加试 score, as a warning",
    { candidate: [artist(100, 200, "未录取"), artist(130, 190, "录取")], ...ARTS_LINE },
    "warn C2 200/190",
  ],
  [
    "5.4-1",
    "arts below the line do not count",
    { candidate: [artist(79, 200, "未录取"), artist(130, 190, "录取")], ...ARTS_LINE },
    "pass",
  ],
  ["5.7", "approved", one({ listApproved: "是" }), "pass"],
  ["5.7", "not said", one({ listApproved: "" }), "unknown A2 blank"],
  ["5.7", "not approved", one({ listApproved: "否" }), "fail A2 false/true"],
];

check(vectors);
