import { percentOf, sum, type Judgement, type Measured, type Quantity, type Row } from "../../rules";

/** The grades of a scale; combined ones stand for their parts where a sheet states no parts. */
export interface Scale {
  readonly id: string;
  readonly name: { readonly vi: string; readonly en: string };
  readonly grades: readonly string[];
  readonly combined: { readonly grade: string; readonly parts: readonly string[] };
}

export const LEARNING: Scale = {
  id: "learning",
  name: { vi: "học lực", en: "learning" },
  grades: ["learningGood", "learningFair", "learningAverage", "learningWeak", "learningPoor"],
  combined: { grade: "learningWeakPoor", parts: ["learningWeak", "learningPoor"] },
};
export const CONDUCT: Scale = {
  id: "conduct",
  name: { vi: "hạnh kiểm", en: "conduct" },
  grades: ["conductGood", "conductFair", "conductAverage", "conductWeak"],
  combined: { grade: "conductGoodFair", parts: ["conductGood", "conductFair"] },
};

export const shareOf = (id: string): string => `${id}Share`;
const isJudgement = (measured: Measured | Judgement): measured is Judgement => "outcome" in measured;

/** Whether the sheet gives this quantity in any way. */
const isGiven = (row: Row, id: string): boolean => row.has(id) || row.has(shareOf(id));

/** How many pupils there are: as stated, else where every grade of a scale is counted their sum. */
function pupilsOf(row: Row): { readonly value: number; readonly cells: readonly string[] } | undefined {
  if (row.has("pupils"))
    return row.isOk("pupils") ? { value: row.number("pupils"), cells: ["pupils"] } : undefined;
  for (const { grades } of [LEARNING, CONDUCT]) {
    if (grades.every((grade) => row.isOk(grade))) {
      return { value: sum(grades.map((grade) => row.number(grade))), cells: grades };
    }
  }
  return undefined;
}

/**
 * A quantity's share of the pupils in percent: as stated, else counted. Pupils of zero leave it unknown.
 */
export function percent(id: string): Quantity {
  const stated = shareOf(id);
  return (row) => {
    const counted = row.has(id);
    if (row.isOk(stated) || (row.has(stated) && !counted) || !counted) {
      return row.gap(stated) ?? { value: row.number(stated), at: stated, cells: [stated] };
    }
    const gap = row.gap(id);
    if (gap) return gap;
    const pupils = pupilsOf(row);
    if (!pupils) return row.missing("pupils", [id, "pupils"]);
    const cells = [id, ...pupils.cells.filter((cell) => cell !== id)];
    if (pupils.value === 0) {
      return row.unknown("zeroDenominator", pupils.cells[0] ?? null, { cells, field: "pupils" });
    }
    return { value: percentOf(row.number(id), pupils.value), at: id, cells };
  };
}

/** Several shares added up; the finding stands at the first of them. */
export function added(ids: readonly string[]): Quantity {
  const quantities = ids.map(percent);
  return (row, context) => {
    const parts: Measured[] = [];
    for (const quantity of quantities) {
      const part = quantity(row, context);
      if (isJudgement(part)) return part;
      parts.push(part);
    }
    return {
      value: sum(parts.map((part) => part.value)),
      at: parts[0]?.at ?? "",
      cells: [...new Set(parts.flatMap((part) => part.cells))],
    };
  };
}

/** A combined share ("yếu, kém") where the sheet states it, else its parts added up. */
export function combined(id: string, parts: readonly string[]): Quantity {
  const whole = percent(id);
  const fromParts = added(parts);
  return (row, context) => {
    if (!isGiven(row, id)) return fromParts(row, context);
    const stated = whole(row, context);
    if (!isJudgement(stated) || !parts.every((part) => isGiven(row, part))) return stated;
    const sum = fromParts(row, context);
    return isJudgement(sum) ? stated : sum;
  };
}

/** The grades that add up to a whole scale in this sheet, in this way; undefined where one is lacking. */
export function coveringFields(row: Row, scale: Scale, as: "count" | "share"): string[] | undefined {
  const name = as === "share" ? shareOf : (id: string): string => id;
  const { grade, parts } = scale.combined;
  const splits = parts.every((part) => row.has(name(part)));
  const ids =
    splits || !row.has(name(grade))
      ? scale.grades
      : [grade, ...scale.grades.filter((g) => !parts.includes(g))];
  const fields = ids.map(name);
  return fields.every((field) => row.has(field)) ? fields : undefined;
}

/** The grades of a scale that a sheet gives in this way. */
export function givenFields(row: Row, scale: Scale, as: "count" | "share"): string[] {
  const name = as === "share" ? shareOf : (id: string): string => id;
  const { grade, parts } = scale.combined;
  const own = scale.grades.map(name).filter((field) => row.has(field));
  return parts.some((part) => row.has(name(part))) || !row.has(name(grade)) ? own : [...own, name(grade)];
}
