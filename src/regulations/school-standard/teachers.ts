import {
  fail,
  inForceFor,
  limitRow,
  meets,
  pass,
  PASS,
  percentOf,
  shown,
  type Form,
  type Judgement,
  type Parameter,
  type Quantity,
  type Row,
} from "../../rules";
import { answer } from "./answers";
import { NOT_APPLICABLE } from "./messages";
import { isFairOrBetter } from "./ratings";
import { bySchool } from "./schools";
import { wordsOf } from "./words";

/** What a person in a list of teachers and managers is; undefined where the list does not say. */
export function roleOf(row: Row): "principal" | "vice" | "teacher" | "staff" | undefined {
  if (!row.isOk("role")) return undefined;
  const words = wordsOf(row.text("role"));
  if (/\b(?:pho hieu truong|pho ht|p ht|pht|p hieu truong)\b/.test(words)) return "vice";
  if (/\b(?:hieu truong|ht)\b/.test(words)) return "principal";
  if (/\b(?:giao vien|gv|to truong|to pho|ttcm|tpcm|tong phu trach|day)\b/.test(words)) return "teacher";
  const staff = /\b(?:nhan vien|nv|ke toan|van thu|thu quy|y te|thu vien|thiet bi|bao ve|tap vu|phuc vu)\b/;
  return staff.test(words) ? "staff" : "teacher";
}

/** Whether a row is a teacher's: not a manager's, not other staff's; undefined where its position is blank. */
function isTeacher(row: Row): boolean | undefined {
  if (!row.has("role")) return true;
  const role = roleOf(row);
  return role === undefined ? undefined : role === "teacher";
}

/** What a teacher's row says of a demand; undefined where it says nothing. */
type Says = { readonly field: string; readonly of: (row: Row) => boolean | undefined };

export const trainedTeacher: Says = { field: "trained", of: (row) => answer(row, "trained") };
export const excellentTeacher: Says = { field: "excellent", of: (row) => answer(row, "excellent") };
export const ratedTeacher: Says = {
  field: "rating",
  of: (row) => {
    const rating = row.choice("rating");
    return rating === undefined ? undefined : isFairOrBetter(rating);
  },
};

/**
 * At least a share of the teachers in a list, school by school. It stands where no filling of the gaps
 * (answers, or whether somebody is a teacher) could change it; else it is unknown at the first gap.
 */
export function teacherShare(says: Says, parameter: Parameter): Form {
  const thresholdIn = inForceFor(parameter);
  return {
    record: "teacher",
    scope: "set",
    judge: (set, context) => {
      const gap = set.gap(says.field);
      if (gap) return [gap];
      const threshold = thresholdIn(context) as number;
      return [...bySchool(set.rows())].map(([, rows]) => ofOneSchool(rows, says, threshold, parameter));
    },
  };
}

function ofOneSchool(rows: readonly Row[], says: Says, threshold: number, parameter: Parameter): Judgement {
  const record = rows[0]?.text("school") ?? "";
  const sheet = rows[0]?.table.sheet;
  /** Answers of those who are teachers, and of those who may be. */
  const sure = { yes: 0, no: 0, open: 0 };
  const maybe = { yes: 0, no: 0, open: 0 };
  const against: Row[] = [];
  let first: { readonly row: Row; readonly field: string } | undefined;
  for (const row of rows) {
    const teacher = isTeacher(row);
    if (teacher === false) continue;
    const said = says.of(row);
    const tally = teacher ? sure : maybe;
    if (said === undefined) tally.open += 1;
    else if (said) tally.yes += 1;
    else tally.no += 1;
    if (teacher && said === false) against.push(row);
    if (teacher === undefined) first ??= { row, field: "role" };
    else if (said === undefined) first ??= { row, field: says.field };
  }
  const all = sure.yes + sure.no + sure.open;
  if (all + maybe.yes + maybe.no + maybe.open === 0) return { ...NOT_APPLICABLE.noTeachers, record };
  const least = percentOf(sure.yes, all + maybe.no + maybe.open);
  const best = sure.yes + sure.open + maybe.yes + maybe.open;
  const most = percentOf(best, best + sure.no);
  const limit = shown(threshold, parameter);
  // Without a single certain teacher there is no share yet.
  if (!Number.isNaN(most) && !meets(most, "atLeast", threshold)) {
    const cells = against.flatMap((row) => row.refs([says.field]));
    return fail({ cells, value: shown(most, parameter), limit, record, sheet });
  }
  if (!first || (!Number.isNaN(least) && meets(least, "atLeast", threshold))) return pass({ record });
  return { ...first.row.missing(first.field), record };
}

/** A share of the teachers from a school's figures, in percent: as stated, else counted. */
export function staffShare(id: string, whole: Quantity): Quantity {
  const stated = `${id}Share`;
  return (row, context) => {
    if (row.isOk(stated) || !row.has(id)) {
      return row.gap(stated) ?? { value: row.number(stated), at: stated, cells: [stated] };
    }
    return row.gap(id) ?? ofWhole(row, context, row.number(id), id, [id], whole);
  };
}

function ofWhole(
  row: Row,
  context: Parameters<Quantity>[1],
  part: number,
  at: string,
  cells: readonly string[],
  whole: Quantity
): ReturnType<Quantity> {
  const total = whole(row, context);
  if ("outcome" in total) return total;
  const all = [...new Set([...cells, ...total.cells])];
  if (total.value === 0) return row.unknown("zeroDenominator", total.at, { cells: all, field: total.at });
  return { value: percentOf(part, total.value), at, cells: all };
}

export const teachersOf: Quantity = (row) =>
  row.gap("teachers") ?? { value: row.number("teachers"), at: "teachers", cells: ["teachers"] };

/** Managers and teachers: as stated, else the principal, the vice principals and the teachers. */
export const managersAndTeachers: Quantity = (row) => {
  if (row.has("managersAndTeachers") || !(row.has("teachers") && row.has("vices"))) {
    const gap = row.gap("managersAndTeachers");
    return (
      gap ?? {
        value: row.number("managersAndTeachers"),
        at: "managersAndTeachers",
        cells: ["managersAndTeachers"],
      }
    );
  }
  const cells = ["teachers", "vices"];
  const gap = row.gap(...cells);
  return gap ?? { value: row.number("teachers") + row.number("vices") + 1, at: "teachers", cells };
};

/**
 * The share of teachers with the standard of training: as stated, as counted, from those below the standard,
 * or from those at and above it (two columns under "Trình độ đào tạo").
 */
export const trainedShare: Quantity = (row, context) => {
  const direct = staffShare("trained", teachersOf);
  if (row.has("trained") || row.has("trainedShare")) return direct(row, context);
  if (row.has("belowStandard")) {
    const gap = row.gap("belowStandard") ?? row.gap("teachers");
    if (gap) return gap;
    const trained = row.number("teachers") - row.number("belowStandard");
    return ofWhole(row, context, trained, "belowStandard", ["belowStandard"], teachersOf);
  }
  if (row.has("atStandard") && row.has("aboveStandard")) {
    const fields = ["atStandard", "aboveStandard"];
    const gap = row.gap(...fields);
    const trained = row.number("atStandard") + row.number("aboveStandard");
    return gap ?? ofWhole(row, context, trained, "atStandard", fields, teachersOf);
  }
  return direct(row, context);
};

/**
 * A demand on a share from a school's own figures; a field that asks for all of them may also be answered
 * in words ("tất cả").
 */
export function schoolShare(quantity: Quantity, parameter: Parameter, stated: string): Form {
  const counted = limitRow("school", quantity, "atLeast", parameter);
  const thresholdIn = inForceFor(parameter);
  return {
    ...counted,
    record: "school",
    scope: "row",
    judge: (row, context) => {
      const mark = row.mark(stated);
      if (mark === "yes") return PASS;
      const limit = shown(thresholdIn(context) as number, parameter);
      if (mark === "no") return row.fail(stated, { value: false, limit });
      return counted.judge(row, context);
    },
  };
}
