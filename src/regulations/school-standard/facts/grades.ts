import { isGap, known, trait, unknown } from "../../../rules";
import type { Context, Judgement, Needed, Row } from "../../../rules";
import { STAGES } from "../classify/levels";
import { wordsOf } from "../classify/words";
import { NOTES } from "../notes";
import { LEVEL } from "./schools";

/** A class's grade: its own column, else, where that is blank, its name ("6A1", "Lớp 10/2"). */
export const GRADE = trait<number>("grade", [], (row) => {
  if (!row.isBlank("grade")) {
    const grade = row.choice("grade");
    return grade === undefined ? row.missing("grade") : Number(grade);
  }
  const match = /^(?:lop |khoi )?(1[0-2]|[1-9])(?!\d)/.exec(wordsOf(row.text("class")));
  if (match) return Number(match[1]);
  return row.has("grade") ? row.missing("grade") : row.unread("class");
});

/** All grades of the stages of which some grade is there. */
function stagesOf(seen: ReadonlySet<number>): readonly (readonly number[])[] {
  return STAGES.filter((stage) => stage.some((grade) => seen.has(grade)));
}

/**
 * The grades that a school needs: those of its level, else of each stage that it has. A list of classes may
 * give the level of each class: what it has beyond the first one's level is another stage of the school.
 */
export function gradesNeeded(seen: ReadonlySet<number>, first: Row, context: Context): Needed<number> {
  const level = known(LEVEL(first, context));
  const stages = stagesOf(seen);
  if (level?.grades) return { items: [...new Set([...level.grades, ...stages.flat()])].sort(inOrder) };
  const items = stages.flat();
  // A school of several levels has two stages at least; of another nobody knows which it should have.
  const isOpen = level !== undefined && stages.length < 2;
  const note = { text: NOTES.stagesUnclear };
  return { items, mayGrow: true, ...(isOpen && { open: unknown("incomplete", { note }) }) };
}

const inOrder = (a: number, b: number): number => a - b;

/** The field that counts a grade's classes in a school's own figures. */
const classesOf = (grade: number): string => `grade${grade}`;
export const CLASSES_BY_GRADE: readonly string[] = STAGES.flat().map(classesOf);

/**
 * Article 4(1)(a) from a school's own figures: the numbers of classes by grade, else an answer. A blank
 * number is a fail here: completeness is what the clause asks for.
 */
export function completeInSchool(row: Row, context: Context): Judgement | undefined {
  const stated = STAGES.flat().filter((grade) => row.has(classesOf(grade)));
  if (stated.length === 0) {
    const isEmpty = row.has("allGrades") && row.isBlank("allGrades");
    return isEmpty ? row.fail("allGrades") : row.answered("allGrades");
  }
  const level = LEVEL(row, context);
  if (isGap(level)) return level;
  const taught = stated.filter((grade) => row.number(classesOf(grade)) > 0);
  const stages = stagesOf(new Set(taught));
  const needed = level.grades ?? stages.flat();
  const lacking = needed.filter((grade) => {
    const field = classesOf(grade);
    return row.isBlank(field) ? row.has(field) : row.number(field) === 0;
  });
  const [first] = lacking;
  if (first !== undefined) {
    return row.fail(classesOf(first), {
      cells: lacking.map(classesOf),
      note: { text: NOTES.missingGrades, args: { items: { list: lacking } } },
    });
  }
  const isOpen = needed.length === 0 || (!level.grades && stages.length < 2);
  return (
    row.gap(...needed.map(classesOf)) ?? (isOpen ? row.unclear("level", NOTES.stagesUnclear) : undefined)
  );
}
