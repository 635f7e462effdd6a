/** Article 4(2) to 4(5): groups, plans of work, organisations. */
import type { Vector } from "../../../support/vectors";
import { school } from "./support";

export const ARTICLE_4_WORK: readonly Vector[] = [
  [
    "4.2.b",
    "each group proposes two",
    {
      group: [
        { group: "Toán", topics: 2 },
        { group: "Văn", topics: 1 },
        { group: "Anh", topics: null },
      ],
    },
    ["pass 2/2 R1", "fail B3 1/2 R1", "unknown B4 blank R1"],
  ],
  [
    "4.2.b",
    "the office is no group of subjects; literature is",
    {
      group: [
        { group: "Tổ Văn phòng", topics: 0 },
        { group: "Văn - Sử", topics: 0 },
      ],
    },
    ["notApplicable R1", "fail B3 0/2 R1"],
  ],
  [
    "4.2.b",
    "by the school: the groups together",
    {
      group: [
        { group: "Toán", topics: 1 },
        { group: "Văn", topics: 1 },
      ],
    },
    "pass",
    { readings: { R1: "school" } },
  ],
  [
    "4.2.b",
    "by the school: a blank could add one",
    {
      group: [
        { group: "Toán", topics: 1 },
        { group: "Văn", topics: null },
      ],
    },
    "unknown B3 blank R1",
    { readings: { R1: "school" } },
  ],
  [
    "4.2.b",
    "by the school: what the office leaves blank could add none",
    {
      group: [
        { group: "Toán", topics: 1 },
        { group: "Văn phòng", topics: null },
      ],
    },
    "fail - 1/2 R1",
    { cells: ["B2"], readings: { R1: "school" } },
  ],
  [
    "4.2.b",
    "by the school: too few",
    {
      group: [
        { group: "Toán", topics: 1 },
        { group: "Văn", topics: 0 },
      ],
    },
    "fail - 1/2 R1",
    { cells: ["B2", "B3"], readings: { R1: "school" } },
  ],
  ["4.2.b", "a total below two", school({ topics: 1 }), "fail A2 1/2 R1"],
  [
    "4.2.b",
    "a total below two for each group",
    school({ topics: 9, groups: 5 }),
    "fail A2 9/10 R1",
    { cells: ["A2", "B2"], args: { total: 9, groups: 5, limit: 2 } },
  ],
  [
    "4.2.b",
    "a total of two for each group proves nothing",
    school({ topics: 10, groups: 5 }),
    "unknown A2 incomplete R1",
  ],
  ["4.2.b", "one group only", school({ topics: 2, groups: 1 }), "pass"],
  ["4.2.b", "the fewest of a group: pass", school({ topics: 10, groups: 5, fewestTopics: 2 }), "pass"],
  [
    "4.2.b",
    "the fewest of a group: fail",
    school({ topics: 20, groups: 5, fewestTopics: 1 }),
    "fail C2 1/2 R1",
  ],
  [
    "4.2.b",
    "by the school a total of two is enough",
    school({ topics: 2, groups: 5 }),
    "pass",
    { readings: { R1: "school" } },
  ],

  ["4.2.a", "yes", school({ groupsWork: "x" }), "pass"],
  ["4.2.a", "no", school({ groupsWork: "chưa đạt" }), "fail A2 false/true"],
  ["4.2.a", "blank", school({ groupsWork: "…" }), "unknown A2 blank"],
  ["4.5.a", "clean and strong", school({ partyStrong: "Trong sạch, vững mạnh" }), "pass"],
  ["4.5.a", "a lower rating", school({ partyStrong: "Hoàn thành tốt nhiệm vụ" }), "fail A2 false/true"],
  [
    "4.5.a",
    "none, but plan and targets",
    school({ partyStrong: null, hasParty: "chưa có", partyPlan: "Có" }),
    "pass",
  ],
  [
    "4.5.a",
    "none, and no plan",
    school({ partyStrong: "Chưa có tổ chức Đảng", partyPlan: "Không" }),
    "fail B2 false/true",
    { cells: ["B2", "A2"] },
  ],
  ["4.5.a", "none, and the plan unknown", school({ hasParty: "không", partyPlan: null }), "unknown B2 blank"],
  [
    "4.5.a",
    "there is one, without a rating",
    school({ partyStrong: null, hasParty: "có", partyPlan: "có" }),
    "unknown A2 blank",
  ],
];
