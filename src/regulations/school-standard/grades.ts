import {
  fail,
  pass,
  PASS,
  unknown,
  type Context,
  type Judgement,
  type RecordSet,
  type Row,
} from "../../rules";
import { answered } from "./answers";
import { levelOf, STAGES, type Level } from "./levels";
import { NOTES } from "./messages";
import { bySchool, schoolOf } from "./schools";
import { wordsOf } from "./words";

const listOf = (grades: readonly number[]): { readonly list: number[] } => ({ list: [...grades] });
const missing = (grades: readonly number[]) => ({
  text: NOTES.missingGrades,
  args: { grades: listOf(grades) },
});

/** Article 4(1)(a) from the classes themselves, school by school. */
export function completeInClasses(set: RecordSet, context: Context): Judgement[] {
  if (!set.has("grade") && !set.has("class")) return [{ ...unknown("noColumn"), ...set.gap("grade") }];
  return [...bySchool(set.rows())].map(([, rows]) => ofOneSchool(rows, context));
}

function ofOneSchool(rows: readonly Row[], context: Context): Judgement {
  const [first] = rows;
  const record = first?.text("school") ?? "";
  const seen = new Set<number>();
  const open: Row[] = [];
  for (const row of rows) {
    const grade = gradeOf(row);
    if (grade === undefined) open.push(row);
    else seen.add(grade);
  }
  const level = first && levelOfClasses(first, context);
  const needed = level?.grades ?? stagesOf(seen);
  const lacking = needed.filter((grade) => !seen.has(grade));
  const gap = open[0];
  if (lacking.length > open.length) {
    return fail({ note: missing(lacking), record, sheet: first?.table.sheet });
  }
  // A class whose grade nobody knows may be the one that lacks, or show another level of the school.
  if (gap && (lacking.length > 0 || !level?.grades)) {
    return {
      ...gap.missing(gap.has("grade") ? "grade" : "class"),
      record,
      note: { text: NOTES.gradesUnclear },
    };
  }
  if (level && !level.grades && stagesCount(seen) < 2) {
    return unknown("incomplete", { record, sheet: first?.table.sheet, note: { text: NOTES.stagesUnclear } });
  }
  return pass({ record });
}

/** The level of the school that classes belong to, as their own rows or the school's record tell it. */
function levelOfClasses(row: Row, context: Context): Level | undefined {
  const own = levelOf(row);
  if (own) return own;
  const school = schoolOf(row, context);
  return school && levelOf(school);
}

/** All grades of the stages of which some grade is there. */
const stagesOf = (seen: ReadonlySet<number>): number[] =>
  STAGES.filter((stage) => stage.some((grade) => seen.has(grade))).flat();
const stagesCount = (seen: ReadonlySet<number>): number =>
  STAGES.filter((stage) => stage.some((grade) => seen.has(grade))).length;

/** A class's grade: its own column, else, where that is blank, its name ("6A1", "Lớp 10/2"). */
function gradeOf(row: Row): number | undefined {
  if (!row.isBlank("grade")) {
    const grade = row.choice("grade");
    return grade === undefined ? undefined : Number(grade);
  }
  const match = /^(?:lop |khoi )?(1[0-2]|[1-9])(?!\d)/.exec(wordsOf(row.text("class")));
  return match ? Number(match[1]) : undefined;
}

/**
 * Article 4(1)(a) from a school's own figures: the numbers of classes by grade, else an answer. A blank
 * number is a fail here: completeness is what the clause asks for.
 */
export function completeInSchool(row: Row): Judgement {
  const stated = Array.from({ length: 12 }, (_, index) => index + 1).filter((grade) =>
    row.has(`grade${grade}`)
  );
  if (stated.length === 0) {
    if (!row.has("allGrades")) return row.missing("allGrades");
    return row.isBlank("allGrades") ? row.fail("allGrades") : answered(row, "allGrades");
  }
  const level = levelOf(row);
  if (!level) return row.missing("level");
  const needed = level.grades ?? stagesOf(new Set(stated.filter((grade) => row.number(`grade${grade}`) > 0)));
  const lacking = needed.filter((grade) =>
    row.isBlank(`grade${grade}`) ? row.has(`grade${grade}`) : row.number(`grade${grade}`) === 0
  );
  const [first] = lacking;
  if (first !== undefined) {
    return row.fail(`grade${first}`, {
      cells: lacking.map((grade) => `grade${grade}`),
      note: missing(lacking),
    });
  }
  const gap = row.gap(...needed.map((grade) => `grade${grade}`));
  if (gap) return gap;
  if (
    needed.length === 0 ||
    (!level.grades && STAGES.filter((stage) => needed.includes(stage[0] ?? 0)).length < 2)
  ) {
    return row.unknown("incomplete", "level", { note: { text: NOTES.stagesUnclear } });
  }
  return PASS;
}
