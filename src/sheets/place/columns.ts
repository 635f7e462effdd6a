import type { Field } from "../../rules";
import type { Band } from "../find/header";
import type { Knowledge } from "../lexicon/lexicon";
import type { Found, Match } from "../lexicon/match";
import { leafQualifier } from "../lexicon/path";
import { isChange, isFamilyName, isFinal, isOfValid } from "../lexicon/signs/columns";
import { scaleIn } from "../lexicon/units";
import { isNameBesideCodes } from "../lexicon/words";
import type { Label } from "../text/normalise";
import { pairAnswers } from "./denials";
import { optionGroups } from "./options";
import { besideWholeYear, giveWayToAmended, pathBesidePlan } from "./plan-heads";
import type { CellsBeneath, Rivals, Settled } from "./rivals";
import { fieldInTime, ownYear } from "./time";

/** What a table's columns mean for one record type. */
export interface ColumnPlan {
  readonly known: Knowledge;
  /** By column. */
  readonly matches: ReadonlyMap<number, Match>;
  /** Columns whose label names several fields, or one that another column names as well. */
  readonly doubtful: ReadonlySet<number>;
  /** Columns headed by yes, each with the column headed by no beside it. */
  readonly denials: ReadonlyMap<number, number>;
  /** Columns whose heads are what is ticked beneath them, by the first of each group. */
  readonly options: ReadonlyMap<number, readonly number[]>;
  /** Fields that several columns claim. */
  readonly contested: ReadonlySet<string>;
  /** Those of them that the labels do not settle. */
  readonly rivals: Rivals;
  /** Those of which the labels say which is meant, although each may hold a part of the records. */
  readonly named: Rivals;
  /** Columns that say nothing of their own. */
  readonly idle: ReadonlySet<number>;
}

/** Takes the columns `from`..`to` of a band for fields of a record type. */
export function planColumns(
  known: Knowledge,
  band: Band,
  outside: readonly Label[],
  from: number,
  to: number,
  beneath: CellsBeneath
): ColumnPlan {
  const matches = new Map<number, Match>();
  const doubtful = new Set<number>();
  const idle = new Set<number>();
  const taken = new Map<Field, number[]>();
  const others = new Map<number, Field>();
  const own = ownYear(outside, band.paths);
  for (let column = from; column <= to; column += 1) {
    const path = band.paths[column - band.left];
    if (!path || path.length === 0) continue;
    const whole = fieldInTime(known, path, outside, own);
    const rest = whole.found === undefined ? pathBesidePlan(band, column) : undefined;
    const { found, isOfOtherYear } = rest ? fieldInTime(known, rest, outside, own) : whole;
    if (found === undefined) continue;
    if (found === "ambiguous") {
      doubtful.add(column);
      continue;
    }
    if (isOfOtherYear) {
      others.set(column, found.field);
      continue;
    }
    const match = beneath.worded(column, found);
    if (!match) {
      doubtful.add(column);
      continue;
    }
    matches.set(column, match);
    taken.set(match.field, [...(taken.get(match.field) ?? []), column]);
  }
  const alone = (column: number): Found =>
    fieldInTime(known, band.paths[column - band.left] ?? [], [], own).found;
  for (const column of giveWayToAmended(band, taken, matches)) idle.add(column);
  yieldToNames(taken, matches, alone, beneath.refute);
  // Another year's figure says nothing beside this year's; alone it may be all there is.
  for (const [column, field] of others) (taken.has(field) ? idle : doubtful).add(column);
  const contested = new Set<string>();
  const [rivals, named] = [
    new Map<Field, ReadonlyMap<number, Match>>(),
    new Map<Field, ReadonlyMap<number, Match>>(),
  ];
  for (const [field, claiming] of taken) {
    const fitting =
      claiming.length < 2 ? claiming : claiming.filter((column) => !beneath.refute(column, field));
    const columns = fitting.length > 0 ? fitting : claiming;
    for (const column of claiming) if (!columns.includes(column)) matches.delete(column);
    if (columns.length < 2) continue;
    const claims = new Map([...matches].filter(([column]) => columns.includes(column)));
    const pathOf = (column: number): readonly Label[] => band.paths[column - band.left] ?? [];
    // What happens again is each of them, whatever it is called the first time and the next.
    const { isSettled, sure, areAside } = field.successive
      ? UNSETTLED
      : settleRivals(columns, matches, pathOf, known);
    for (const column of columns.filter((one) => !sure.includes(one))) {
      matches.delete(column);
      (areAside ? idle : doubtful).add(column);
    }
    (isSettled ? named : rivals).set(field, claims);
    contested.add(field.id);
  }
  for (const column of besideWholeYear(band, matches)) idle.add(column);
  const denials = pairAnswers(known, band, outside, from, to, matches);
  const options = optionGroups(known, band, outside, [from, to], matches, idle, beneath);
  for (const column of [...[...denials].flat(), ...[...options.values()].flat()]) doubtful.delete(column);
  return { known, matches, doubtful, denials, options, contested, rivals, named, idle };
}

/**
 * What titles over the whole table make of a head gives way to the column that is called so itself: beneath "Биелэлтийн
 * үнэлгээ" a "Хугацаа" may be kept, but not beside "Хугацаанд өгсөн оноо"; nor over days, which are no points, and then
 * the title speaks for none of the columns.
 *
 * @param alone what a column is without the titles
 */
function yieldToNames(
  taken: Map<Field, number[]>,
  matches: Map<number, Match>,
  alone: (column: number) => Found,
  refute: CellsBeneath["refute"]
): void {
  const isRefuted = [...matches].some(
    ([column, { field }]) => !isField(alone(column), field) && refute(column, field)
  );
  for (const [field, columns] of [...taken]) {
    // Somebody has to be called so without the titles.
    const isNamed = columns.length > 1 && columns.some((column) => isField(alone(column), field));
    if (!isNamed && !isRefuted) continue;
    for (const column of columns) {
      const found = alone(column);
      if (typeof found !== "object" || taken.has(found.field)) continue;
      matches.set(column, found);
      taken.set(found.field, [column]);
      taken.set(field, taken.get(field)?.filter((one) => one !== column) ?? []);
    }
  }
}

const isField = (found: Found, field: Field): boolean => typeof found === "object" && found.field === field;

/**
 * "Нийлбэр | Хассан | Нэмсэн | Эцсийн оноо": whether between the last two columns stands what was added and taken off,
 * and no figure besides: what is left in the end is what all comes to.
 */
function isLeftOfChanges(
  columns: readonly number[],
  matches: ReadonlyMap<number, Match>,
  pathOf: (column: number) => readonly Label[]
): boolean {
  const [before = 0, end = 0] = columns.slice(-2);
  const between = Array.from({ length: Math.max(0, end - before - 1) }, (_, at) => before + 1 + at);
  const [changes, others] = [true, false].map((is) =>
    between.filter((column) => isChange(pathOf(column)[pathOf(column).length - 1]) === is)
  );
  return (changes?.length ?? 0) > 0 && (others ?? []).every((column) => !matches.has(column));
}

/**
 * Several columns named as one field: the one that says it exactly, or in more words than "%" or "SL" beneath a
 * group, or by the field's own name where others have a synonym, else none.
 */
function settleRivals(
  columns: readonly number[],
  matches: ReadonlyMap<number, Match>,
  pathOf: (column: number) => readonly Label[],
  { index }: Knowledge
): Claims {
  const open = columns.filter((column) => matches.get(column)?.open);
  // Count and share side by side under one name: their values tell them apart.
  if (columns.length === 2 && open.length === 2) return { isSettled: true, sure: columns, areAside: false };
  const exact = columns.filter((column) => matches.get(column)?.confidence === "exact");
  const labelOf = (column: number): string => matches.get(column)?.reason.label ?? "";
  // "Эцэг/эхийн нэр | Нэр" beneath one head: a person goes by the name of their own.
  const given = columns.filter((column) => !isFamilyName(pathOf(column)[pathOf(column).length - 1]));
  // "Нийт" beside "Дахин үнэлсэн оноо" and "Эцсийн дүн": what the parts come to was there before the end.
  const first = columns.filter((column) => !isFinal(labelOf(column)));
  const beforeEnd = first.length < columns.length ? first : [];
  const behindChanges = isLeftOfChanges(columns, matches, pathOf) ? columns.slice(-1) : [];
  const fuller = [
    given.length < columns.length ? given : [],
    exact.filter((column) => isOfValid(labelOf(column))),
    exact.filter((column) => leafQualifier(pathOf(column)) === undefined),
    // "Tên lớp" beside "Mã lớp": a code goes by its name.
    exact.filter((column) => isNameBesideCodes(labelOf(column), exact.map(labelOf), index.words)),
  ];
  // "Нийт оноо (100)" beside "Эцсийн оноо": what stands in brackets makes no other name of it.
  const own = columns.filter(
    (column) => isOwnName(matches.get(column)) && pathOf(column).some(({ brackets }) => brackets.length > 0)
  );
  const ways = [
    behindChanges.filter((column) => isFinal(labelOf(column))),
    own.length === 1 && exact.length === 1 ? own : [],
    beforeEnd,
    exact,
    exact.filter((column) => scaleIn(labelOf(column)) !== undefined),
    ...fuller,
    exact.filter((column) => isOwnName(matches.get(column))),
  ];
  const way = ways.find(({ length }) => length === 1);
  return {
    isSettled: way !== undefined,
    sure: way ?? [],
    areAside: way !== undefined && [beforeEnd, ...fuller].includes(way),
  };
}

const UNSETTLED: Claims = { isSettled: false, sure: [], areAside: false };

/** Which of the columns named as one field are it, and whether the others are known to be none. */
interface Claims {
  readonly isSettled: boolean;
  readonly sure: readonly number[];
  readonly areAside: boolean;
}

/** Of a result and a rate the cells tell more than their names. */
const isOwnName = (match: Match | undefined): boolean =>
  match !== undefined && match.field.type !== "share" && match.field.labels[0] === match.reason.label;

/** A plan with the columns that their cells have told apart. */
export function withSettled(plan: ColumnPlan, { matches, idle }: Settled): ColumnPlan {
  const all = new Map([...plan.matches, ...matches]);
  const doubtful = [...plan.doubtful].filter((column) => !matches.has(column) && !idle.has(column));
  return {
    ...plan,
    matches: all,
    doubtful: new Set(doubtful),
    idle: new Set([...plan.idle, ...idle].filter((column) => !all.has(column))),
  };
}
