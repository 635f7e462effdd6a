import { byReading, fact, isGap, ratioOf, sum, sumOf, vi } from "../../../rules";
import type { FigureFact, LocalText, Ratio, Row } from "../../../rules";

/** A grade that stands for its parts where a sheet states no parts. */
interface Combined {
  readonly grade: string;
  readonly parts: readonly string[];
}

/** The grades of a scale. */
export interface Scale {
  readonly name: LocalText;
  readonly grades: readonly string[];
  readonly combined: Combined;
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

/** How many pupils there are: as stated, else where every grade of a scale is counted their sum. */
const PUPILS = fact("pupils", [], (row) => {
  if (row.has("pupils")) return row.gap("pupils") ?? row.number("pupils");
  const scale = [LEARNING, CONDUCT].find(({ grades }) => grades.every((grade) => row.isOk(grade)));
  return scale ? sum(scale.grades.map((grade) => row.number(grade))) : row.missing("pupils");
});

const shares = new Map<string, Ratio>();

/** A quantity's share of the pupils, in percent, which a sheet may both count and state; one fact a quantity. */
export function share(id: string): Ratio {
  const own = shares.get(id) ?? ratioOf(id, PUPILS);
  shares.set(id, own);
  return own;
}

const isGiven = (row: Row, { stated, part }: Ratio): boolean => row.has(stated) || row.has(part);

/** A combined share ("yếu, kém") where the sheet gives it, else its parts added up. */
function combined({ grade, parts }: Combined): FigureFact {
  const whole = share(grade);
  const added = sumOf(`${grade} added`, parts.map(share));
  const chosen = fact(grade, [], (row, context) => {
    if (!isGiven(row, whole)) return added(row, context);
    const stated = whole(row, context);
    if (!isGap(stated)) return stated;
    const total = added(row, context);
    return isGap(total) ? stated : total;
  });
  const doubt = fact(`${grade} doubt`, [], (row, context) =>
    isGiven(row, whole) ? whole.doubt(row, context) : added.doubt(row, context)
  );
  return Object.assign(chosen, { doubt });
}

/** Article 6(1): drop-outs and repeaters together. */
export const LEAVING = combined({ grade: "dropoutsAndRepeaters", parts: ["dropouts", "repeaters"] });

/** Article 6(2)(a): khá alone, or by reading R2 with giỏi counted in. */
export const FAIR = byReading("learning khá", "R2", {
  fair: share("learningFair"),
  fairAndGood: sumOf("learning khá or giỏi", [share("learningFair"), share("learningGood")]),
});

export const WEAK = combined(LEARNING.combined);

/** Article 6(2)(b). */
export const GOOD_CONDUCT = combined(CONDUCT.combined);
