import type { NamedFigures, Threshold } from "./parameters";
import type { Field } from "./records";
import type { Ref } from "./table";
import type { LocalText, Note } from "./text";

export const OUTCOMES = ["pass", "fail", "unknown", "notApplicable"] as const;
export type Outcome = (typeof OUTCOMES)[number];
export type Severity = "violation" | "warning";

/** Why a rule cannot tell. */
export type Reason =
  | "blank"
  | "noColumn"
  | "unreadable"
  | "error"
  | "ambiguous"
  | "zeroDenominator"
  | "notInForce"
  | "incomplete"
  | "notSet"
  | "notComputable"
  | "broken";

/** A figure as a finding shows it; shares are fractions there, dates serials. */
export type Figure = number | string | boolean | null;

/** By how many of the whole a share misses its bound. */
export interface Shortfall {
  readonly count: number;
  readonly whole: number;
}

/** What a rule says of one record, or of one set: everything a finding needs, not yet in words. */
export interface Judgement {
  readonly outcome: Outcome;
  /** The cell to correct; null where no single cell says it. */
  readonly at: Ref | null;
  /** All cells that took part. */
  readonly cells: readonly Ref[];
  readonly value?: Figure;
  readonly limit?: Threshold | Figure;
  /** The cell's own words, as the sheet has them; those of a rule that failed itself. */
  readonly said?: string;
  readonly reason?: Reason;
  /** The field that is missing or unreadable, or the id of a setting that nobody has made. */
  readonly field?: Field | string;
  /** What the sheet calls that field. */
  readonly header?: string;
  readonly note?: Note;
  /** What is to be done of it, where the law knows better than the kind of its rule. */
  readonly remedy?: LocalText;
  /** Of a share that is missed: how many more of the records, or fewer, would keep to it. */
  readonly shortfall?: Shortfall;
  /** The reading that the judgement depends on ("R2"); the first one asked where none is named. */
  readonly reading?: string;
  /** Where it differs from the rule's own. */
  readonly severity?: Severity;
  /** The record that the judgement is about, and the sheet where no cell tells it. */
  readonly record?: string;
  readonly sheet?: string;
  /** Id of the rule whose finding on the same record this one only follows from: it does not count again. */
  readonly follows?: string;
}

const NOWHERE = { at: null, cells: [] } as const;

/** The ordinary pass; one object for all, so that a hundred thousand passes allocate nothing. */
export const PASS: Judgement = Object.freeze({ outcome: "pass", ...NOWHERE });

/** What a judgement may add to its outcome. */
type Added = Partial<Omit<Judgement, "outcome" | "note">>;

/** The same, with what it says: a note, or a note's text with what its placeholders hold beside it. */
export type Details = Added & { readonly note?: Note | LocalText; readonly args?: Note["args"] };

function noted({ note, args, ...added }: Details): Added & { readonly note?: Note } {
  if (note === undefined) return added;
  return { ...added, note: "text" in note ? note : { text: note, ...(args && { args }) } };
}

export const pass = (details?: Added): Judgement =>
  details ? { outcome: "pass", ...NOWHERE, ...details } : PASS;
export const fail = (details: Details): Judgement => ({ outcome: "fail", ...NOWHERE, ...noted(details) });
export const unknown = (reason: Reason, details: Details = {}): Judgement => ({
  outcome: "unknown",
  ...NOWHERE,
  ...noted(details),
  reason,
});

/** Not applicable, with the reason for people. Make one constant a reason: it is shared by all records. */
export const notApplicable = (because: LocalText, details?: Added, figures?: NamedFigures): Judgement => ({
  outcome: "notApplicable",
  ...NOWHERE,
  ...details,
  note: { text: because, ...(figures && { figures }) },
});

/** As `notApplicable`, of reasons written in a law's own language and in English: because`未录取 | not admitted`. */
export const notApplicableIn =
  (spoken: (because: TemplateStringsArray) => LocalText) =>
  (because: TemplateStringsArray): Judgement =>
    notApplicable(spoken(because));

/** Whether a value that was asked for is the reason why there is none. Lists are told first: `in` is slow on them. */
export const isGap = (value: unknown): value is Judgement =>
  typeof value === "object" && value !== null && !Array.isArray(value) && "outcome" in value;

/** As `notApplicableIn`, of reasons that speak of figures of the law by name, in braces. */
export const notApplicableBy =
  (spoken: (because: TemplateStringsArray) => LocalText, figures: NamedFigures) =>
  (because: TemplateStringsArray): Judgement =>
    notApplicable(spoken(because), undefined, figures);

/** A value where it is known, undefined in place of the reason why it is not. */
export const known = <T>(value: T | Judgement): T | undefined => (isGap(value) ? undefined : value);

/** Of several judgements of one thing the first fail, else the first unknown, else the first. */
export const worstOf = (judgements: readonly Judgement[]): Judgement | undefined =>
  judgements.find(({ outcome }) => outcome === "fail") ??
  judgements.find(({ outcome }) => outcome === "unknown") ??
  judgements[0];

/** What is told of several things of which each may fail: every fail, else the first unknown, else a pass. */
export function failsOf(judgements: readonly Judgement[]): readonly Judgement[] {
  const fails = judgements.filter(({ outcome }) => outcome === "fail");
  return fails.length > 0 ? fails : [worstOf(judgements) ?? PASS];
}

/** What is told of several things: all that is no plain pass, and a pass where nothing is. */
export function toldOf(judgements: readonly (Judgement | undefined)[]): readonly Judgement[] {
  const told = judgements.filter((one): one is Judgement => one !== undefined && one !== PASS);
  return told.length > 0 ? told : [PASS];
}
