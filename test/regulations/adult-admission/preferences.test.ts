/** Grounds for points above the examination's, and their proofs. */
import { NOTES } from "../../../src/regulations/adult-admission/notes";
import { check, type Cells, type Vector } from "./support";

const one = (row: Cells) => ({ candidate: [row] });
const YOUNG = "2003-05-01";
const claim = (grounds: string | null, bonus: Cells[string], more: Cells = {}) =>
  one({ grounds, bonus, birth: YOUNG, ...more });
const born = (birth: Cells[string], bonus: Cells[string], grounds: string | null = "") =>
  one({ grounds, bonus, birth });
const exempt = (row: Cells) => one({ admissionType: "免试", exemptionGround: "", ...row });
const LOCAL = {
  values: { localGrounds: [{ ground: "农村独生子女", points: 10, source: "晋招考〔2024〕1号" }] },
};

const vectors: Vector[] = [
  ["5.5.4-1", "claimed", claim("运动健将", 50), "pass"],
  ["5.5.4-2", "claimed", claim("一级运动员", 30), "pass"],
  ["5.5.4-2", "not claimed", claim("运动健将", 50), "notApplicable"],
  ["5.5.5-1", "claimed", claim("省级劳动模范", 20), "pass"],
  ["5.5.5-1", "of a county only", claim("县级劳动模范", 20), "fail B2 20/0"],
  ["5.5.5-2", "of the province", claim("省级三八红旗手", 20), "pass"],
  ["5.5.5-3", "one's own", claim("个人三等功", 20), "pass"],
  ["5.5.5-2", "of a city only", claim("市级三八红旗手", 20), "fail B2 20/0"],
  ["5.5.5-3", "a collective's", claim("集体三等功", 20), "fail B2 20/0"],
  ["5.5.5-3", "a collective's, without a bonus", claim("集体三等功", 0), "notApplicable"],
  ["5.5.5-4", "归侨子女", claim("归侨子女", 20), "pass"],
  ["5.5.5-4", "侨眷 is no ground", claim("侨眷", 20), "fail B2 20/0"],
  ["5.5.5-5", "烈士子女", claim("烈士子女", 20), "pass"],
  ["5.5.5-6", "山区少数民族", claim("山区少数民族", 20, { ethnicity: "回族" }), "pass"],
  ["5.5.5-6", "the row says 汉族", claim("山区少数民族", 20, { ethnicity: "汉族" }), "fail B2 20/0"],
  [
    "5.5.5-6",
    "the row says 汉族, and another ground gives less than was added",
    claim("山区少数民族、归侨子女", 30, { ethnicity: "汉族" }),
    "fail B2 30/20",
  ],
  ["5.5.5-7", "25 on the day", born("1999-10-19", 20), "pass"],
  ["5.5.5-7", "25 the day after", born("1999-10-20", 0), "notApplicable"],
  ["5.5.5-7", "claimed too early", born("1999-10-20", 20, "年满25周岁"), "fail B2 20/0 R1"],
  ["5.5.5-7", "claimed too early, no bonus given", born("1999-10-20", 0, "年满25周岁"), "notApplicable"],
  [
    "5.5.5-7",
    "by the registration day",
    one({ grounds: "", bonus: 20, birth: "1999-10-19", registered: "2024-09-01" }),
    "notApplicable",
    { readings: { R1: "registration" } },
  ],
  [
    "5.5.5-7",
    "on a leap day's eve",
    born("2000-02-29", 0),
    "notApplicable",
    { readings: { R1: "other" }, values: { ageDay: "2025-02-28" } },
  ],
  [
    "5.5.5-7",
    "on the first of March",
    born("2000-02-29", 20),
    "pass",
    { readings: { R1: "other" }, values: { ageDay: "2025-03-01" } },
  ],
  [
    "5.5.5-7",
    "another date, not set",
    born("1999-10-19", 20),
    "unknown - notSet R1",
    { readings: { R1: "other" } },
  ],
  ["5.5.5-7", "no birth date", born("", 20), "unknown C2 blank"],
  ["5.5.6", "claimed", claim("退役士兵", 10), "pass"],
  ["5.5-max", "no ground, no bonus", claim("", 0), "pass"],
  ["5.5-max", "the ground's points", claim("一级运动员", 30), "pass"],
  ["5.5-max", "added up", claim("一级运动员、退役士兵", 40), "fail B2 40/30 R2"],
  ["5.5-max", "the highest of several", claim("一级运动员、退役士兵", 30), "pass"],
  ["5.5-max", "less than allowed is a warning", claim("运动健将", 30), "warn B2 30/50"],
  ["5.5-max", "without a ground", claim("", 10), "fail B2 10/0"],
  ["5.5-max", "侨眷", claim("侨眷", 20), "fail B2 20/0"],
  ["5.5-max", "25 without a claim", born("1999-10-19", 20), "pass"],
  ["5.5-max", "25 without a claim, nothing given", born("1999-10-19", 0), "warn B2 0/20 R1"],
  ["5.5-max", "the birth date wins over the claim", born("1999-10-20", 20, "年满25周岁"), "fail B2 20/0 R1"],
  ["5.5-max", "and a stated 0 is right then", born("1999-10-20", 0, "年满25周岁"), "pass"],
  [
    "5.5-max",
    "claimed years before it holds, it hangs on the day all the same",
    claim("年满25周岁", 20),
    "fail B2 20/0 R1",
    { cells: ["B2", "A2", "C2"] },
  ],
  [
    "5.5-max",
    "far from 25, and nothing claimed: on no day",
    claim("", 20),
    "fail B2 20/0",
    {
      cells: ["B2", "A2"],
      args: { stated: 20, allowed: 0, difference: 20, ground: NOTES.noGround },
    },
  ],
  ["5.5-max", "near it, what 25 would give", born("1999-10-20", 20), "fail B2 20/0 R1"],
  ["5.5-max", "near it, more than 25 would give", born("1999-10-20", 30), "fail B2 30/0"],
  [
    "5.5-max",
    "near it, and less than another ground gives",
    born("1999-10-20", 5, "退役士兵"),
    "warn B2 5/10",
  ],
  ["5.5-max", "25 and 退役士兵", born("1990-01-01", 30, "退役士兵"), "fail B2 30/20 R1"],
  [
    "5.5-max",
    "birth date by the ID number",
    one({ grounds: "", bonus: 20, idNumber: "11010519491231002X" }),
    "pass",
  ],
  ["5.5-max", "no birth date, nothing given", born("", 0), "unknown C2 blank"],
  ["5.5-max", "no birth date, more than any age gives", born("", 30), "fail B2 30/20 R1"],
  ["5.5-max", "no birth date, a higher ground", born("", 50, "运动健将"), "pass"],
  ["5.5-max", "a year and month that decide", born("1999.09", 20), "pass"],
  ["5.5-max", "the month of the day itself", born("1999.10", 20), "unknown C2 unreadable R1"],
  ["5.5-max", "a ground nobody knows", claim("农村独生子女", 10), "unknown A2 unreadable"],
  ["5.5-max", "a ground of the province", claim("农村独生子女", 10), "pass", LOCAL],
  ["5.5-max", "more than the province gives", claim("农村独生子女", 20), "fail B2 20/10", LOCAL],
  ["5.5-max", "a blank bonus", claim("退役士兵", ""), "unknown B2 blank"],
  ["5.5-max", "no column of grounds", one({ bonus: 20, birth: YOUNG }), "unknown - noColumn"],
  [
    "5.5-max",
    "codes run together",
    claim("0710", 20),
    "pass",
    {
      values: {
        localGrounds: [
          { code: "07", ground: "烈士子女" },
          { code: "10", ground: "退役士兵" },
        ],
      },
    },
  ],
  [
    "5.5-max",
    "kinds under 照顾加分",
    one({ bonusOrGrounds: "退役士兵", bonus: 20, birth: YOUNG }),
    "fail B2 20/10",
  ],
  [
    "5.5-max",
    "publication failed, so 0 is right",
    {
      candidate: [{ number: "1", grounds: "运动健将", bonus: 0, birth: YOUNG }],
      disclosure: [{ number: "1", name: "甲", result: "不通过" }],
    },
    "pass",
  ],
  ["5.5-max", "exempt", exempt({ grounds: "", bonus: "" }), "notApplicable"],
  ["5.5-proof", "shown", claim("退役士兵", 10, { proof: "是" }), "pass"],
  ["5.5-proof", "not shown", claim("退役士兵", 10, { proof: "否" }), "fail D2 false/true"],
  ["5.5-proof", "not shown, no bonus", claim("退役士兵", 0, { proof: "否" }), "notApplicable"],
  ["5.5-proof", "exempt as well", exempt({ proof: "" }), "unknown C2 blank"],
  ["5.5-approval", "in order", exempt({ approval: "是" }), "pass"],
  [
    "5.5-approval",
    "the school did not consent",
    exempt({ application: "是", provinceApproval: "是", schoolConsent: "否" }),
    "fail E2 false/true",
  ],
  [
    "5.5-approval",
    "the sports authority's proof",
    claim("运动健将", 50, { sportsProof: "否" }),
    "fail D2 false/true",
  ],
  ["5.5-approval", "neither", claim("退役士兵", 10, { approval: "" }), "notApplicable"],
];

check(vectors);
