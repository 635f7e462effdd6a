import type { CheckProblem } from "../check";
import { REGULATIONS } from "../regulations";

/** Why a check could not be done, in one line. */
export function describeProblem(problem: CheckProblem): string {
  switch (problem.code) {
    case "unknownRegulation":
      return `no such regulation: ${problem.id} (${REGULATIONS.map((r) => r.id).join(", ")})`;
    case "noSuchSheet":
      return `the workbook has no sheet “${problem.name}”`;
    case "noTable":
      return `no known table or form was found on ${problem.sheets.map((name) => `“${name}”`).join(", ")}`;
    case "cancelled":
      return "the check was cancelled";
  }
}
