import { certain, fact, isGap, percentOf, ratioOf, says, trait } from "../../../rules";
import type { FigureFact, Row } from "../../../rules";
import { isFairOrBetter, roleIn, type Role } from "../classify/roles";

/** What a person in a list is, where the list says so. */
export const ROLE = trait<Role>("role", ["role"], (row) => roleIn(row.text("role")));

/** Whether a row is a teacher's; in a list that tells no positions everybody is. */
export const IS_TEACHER = trait<boolean>("is a teacher", [], (row, context) => {
  if (!row.has("role")) return true;
  const role = ROLE(row, context);
  return isGap(role) ? role : role === "teacher";
});

/** Whether a teacher meets a demand; a field's own words ("trên chuẩn") are answers as well. */
export const TRAINED = says("trained");
export const EXCELLENT = says("excellent");
export const RATED = trait<boolean>("rated", ["rating"], (row) =>
  isFairOrBetter(certain(row.choice("rating"), "a rating that was read"))
);

/** Managers and teachers: as stated, else the principal, the vice principals and the teachers. */
const MANAGERS_AND_TEACHERS = fact("managers and teachers", [], (row) => {
  if (row.has("managersAndTeachers") || !(row.has("teachers") && row.has("vices"))) {
    return row.gap("managersAndTeachers") ?? row.number("managersAndTeachers");
  }
  return row.gap("teachers", "vices") ?? row.number("teachers") + row.number("vices") + 1;
});

/** Shares of a school's staff, in percent. */
export const STAFF_SHARES = {
  trained: ratioOf("trained", "teachers"),
  excellent: ratioOf("excellent", "teachers"),
  rated: ratioOf("rated", "teachers"),
  computerUsers: ratioOf("computerUsers", MANAGERS_AND_TEACHERS),
} as const;

/**
 * Teachers with the standard of training: as stated or counted, from those below the standard, or from those
 * at and above it (two columns under "Trình độ đào tạo").
 */
export const TRAINED_SHARE: FigureFact = Object.assign(
  fact("teachers trained", [], (row, context) => {
    const direct = STAFF_SHARES.trained;
    if ((row.has(direct.part) || row.has(direct.stated)) && !isBesideAbove(row)) return direct(row, context);
    const parts = row.has("belowStandard") ? ["belowStandard"] : ["atStandard", "aboveStandard"];
    if (!parts.every((field) => row.has(field))) return direct(row, context);
    const gap = row.gap(...parts, "teachers");
    if (gap) return gap;
    const counted = parts.reduce((all, field) => all + row.number(field), 0);
    const teachers = row.number("teachers");
    if (teachers === 0) return row.unknown("zeroDenominator", "teachers");
    return percentOf(row.has("belowStandard") ? teachers - counted : counted, teachers);
  }),
  { doubt: STAFF_SHARES.trained.doubt }
);

/** Whether those at the standard are counted without those above it: only all three together are the teachers. */
function isBesideAbove(row: Row): boolean {
  const parts = ["trained", "aboveStandard", "belowStandard"];
  if (![...parts, "teachers"].every((field) => row.has(field)) || row.gap(...parts, "teachers")) return false;
  return parts.reduce((all, field) => all + row.number(field), 0) === row.number("teachers");
}
