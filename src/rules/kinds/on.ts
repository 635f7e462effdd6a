import type { Fact, FigureFact, Need } from "../facts";
import type { Quantity } from "../quantity";
import type { Judge, JudgeSet, Kind, RowForm, SetForm } from "../rule";
import { answer } from "./answer";
import { boundIn, type Bounded } from "./bound";
import { byCategory, type CategoryMore } from "./by-category";
import { eachRecord, eachSet } from "./custom";
import { filled, filledOnce, type FilledMore } from "./filled";
import { limit, type LimitMore } from "./limit";
import { member, type MemberMore } from "./member";
import { order, type OrderMore } from "./order";
import { dayBefore, period, type Dated, type PeriodMore, type TogetherMore } from "./period";
import { share, type ShareMore } from "./share";
import { statedFigure, type FigureSpec } from "./stated";
import { total, type TotalMore } from "./total";
import { window, type WindowMore } from "./window";
import { within, type WithinMore, type WithinSpec } from "./within";

/** What else there is to say of a form: its needs, whom it does not concern, the figure of the law that it is about. */
type More<F extends RowForm | SetForm> = Bounded & Partial<Omit<F, "scope" | "record" | "kind" | "compile">>;

/**
 * How records of one type are judged, a line a rule: by a kind, or, with the kind of the rule and what is looked at,
 * by a function.
 *
 *     const candidate = on("candidate");
 *     candidate.limit("total", { atLeast: LIMITS.line })
 *     candidate.each("member", ["level", "prior"], educated, { unless: otherLevelThan("专升本") })
 */
export const on = (record: string) => ({
  /** As `eachRecord`. */
  each: (kind: Kind, uses: readonly Need[], judge: Judge, more: More<RowForm> = {}): RowForm =>
    eachRecord({ ...boundIn(more), ...more, record, kind, uses, judge }),
  /** As `eachSet`. */
  all: (kind: Kind, uses: readonly Need[], judge: JudgeSet, more: More<SetForm> = {}): SetForm =>
    eachSet({ ...boundIn(more), ...more, record, kind, uses, judge }),
  /** A quantity is held against a figure of the law. */
  limit: (of: Quantity, more: LimitMore): RowForm => limit({ ...more, record, of }),
  /** A quantity is held against a table of the law. */
  byCategory: (of: Quantity, more: CategoryMore): RowForm => byCategory({ ...more, record, of }),
  /** Several figures lie in a range. */
  within: (fields: WithinSpec["fields"], more: WithinMore): RowForm => within({ ...more, record, fields }),
  /** A share of the records is held against one. */
  share: (hit: Fact<boolean>, more: ShareMore): SetForm => share({ ...more, record, hit }),
  /** The number of the records, or what a figure of theirs comes to in all, is held against one. */
  total: (more: TotalMore): SetForm => total({ ...more, record }),
  /** A stated figure is the computed one, to the last digit where no tolerance is given. */
  stated: (figure: string, computed: FigureFact, more: Partial<FigureSpec>): RowForm =>
    statedFigure({ tolerance: 0, ...more, record, figure, computed }),
  /** A person answers with yes or no. */
  answer: (field: string, more: More<RowForm> = {}): RowForm => answer({ ...more, record, field }),
  /** Nothing of what the law lists is left blank. */
  filled: (fields: FilledMore["fields"], more: Omit<FilledMore, "fields">): RowForm =>
    filled({ ...more, record, fields }),
  /** Each field is filled in once for all records. */
  filledOnce: (fields: readonly string[], more: More<SetForm> = {}): SetForm =>
    filledOnce(fields, { ...more, record }),
  /** A day lies within a period of the calendar. */
  period: (date: string, daysIn: Dated["daysIn"], more: PeriodMore): RowForm =>
    period({ ...more, record, date, daysIn }),
  /** A day that records state together lies before one of the calendar. */
  dayBefore: (date: string, daysIn: Dated["daysIn"], more: TogetherMore): SetForm =>
    dayBefore({ ...more, record, date, daysIn }),
  /** A day lies no later than the law allows, counted from another. */
  window: (more: WindowMore): RowForm => window({ ...more, record }),
  /** Records run from the highest figure to the lowest. */
  order: (of: FigureFact, more: OrderMore): SetForm => order({ ...more, record, of }),
  /** A text belongs to a class that the law names. */
  member: (field: string, is: MemberMore["is"], more: Omit<MemberMore, "field" | "is">): RowForm =>
    member({ ...more, record, field, is }),
});
