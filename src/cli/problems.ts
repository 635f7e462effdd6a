import type { CheckProblem } from "../check";
import { REGULATIONS } from "../regulations";
import { textIn } from "../rules";
import type { NearFit } from "../sheets";

/** Why a check could not be done, in one line. */
export function describeProblem(problem: CheckProblem): string {
  switch (problem.code) {
    case "unknownRegulation":
      return `no such regulation: ${problem.id} (${REGULATIONS.map((r) => r.id).join(", ")})`;
    case "noSuchSheet":
      return `the workbook has no sheet “${problem.name}”`;
    case "noTable":
      return `no known table or form was found on ${quoted(problem.sheets)}${problem.near ? missing(problem.near) : ""}`;
    case "cancelled":
      return "the check was cancelled";
  }
}

const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(", ");

function missing({ sheet, row, regulation, record, found, missing: fields }: NearFit): string {
  const names = fields.map((field) => textIn(field.name, regulation.language));
  return (
    `; row ${row} of “${sheet}” (${quoted(found)}) comes nearest to “${textIn(record.name, regulation.language)}” ` +
    `of ${regulation.id}, but has none of its columns ${quoted(names)}`
  );
}
