/**
 * The custom functions by their ids. What they do is loaded when one of them is called for the first time: the
 * page comes with every workbook, most of which call none or few.
 */
import { loadedRegulation, loadRegulation, REGULATION_IDS } from "../regulations/library";
import type { Arguments } from "./blanks";
import { register, type Functions, type Host } from "./register";

interface Part {
  readonly ids: readonly string[];
  /** Loads the file of these functions. */
  readonly load: () => Promise<object>;
  /** The regulations that a call needs beside it. */
  readonly regulations?: (args: Arguments) => readonly string[];
  /** Where arguments are no columns of one table: measures need not be as many as goals. */
  readonly isApart?: true;
}

const PARTS: readonly Part[] = [
  {
    ids: ["RULE_THRESHOLD", "RULE_CHECK", "RULE_CITATION"],
    load: () => import("./general"),
    regulations: ([rules]) => regulationsNamed(rules),
  },
  {
    ids: ["SCHOOL_STANDARD_CHECK", "SCHOOL_RECOGNITION_END", "SCHOOL_NEXT_CHECK"],
    load: () => import("./school-standard"),
  },
  { ids: ["REFORM_CHECK", "REFORM_ON_TIME_RATE"], load: () => import("./admin-reform") },
  { ids: ["QA_MATCHES", "QA_CONCLUSION", "QA_CHAR_COUNT"], load: () => import("./quality-assurance") },
  {
    ids: [
      "PERF_COMPLETION",
      "PERF_EXECUTION_POINTS",
      "PERF_TIMELINESS_POINTS",
      "PERF_MEASURE_POINTS",
      "PERF_GOAL_POINTS",
    ],
    load: () => import("./civil-performance"),
  },
  {
    ids: ["PERF_HEAD_POINTS", "PERF_TEAM_POINTS", "PERF_SCORE", "PERF_UNIT_HEAD_SCORE"],
    load: () => import("./civil-performance-totals"),
    isApart: true,
  },
  {
    ids: ["ADMIT_EXEMPT", "ADMIT_TOTAL", "ADMIT_MIN_LINE", "ADMIT_PLAN_CAP", "ADMIT_ID_CHECK"],
    load: () => import("./adult-admission"),
  },
  { ids: ["ADMIT_BONUS", "ADMIT_BONUS_GROUND"], load: () => import("./adult-admission-bonus") },
];

/** The ids of all custom functions: a test holds them against the generated metadata. */
export const FUNCTION_IDS: readonly string[] = PARTS.flatMap(({ ids }) => ids);

/** The regulations that rules belong to: "school-standard/4.1.b"; all where one of them names none that is known. */
function regulationsNamed(rules: Arguments[number]): readonly string[] {
  const texts = new Set(rules?.flat().filter((rule) => typeof rule === "string"));
  const named = [...new Set([...texts].map((rule) => rule.trim().split("/")[0] ?? ""))].filter(
    (id) => id !== ""
  );
  return named.every((id) => REGULATION_IDS.includes(id)) ? named : REGULATION_IDS;
}

/** PERF_SCORE is exported as `perfScore`. */
const exportOf = (id: string): string =>
  id.toLowerCase().replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** Gives the functions of a part, loaded with the first call; what is at hand is given at once. */
function loaderOf({ load, regulations }: Part): (args: Arguments) => Functions | Promise<Functions> {
  let functions: Functions | undefined;
  return (args) => {
    const lacking = regulations?.(args).filter((id) => !loadedRegulation(id)) ?? [];
    if (functions && lacking.length === 0) return functions;
    return Promise.all([load(), ...lacking.map(loadRegulation)]).then(
      ([loaded]) => (functions = loaded as Functions)
    );
  };
}

/** Hands every function to the host under its id. */
export function registerFunctions(
  associate: Host["associate"],
  toError: Host["toError"],
  more: Pick<Host, "ready" | "look" | "isOnTheWeb"> = {}
): void {
  for (const part of PARTS) {
    const load = loaderOf(part);
    const { ids, isApart = false } = part;
    for (const id of ids) register(id, exportOf(id), load, isApart, { associate, toError, ...more });
  }
}
