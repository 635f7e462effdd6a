import type { Field } from "../../../rules";
import type { Grid } from "../../grid/grid";
import type { Knowledge, Lexicon } from "../../lexicon/lexicon";
import type { Match } from "../../lexicon/match";
import { isFooter } from "../../lexicon/signs/closing";
import { isGradeHead } from "../../lexicon/signs/columns";
import { isDivision, isPart, isSectionMark, isTotal } from "../../lexicon/signs/rows";
import type { Label } from "../../text/normalise";
import { isWordy } from "../header";

/** What a label means for each record type that knows it. */
export type Matches = ReadonlyMap<Knowledge, Match | "ambiguous">;

/** The fields that a label may mean, where it could not be several. */
export const fieldsOf = (matches: Matches): Field[] =>
  [...matches.values()].flatMap((match) => (match === "ambiguous" ? [] : match.field));

/** A label that others may be a part of, with what it means. */
export interface Parent {
  readonly label: Label;
  readonly matches: Matches;
}

/** A heading is over all columns of labels. */
const HEADING = -1;
const NOTHING: Matches = new Map();

/** The headings that are open above a form's rows, and the label that parts beneath it belong to. */
export class Headings {
  /** The nearest first. */
  private stack: readonly Label[];
  /** By the column in which labels stand: a form may have several beside one another. */
  private parents = new Map<number, Parent>();
  private last = new Map<number, Parent>();
  /** Headings side by side, by the column from which each is over the labels beneath. */
  private beside: readonly (readonly [column: number, heading: Label])[] = [];
  /** The rows of such headings: what stands in them are no labels. */
  readonly rowsOfGroups = new Set<number>();

  /** @param titles what stands above the whole form: never closed */
  constructor(
    private readonly grid: Grid,
    private readonly lexicon: Lexicon,
    private readonly titles: readonly Label[]
  ) {
    this.stack = titles;
  }

  /** What is open over a column's labels, the nearest first. */
  openAt(column: number): readonly Label[] {
    const own = this.beside.filter(([from]) => from <= column).pop();
    return own ? [own[1], ...this.stack.slice(1)] : this.stack;
  }

  /** The last label in a column that is no part of another. */
  parentOf(column: number): Parent | undefined {
    return this.parents.get(column) ?? this.parents.get(HEADING);
  }

  /** The last label in a column that was read. */
  previousOf(column: number): Parent | undefined {
    return this.last.get(column);
  }

  /** The nearest heading that is no title of the whole form. */
  get nearest(): Label | undefined {
    const [first] = this.stack;
    return first && !this.titles.includes(first) ? first : undefined;
  }

  /** Takes a label that was read for the one that parts beneath it belong to, if it is no part itself. */
  follow(label: Label, matches: Matches, column: number): void {
    this.last.set(column, { label, matches });
    if (!label.part && !isGradeHead(label)) this.parents.set(column, { label, matches });
  }

  /**
   * Takes a row's label for a heading of those beneath it. A row of figures is one only where it names a
   * group ("Số học sinh chia theo học lực | 800 | 200 …") or is numbered as sections are.
   */
  take(row: number, columns: readonly number[]): void {
    const { grid } = this;
    const worded = columns.filter((column) => isWordy(grid, row, column));
    const labels = worded.flatMap((column) => grid.label(row, column) ?? []);
    const label = labels.find(({ words }) => !ORDINAL.test(words));
    if (!label || labels.length > 3 || isFooter(label) || isPart(label) || isTotal(label)) return;
    this.parents = new Map([[HEADING, { label, matches: NOTHING }]]);
    this.last.clear();
    this.beside = [];
    const opens = isSectionMark(grid.text(row, columns[0] ?? 0)) || this.namesGroup(label);
    if (worded.length < columns.length && !opens) return;
    const same = this.stack.findIndex(
      (open) => open.numbering === label.numbering && !this.titles.includes(open)
    );
    // Of each way of numbering one is open: there are no more than there are ways.
    this.stack = [label, ...this.stack.slice(same + 1)];
    const groups = worded.flatMap((column): [number, Label][] => {
      const own = grid.label(row, column);
      return own && this.namesGroup(own) ? [[column, own]] : [];
    });
    if (groups.length < 2 || groups.length < worded.length) return;
    this.beside = groups;
    this.rowsOfGroups.add(row);
  }

  /**
   * Whether a row that was read for a figure is a heading as well: it says by what it is broken down, or a section
   * opens with how many were rated ("I | Học sinh xếp loại học lực | 935" over "Loại giỏi").
   */
  isOver(row: number, columns: readonly number[]): boolean {
    const labels = columns.flatMap((column) => this.grid.label(row, column) ?? []);
    const opens = isSectionMark(this.grid.text(row, columns[0] ?? 0));
    return labels.some((label) => isDivision(label) || (opens && this.namesGrades(label)));
  }

  /** Whether a label names a group beneath which the grades of a scale get their meaning. */
  private namesGrades(label: Label): boolean {
    return this.lexicon.records.some(({ record, index: { families } }) => {
      const family = families.named(label);
      const isOfIt = ({ scale, under = [] }: Field): boolean =>
        scale !== undefined && under.some(({ groups }) => families.of(groups) === family);
      return family !== undefined && record.fields.some(isOfIt);
    });
  }

  /** Whether a label names a group beneath which others get their meaning. */
  private namesGroup(label: Label): boolean {
    return this.lexicon.records.some(({ index }) => index.families.named(label) !== undefined);
  }
}

const ORDINAL = /^(?:[ivx]+|[a-zđ]|[一二三四五六七八九十]+|\d+)?$/;
