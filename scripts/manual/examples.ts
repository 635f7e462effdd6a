/**
 * Examples of every function, as somebody would type them. What they give stands in docs/manual/examples.json,
 * written by `npm run manual:examples`; a test works each out anew. Days are given, so that no result ages.
 */
import { registerFunctions } from "../../src/functions";
import { DirectFunctions, evaluateFormula, openWorkbook, workbookOf } from "../../src/host/headless";

/** Id → formulas. */
export const EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  RULE_THRESHOLD: [
    '=REG.RULE_THRESHOLD("school-standard/4.1.b","2016-09-05")',
    '=REG.RULE_THRESHOLD("school-standard/5.2-2","2016-09-05")',
  ],
  RULE_CHECK: [
    '=REG.RULE_CHECK("school-standard/4.1.b",45,,"2016-09-05")',
    '=REG.RULE_CHECK("school-standard/5.2-2",14,50,"2016-09-05")',
  ],
  RULE_CITATION: [
    '=REG.RULE_CITATION("school-standard/4.1.b")',
    '=REG.RULE_CITATION("school-standard/4.1.b","en")',
  ],
  SCHOOL_STANDARD_CHECK: ['=REG.SCHOOL_STANDARD_CHECK({"Tổng số lớp",46},FALSE,"2016-09-05")'],
  SCHOOL_RECOGNITION_END: ['=TEXT(REG.SCHOOL_RECOGNITION_END("2014-05-20"),"yyyy-mm-dd")'],
  SCHOOL_NEXT_CHECK: ['=TEXT(REG.SCHOOL_NEXT_CHECK("2014-05-20"),"yyyy-mm-dd")'],
  REFORM_CHECK: ['=REG.REFORM_CHECK({"II.1.1-1",90,100},FALSE,"2024-12-31")'],
  REFORM_ON_TIME_RATE: [
    '=REG.REFORM_ON_TIME_RATE({"2024-03-10";"2024-03-12"},{"2024-03-09";"2024-03-15"},"2024-12-31")',
  ],
  QA_MATCHES: [
    '=REG.QA_MATCHES({"是","是","否","是","是","是","是","是","是","是","是","是","是","是","是"},{"是","是","是","是","是","是","是","是","是","是","是","是","是","是","是"})',
  ],
  QA_CONCLUSION: [
    '=REG.QA_CONCLUSION({"是","是","否","是","是","是","是","是","是","是","是","是","是","是","是"},{"是","是","是","是","是","是","是","是","是","是","是","是","是","是","是"},TRUE)',
  ],
  QA_CHAR_COUNT: ['=REG.QA_CHAR_COUNT("质量保证体系（试行）2024年")'],
  PERF_COMPLETION: ["=REG.PERF_COMPLETION(20,60,44)", "=REG.PERF_COMPLETION(20,60,18)"],
  PERF_EXECUTION_POINTS: ["=REG.PERF_EXECUTION_POINTS(60)", "=REG.PERF_EXECUTION_POINTS(28)"],
  PERF_TIMELINESS_POINTS: [
    '=REG.PERF_TIMELINESS_POINTS("2024-06-30","2024-06-28")',
    '=REG.PERF_TIMELINESS_POINTS("2024-06-30","2024-07-20")',
  ],
  PERF_MEASURE_POINTS: ['=REG.PERF_MEASURE_POINTS(20,60,44,"2024-06-30","2024-06-28")'],
  PERF_GOAL_POINTS: ["=REG.PERF_GOAL_POINTS(0,10,8)"],
  PERF_HEAD_POINTS: ["=REG.PERF_HEAD_POINTS({6,7,6,5,7})"],
  PERF_TEAM_POINTS: ["=REG.PERF_TEAM_POINTS({7,8,6;8,8,7})"],
  PERF_SCORE: ["=REG.PERF_SCORE({60,64},{12},{6,7,6,5,7},{7,8,6;8,8,7},{-2})"],
  PERF_UNIT_HEAD_SCORE: ["=REG.PERF_UNIT_HEAD_SCORE(90,{12},{13,14,12,15,13,14})"],
  ADMIT_BONUS: ['=REG.ADMIT_BONUS("运动健将","1995-03-01")', '=REG.ADMIT_BONUS("","1995-03-01")'],
  ADMIT_BONUS_GROUND: ['=REG.ADMIT_BONUS_GROUND("运动健将","1995-03-01")'],
  ADMIT_EXEMPT: ['=REG.ADMIT_EXEMPT("全国劳动模范")', '=REG.ADMIT_EXEMPT("亚运会","奥运会项目",4)'],
  ADMIT_TOTAL: ['=REG.ADMIT_TOTAL({80,75,60},{"语文","外语","数学"},"艺术","高起专")'],
  ADMIT_MIN_LINE: ['=REG.ADMIT_MIN_LINE(150,"高起专","艺术")', '=REG.ADMIT_MIN_LINE(150,"高起专","文科")'],
  ADMIT_PLAN_CAP: ["=REG.ADMIT_PLAN_CAP(107)"],
  ADMIT_ID_CHECK: [
    '=REG.ADMIT_ID_CHECK("11010519491231002X","1949-12-31","女")',
    '=REG.ADMIT_ID_CHECK("110105194912310021")',
  ],
};

/** What a cell shows: a value, or an error value with the message that the add-in gives. */
export interface Result {
  readonly formula: string;
  readonly result: string;
  readonly message?: string;
}

/** As a cell of ordinary width shows it. */
function shown(value: unknown): string {
  if (typeof value === "number") return String(Number(value.toFixed(4)));
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value ?? "");
}

/** Works all examples out, with the add-in's own functions in the embedded Excel. */
export async function workOut(): Promise<Record<string, Result[]>> {
  const functions = new DirectFunctions();
  const parameters = [{ name: "values", optional: true, matrix: true, repeating: true }];
  registerFunctions(
    (id, call) => functions.associate({ id: `REG.${id}`, parameters, allowErrors: true }, call),
    (code, message) => Object.assign(new Error(message), { code })
  );
  const engine = await openWorkbook(workbookOf(), functions);
  const results: Record<string, Result[]> = {};
  for (const [id, formulas] of Object.entries(EXAMPLES)) {
    const own: Result[] = [];
    for (const formula of formulas) {
      const answer = await evaluateFormula(engine, formula);
      if ("value" in answer) own.push({ formula, result: shown(answer.value) });
      else if ("values" in answer) own.push({ formula, result: JSON.stringify(answer.values) });
      else own.push({ formula, result: answer.error, ...(answer.message && { message: answer.message }) });
    }
    results[id] = own;
  }
  await engine.dispose();
  return results;
}
