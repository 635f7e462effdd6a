import { byReading, fact, isGap, ratio, sum, sumOf, vi } from "../../../rules";
import type { FigureFact, LocalText, Ratio, Row } from "../../../rules";

/** The grades of a scale; combined ones stand for their parts where a sheet states no parts. */
export interface Scale {
  readonly name: LocalText;
  readonly grades: readonly string[];
  readonly combined: { readonly grade: string; readonly parts: readonly string[] };
}

export const LEARNING: Scale = {
  name: vi`học lực | learning`,
  grades: ["learningGood", "learningFair", "learningAverage", "learningWeak", "learningPoor"],
  combined: { grade: "learningWeakPoor", parts: ["learningWeak", "learningPoor"] },
};
export const CONDUCT: Scale = {
  name: vi`hạnh kiểm | conduct`,
  grades: ["conductGood", "conductFair", "conductAverage", "conductWeak"],
  combined: { grade: "conductGoodFair", parts: ["conductGood", "conductFair"] },
};

/** The field that states the share of a quantity that another counts. */
export const shareOf = (id: string): string => `${id}Share`;

/** How many pupils there are: as stated, else where every grade of a scale is counted their sum. */
const PUPILS = fact("pupils", [], (row) => {
  if (row.has("pupils")) return row.gap("pupils") ?? row.number("pupils");
  const scale = [LEARNING, CONDUCT].find(({ grades }) => grades.every((grade) => row.isOk(grade)));
  return scale ? sum(scale.grades.map((grade) => row.number(grade))) : row.missing("pupils");
});

/** A quantity's share of the pupils, in percent. */
const share = (id: string): Ratio => ratio(id, { stated: shareOf(id), part: id, whole: PUPILS });

const isGiven = (row: Row, { stated, part }: Ratio): boolean => row.has(stated) || row.has(part);

/** A combined share ("yếu, kém") where the sheet gives it, else its parts added up. */
function combined(whole: Ratio, parts: readonly Ratio[]): FigureFact {
  const added = sumOf(`${whole.id} added`, parts);
  const chosen = fact(whole.id, [], (row, context) => {
    if (!isGiven(row, whole)) return added(row, context);
    const stated = whole(row, context);
    if (!isGap(stated)) return stated;
    const total = added(row, context);
    return isGap(total) ? stated : total;
  });
  const doubt = fact(`${whole.id} doubt`, [], (row, context) =>
    isGiven(row, whole) ? whole.doubt(row, context) : added.doubt(row, context)
  );
  return Object.assign(chosen, { doubt });
}

/** What the sheet may both count and state, by field. */
export const SHARES = {
  dropouts: share("dropouts"),
  repeaters: share("repeaters"),
  dropoutsAndRepeaters: share("dropoutsAndRepeaters"),
  learningGood: share("learningGood"),
  learningFair: share("learningFair"),
  learningWeak: share("learningWeak"),
  learningPoor: share("learningPoor"),
  learningWeakPoor: share("learningWeakPoor"),
  conductGood: share("conductGood"),
  conductFair: share("conductFair"),
  conductWeak: share("conductWeak"),
  conductGoodFair: share("conductGoodFair"),
} as const;

/** Article 6(1): drop-outs and repeaters together. */
export const LEAVING = combined(SHARES.dropoutsAndRepeaters, [SHARES.dropouts, SHARES.repeaters]);

/** Article 6(2)(a): khá alone, or by reading R2 with giỏi counted in. */
export const FAIR = byReading("learning khá", "R2", {
  fair: SHARES.learningFair,
  fairAndGood: sumOf("learning khá or giỏi", [SHARES.learningFair, SHARES.learningGood]),
});

export const WEAK = combined(SHARES.learningWeakPoor, [SHARES.learningWeak, SHARES.learningPoor]);

/** Article 6(2)(b). */
export const GOOD_CONDUCT = combined(SHARES.conductGoodFair, [SHARES.conductGood, SHARES.conductFair]);
