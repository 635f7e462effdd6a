import {
  citation,
  fullId,
  severityOf,
  textIn,
  type FieldType,
  type Figure,
  type Judged,
  type Judgement,
  type Shortfall,
  type Language,
  type Outcome,
  type Reason,
  type Ref,
  type Regulation,
  type Severity,
  type Threshold,
} from "../rules";
import { explain } from "../messages";
import { address } from "../sheets";
import type { Answers } from "./answers";

/** What a rule said of a record or set, in words, with its cells. */
export interface Finding {
  /** Full id of the rule. */
  readonly rule: string;
  readonly outcome: Outcome;
  readonly severity: Severity;
  readonly sheet: string;
  /** A1 address of the cell to correct, null where no single cell says it. */
  readonly cell: string | null;
  /** All cells that took part; on another sheet than the finding's with that sheet's name before it. */
  readonly cells: readonly string[];
  readonly record: string;
  readonly value: Figure;
  readonly limit: Threshold | Figure;
  readonly reading: string | null;
  readonly message: string;
  readonly citation: string;
  /** Full id of the rule whose finding on the same record this one only follows from; it does not count. */
  readonly follows?: string;
  /** Why nobody can tell; of what is undetermined alone. */
  readonly reason?: Reason;
  /** Id of the field whose column or label nobody found. */
  readonly absent?: string;
  /** What kind of value the cell is to hold that is blank or cannot be read. */
  readonly wanted?: FieldType;
  /** The sheet's own words for yes and no, of a cell that is to be answered. */
  readonly answers?: Answers;
  /** What is to be done of it, in the law's knowledge. */
  readonly remedy?: string;
  /** By how many records a share is missed. */
  readonly shortfall?: Shortfall;
}

/**
 * Puts a judgement into words.
 *
 * @param answersOf the sheet's own words for yes and no where a judgement is about an answer
 */
export function toFinding(
  regulation: Regulation,
  judged: Judged,
  language: Language,
  answersOf?: (judgement: Judgement) => Answers | undefined
): Finding {
  const { rule, judgement, sheet, record } = judged;
  return {
    rule: fullId(regulation, rule),
    outcome: judgement.outcome,
    severity: severityOf(rule, judgement),
    sheet,
    cell: judgement.at ? address(judgement.at) : null,
    // One cell may give two fields ("高起专 业余" over a group).
    cells: [...new Set(judgement.cells.map((ref) => cellName(ref, sheet)))],
    record,
    value: judgement.value ?? null,
    limit: judgement.limit ?? null,
    reading: judgement.reading ?? null,
    message: explain(regulation, judged, language),
    citation: citation(regulation, rule, language),
    ...(judgement.follows !== undefined && { follows: `${regulation.id}/${judgement.follows}` }),
    ...(judgement.reason !== undefined && { reason: judgement.reason }),
    ...absentIn(judgement),
    ...wantedIn(judgement),
    ...answersOfSheet(judgement, answersOf),
    ...(judgement.remedy && { remedy: textIn(judgement.remedy, language) }),
    ...(judgement.shortfall && { shortfall: judgement.shortfall }),
  };
}

function wantedIn({ reason, field }: Judgement): Pick<Finding, "wanted"> {
  const isWanted = (reason === "blank" || reason === "unreadable") && typeof field === "object";
  return isWanted ? { wanted: field.type } : {};
}

/** Of a no where yes is demanded, and of an answer that lacks or nobody can read. */
function answersOfSheet(
  judgement: Judgement,
  answersOf: ((judgement: Judgement) => Answers | undefined) | undefined
): Pick<Finding, "answers"> {
  const isAnswer = typeof judgement.value === "boolean" || wantedIn(judgement).wanted === "yesNo";
  const answers = isAnswer ? answersOf?.(judgement) : undefined;
  return answers ? { answers } : {};
}

/** A field that has no column, or may have one whose head nobody understood. */
function absentIn({ reason, field, at }: Judgement): Pick<Finding, "absent"> {
  const isAbsent = reason === "noColumn" || (reason === "ambiguous" && at === null);
  return isAbsent && typeof field === "object" ? { absent: field.id } : {};
}

function cellName(ref: Ref, sheet: string): string {
  if (ref.sheet === sheet) return address(ref);
  return `'${ref.sheet.replaceAll("'", "''")}'!${address(ref)}`;
}
