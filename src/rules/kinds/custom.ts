import { byRow } from "../compile";
import type { FigureFact, Need } from "../facts";
import type { Judge, Kind, RowForm, SetForm } from "../rule";
import { answer } from "./answer";
import { boundIn, type Bounded } from "./bound";
import { statedFigure, type FigureSpec } from "./stated";

type RowSpec = Omit<RowForm, "scope" | "compile"> & {
  /** What it says of a record whose needs are met; nothing is a pass. */
  readonly judge: Judge;
};

/** What no kind says, of each record: a function, with the reason above it why no kind does. */
export const eachRecord = ({ judge, ...spec }: RowSpec): RowForm => ({
  ...spec,
  scope: "row",
  compile: (table, context) => byRow(judge, table, context),
});

/** What no kind says, of records together. */
export const eachSet = (spec: Omit<SetForm, "scope">): SetForm => ({
  ...spec,
  scope: "set",
});

/** What else there is to say of a form: its needs, whom it does not concern, the figure of the law that it is about. */
type More<F extends RowForm | SetForm> = Bounded & Partial<Omit<F, "scope" | "record" | "kind" | "compile">>;

/**
 * How records of one type are judged, a line a rule: the kind of the rule, what is looked at, and the function.
 *
 *     const candidate = on("candidate");
 *     candidate.each("member", ["level", "prior"], educated, { unless: otherLevelThan("专升本") })
 */
export const on = (record: string) => ({
  /** As `eachRecord`. */
  each: (kind: Kind, uses: readonly Need[], judge: Judge, more: More<RowForm> = {}): RowForm =>
    eachRecord({ ...boundIn(more), ...more, record, kind, uses, judge }),
  /** As `eachSet`. */
  all: (kind: Kind, uses: readonly Need[], judge: SetForm["judge"], more: More<SetForm> = {}): SetForm =>
    eachSet({ ...boundIn(more), ...more, record, kind, uses, judge }),
  /** A stated figure is the computed one, to the last digit where no tolerance is given. */
  stated: (figure: string, computed: FigureFact, more: Partial<FigureSpec> = {}): RowForm =>
    statedFigure({ tolerance: 0, ...more, record, figure, computed }),
  /** A person answers with yes or no. */
  answer: (field: string, more: More<RowForm> = {}): RowForm => answer({ ...more, record, field }),
});
