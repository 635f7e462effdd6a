/** What colleges' sheets seldom say, or say without the column that is usual. */
import type { Vector } from "../../../support/vectors";
import { fifteen } from "./elements";
import { reviews, YEAR_ONE } from "./less";

export const SELDOM: readonly Vector[] = [
  ["4.1.2-2", "sampled by the reviews, where the list has no column of it", { college: Array.from({ length: 4 }, (_, index) => ({ college: `学院${index}` })), review: [{ college: "学院0", reviewStart: "2024-05-06" }] }, "fail - 0.25/0.333333333333", { asOf: "2024-12-31" }],
  ["4.2.2-2", "a survey of the latest classes, in words", { material: [{ material: "6", coverage: "在校生、近三届毕业生" , reviewStart: "2024-06-03" }] }, "pass"],
  ["4.2.2-2", "years in the material's name, and too few", { material: [{ material: "《人才培养质量年度报告》（2021年）", reviewStart: "2024-06-03" }] }, "fail A2 《人才培养质量年度报告》(2021年)"],
  ["4.3-4", "a next review without a day", reviews({ conclusion: "待改进", reviewStart: "2022-04-29", ...YEAR_ONE }, { conclusion: "有效", reviewStart: null, reviewEnd: null }), "unknown C3 blank", { asOf: "2025-06-01" }],
  ["5.3", "asked both ways, one of them answered", { expert: [{ name: "某", coached: "否", abstained: null }] }, "pass"],
  ["4.3-2", "nobody counted, nobody judged", { review: [{ matches: 12, judged: null, conclusion: null }] }, "unknown B2 blank R1"],
  ["4.3-1", "results that lack on both sides", { element: fifteen(15, { 3: { self: null, review: null } }) }, "unknown B5 blank"],
  ["4.3-1", "answers beside equal results, one not given", { element: fifteen(15).map((row, index) => ({ ...row, match: index === 2 ? null : "是" })) }, "pass 15"],
  ["4.3-1", "answers and the review's results alone, one answer not given", { element: fifteen(15).map(({ element = null, review = null }, index) => ({ element, review, match: index === 2 ? null : "是" })) }, "unknown C4 blank"],
  ["4.3-1", "an element that a second row judges otherwise: the first counts", { element: [...fifteen(15), { element: "1.1", self: "合格", review: "不合格" }] }, "pass 15"],
  ["4.3-1", "an answer that equal results contradict", { element: fifteen(15).map((row, index) => ({ ...row, match: index === 2 ? "否" : "是" })) }, ["fail D4 false/true", "pass 15"], { cells: ["D4", "B4", "C4"], args: { computed: { zh: "相符", en: "alike" }, stated: { zh: "不相符", en: "different" } } }],
  ["4.3-1", "an answer that different results contradict", { element: fifteen(14).map((row) => ({ ...row, match: "是" })) }, ["fail D16 true/false", "pass 14"], { cells: ["D16", "B16", "C16"] }],
  ["4.2.2-1", "one not submitted, and one missing", { material: ["1", "2", "3", "4", "5", "6", "7"].map((material) => ({ material, submitted: material === "3" ? "否" : "是" })) }, ["fail B4 false/true", "fail - 7/8"]],
  ["4.1.1", "whether it is new is blank, and it was evaluated", { college: [{ isNew: null, evaluated: "是", selfDiagnosed: "是", filed: "是" }] }, "pass"],
  ["4.1.1", "diagnosed and filed, in one column and in two", { college: [{ evaluated: "是", diagnosedAndFiled: null, selfDiagnosed: "是", filed: "否" }] }, "fail D2 false/true"],
]; // prettier-ignore
