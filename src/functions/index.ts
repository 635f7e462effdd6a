import * as adminReform from "./admin-reform";
import * as adultAdmission from "./adult-admission";
import * as adultAdmissionBonus from "./adult-admission-bonus";
import * as civilPerformance from "./civil-performance";
import * as civilPerformanceTotals from "./civil-performance-totals";
import * as general from "./general";
import * as qualityAssurance from "./quality-assurance";
import { register, type CustomFunction, type Host } from "./register";
import * as schoolStandard from "./school-standard";

/** The files of functions; each exports custom functions and nothing else. */
const FILES: readonly object[] = [
  general,
  adminReform,
  adultAdmission,
  adultAdmissionBonus,
  civilPerformance,
  civilPerformanceTotals,
  qualityAssurance,
  schoolStandard,
];

/** `perfScore` is the function PERF_SCORE: a test holds this against the generated metadata. */
const functionId = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

/** Every custom function by its id. */
export const FUNCTIONS: ReadonlyMap<string, CustomFunction> = new Map(
  FILES.flatMap((file) => Object.entries(file)).map(([name, call]) => [
    functionId(name),
    call as CustomFunction,
  ])
);

/** Hands every function to the host under its id. */
export function registerFunctions(
  associate: Host["associate"],
  toError: Host["toError"],
  more: Pick<Host, "ready" | "look"> = {}
): void {
  for (const [id, call] of FUNCTIONS) register(id, call, { associate, toError, ...more });
}
