import { boundOf, certain, heldTo, on, pass, share, shortfallTo, sum, worstOf } from "../../../rules";
import type { Context, Draft, Form, Judgement, RecordSet, Ref, Said, SetForm } from "../../../rules";
import { countedRows, RATE_COLUMNS, type Counted, type Listing } from "../facts/counted";
import { NOT_APPLICABLE, NOTES } from "../notes";
import { UNASSIGNED_DIGITISATION } from "../records/lists";
import { answersOn } from "./attests";
import { apologies } from "./register";
import type { Target } from "./targets";

/** Where a target's rate comes from: the first of these that has it. */
function sourceOf({ id, register, survey }: Target, context: Context): "register" | Listing {
  const tally = register?.tally(context);
  const listed = countedRows(id, "indicator", context).length > 0;
  if (tally && (tally.gap || tally.whole > 0 || !listed)) return "register";
  return survey && countedRows(id, "survey", context).length > 0 ? "survey" : "indicator";
}

/** The rule that holds a target's rate against the plan. */
export function rateRule(target: Target): Draft {
  const { id, title, readings, register, survey, attest } = target;
  const listings: readonly Listing[] = survey ? ["survey", "indicator"] : ["indicator"];
  const forms: Form[] = [
    ...(attest ? [answersOn(id)] : []),
    ...(register ? [inRegister(target, register)] : []),
    ...listings.map((record) => inList(target, record)),
  ];
  return { id, kind: "limit", title, readings, forms, ...boundOf(target.bound) };
}

/** A share of the register's dossiers, where that is the source. */
function inRegister(target: Target, register: NonNullable<Target["register"]>): SetForm {
  const nothing = target.id === "II.1.3" ? NOT_APPLICABLE.noneLate : NOT_APPLICABLE.noDossier;
  const own = share({ ...target.bound, ...register, record: "dossier", none: nothing });
  return {
    ...own,
    judge(set, context) {
      if (sourceOf(target, context) !== "register") return [];
      const whole = (): Judgement => withoutValidity(target, set, own.judge(set, context));
      return target.id === "II.1.3" ? eachAndAll(apologies(set, context), whole) : [whole];
    },
  };
}

/** What is said of dossiers and of their share; what leaves the share open at a dossier is said there already. */
function eachAndAll(rows: readonly (() => Judgement)[], whole: () => Judgement): readonly Said[] {
  const { outcome, at } = whole();
  const isSaid = outcome === "unknown" && at !== null && rows.some((row) => isSame(row(), at));
  return isSaid ? rows : [...rows, whole];
}

const isSame = ({ outcome, at }: Judgement, place: Ref): boolean =>
  outcome === "unknown" && at?.sheet === place.sheet && at.row === place.row && at.column === place.column;

/** The law counts what is still in force; where the register does not tell it the finding says so. */
function withoutValidity({ id }: Target, set: RecordSet, judgement: Judgement): Judgement {
  const isTold = judgement.outcome === "pass" || judgement.outcome === "fail";
  if (id !== "II.4" || set.has("valid") || !isTold) return judgement;
  const { note } = judgement;
  const text = note ? NOTES.countedWithoutValidity : NOTES.withoutValidity;
  return { ...judgement, note: { ...note, text } };
}

/** The rows of a list or survey, where that is the source. */
const inList = (target: Target, record: Listing): Form =>
  on(record).all("limit", RATE_COLUMNS[record], (_, context) => {
    if (sourceOf(target, context) !== record) return [];
    const rows = countedRows(target.id, record, context);
    if (rows.length === 0) return unassigned(target, context);
    if (!target.smallest) return rows.map((counted) => judgeRow(target, counted, context));
    // Steps counted apart: the worst of them is the finding.
    const smallestFirst = [...rows].sort((a, b) => (rateOf(a) ?? Infinity) - (rateOf(b) ?? Infinity));
    return certain(
      worstOf(smallestFirst.map((counted) => judgeRow(target, counted, context))),
      "a judgement of each step"
    );
  });

/** A row with a rate of its own: computed where it has both counts, else as stated. */
function judgeRow(target: Target, counted: Counted, context: Context): Judgement {
  const { row, fields, nothing, computed, answer, missing } = counted;
  if (nothing) return { ...NOT_APPLICABLE.nothing, record: row.name, sheet: row.table.sheet };
  if (missing) return missing;
  if (answer && target.attest) {
    if (answer.yes) return pass({ value: true, limit: true });
    return row.denied(answer.field, { cells: [answer.field] });
  }
  const value = rateOf(counted);
  // "Đạt" beside a target is the sheet's own judgement: the rate itself is missing.
  if (value === undefined)
    return row.unknown("blank", fields.rate, { cells: [fields.rate], field: row.field(fields.rate) });
  const bound = boundOf(target.bound);
  const { isKept, figures } = heldTo(bound, value, context);
  if (isKept) return pass({ ...figures, record: row.name });
  if (computed === undefined) return row.fail(fields.rate, { cells: [fields.rate], ...figures });
  const counts = { part: sum(fields.done.map((done) => row.number(done))), whole: row.number(fields.total) };
  const cells = [...fields.done, fields.total];
  return row.fail(cells[0], { cells, ...figures, ...shortfallTo(bound, counts, context) });
}

/** As computed, since that is exact, else as stated. */
const rateOf = ({ computed, stated }: Counted): number | undefined => computed ?? stated;

/** A digitisation row that names neither the unit nor the district: ask, do not apply it to both. */
function unassigned({ id }: Target, context: Context): readonly Judgement[] {
  if (id !== "II.4" && id !== "III.3.6-1") return [];
  return countedRows(UNASSIGNED_DIGITISATION, "indicator", context).map(({ row }) =>
    row.unclear("indicator", NOTES.whichDigitisation)
  );
}
