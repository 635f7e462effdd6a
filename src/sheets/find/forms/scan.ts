import { isNumberLike, type Grid } from "../../grid/grid";
import type { Lexicon } from "../../lexicon/lexicon";
import { bareQualifier } from "../../lexicon/signs/columns";
import { aligned, type Entry } from "../../place/form-entry";
import type { Label } from "../../text/normalise";
import { answersIn, qualified, type Answer } from "./answers";
import { Crossings, qualifiedCells, sayAll } from "./cross";
import { ForeignTables } from "./foreign";
import { headsAt, headsOver, isAnswered, noHeads, withAnswerColumn, withSubheads } from "./heads";
import { Headings, type Matches } from "./headings";
import { isLettered, labelColumnOf } from "./label-column";
import { isFormRecord, matchesOf } from "./meaning";
import { inlineLabels } from "./inline";
import { isOverText, isOverTotal, isRemark, isTitle, isUnanswered, headsLabels, wholeOf } from "./lines";
import { stackedAt } from "./stacked";
import { strangersIn, takeAsked, type Unknown, type Unread } from "./strangers";
import { lastRowOfTally } from "./tally";
import { breaksDown, isTitleOver } from "./titles";

/** All labelled values of a region, and the rows of heads above them. */
export interface FormScan {
  readonly entries: readonly Entry[];
  /**
   * Labels with a value beside them that nobody knows: entries that match no record type. They are looked for when
   * they are asked for, which is where a form is.
   */
  readonly strangers: () => readonly Entry[];
}

/** Finds labels with values beside them (or behind a colon in one cell) in rows that no table holds. */
export class FormScanner {
  private readonly entries: Entry[] = [];
  private readonly unread: Unread[] = [];
  private readonly headings: Headings;
  private heads = noHeads();
  private readonly crossings: Crossings;
  /** The column in which the form's labels stand. */
  private labelColumn: number | undefined;

  constructor(
    private readonly grid: Grid,
    private readonly lexicon: Lexicon,
    private readonly rows: readonly number[],
    titles: readonly Label[]
  ) {
    this.headings = new Headings(grid, lexicon, titles);
    this.crossings = new Crossings(grid, lexicon, titles);
  }

  scan(): FormScan {
    const { grid, lexicon, headings } = this;
    const tables = new ForeignTables(grid, this.isLabel);
    let [headed, taken] = [0, -1];
    for (const [at, row] of this.rows.entries()) {
      const columns = grid.filled(row);
      const [first] = columns;
      if (first === undefined || row <= taken) continue;
      const tally = lastRowOfTally(grid, lexicon, row);
      const stacked = tally === undefined && this.readStacked(row) ? row + 1 : tally;
      const foreign = stacked ?? tables.lastRowFrom(row);
      if (foreign !== undefined) {
        taken = foreign;
        continue;
      }
      if (
        columns.length === 1 &&
        isTitleOver(grid, this.rows, at, this.heads, this.entries.at(-1), this.isLabel)
      ) {
        headings.take(row, columns);
        continue;
      }
      // A second row of heads ("Có | Không" beneath "Hiện trạng") may say nothing over the labels.
      const beneath = this.heads.rows[this.heads.rows.length - 1] === row - 1 && first > headed;
      const labels = beneath ? headed : labelColumnOf(grid, row, this.labelColumn);
      const next =
        headsAt(grid, row, labels, grid.columns - 1, this.heads, this.isLabel) ??
        (beneath && breaksDown(grid, this.lexicon, this.heads, row)
          ? withSubheads(grid, row, this.heads)
          : undefined);
      if (next) {
        this.heads = withAnswerColumn(grid, next, this.rows.slice(at + 1));
        headed = labels;
        continue;
      }
      this.heads = headsOver(grid, row, this.heads);
      // "Số học sinh chia theo học lực | 800" is a figure, and the heading of what follows.
      if (!this.readRow(row, columns) || headings.isOver(row, columns)) headings.take(row, columns);
    }
    return { entries: this.inLine(this.entries), strangers: () => this.strangers() };
  }

  private strangers(): Entry[] {
    const columns = new Set(this.entries.map(({ labelColumn }) => labelColumn));
    const heads = new Set(this.entries.flatMap((entry) => entry.heads.rows));
    const unread = this.unread.filter(({ row }) => !heads.has(row) && !this.headings.rowsOfGroups.has(row));
    return this.inLine(strangersIn(this.grid, this.lexicon, unread, columns));
  }

  private readonly inLine = (entries: readonly Entry[]): Entry[] =>
    entries.map((entry) => aligned(this.grid, entry, this.entries));

  private readonly isLabel = (row: number, column: number): boolean => {
    const label = this.grid.label(row, column);
    return label !== undefined && this.lexicon.knownBy(label).some(isFormRecord);
  };

  private matches(label: Label, row: number, column: number): Matches {
    return matchesOf(this.grid, this.lexicon, this.headings, label, row, column);
  }

  private add(
    row: number,
    labelColumn: number,
    label: Label,
    matches: Matches,
    answer: Answer,
    labelRow = row
  ): void {
    this.entries.push({ row, labelRow, labelColumn, label, matches, answer, heads: this.heads });
  }

  /** Reads a row of labels with their values beneath; false where it is none. */
  private readStacked(row: number): boolean {
    const columns = stackedAt(this.grid, this.lexicon, row);
    for (const column of columns ?? []) {
      const label = this.grid.label(row, column);
      const matches = label && this.matches(label, row, column);
      if (label && matches && matches.size > 0) this.addOver(row, column, label, matches);
    }
    return columns !== undefined;
  }

  /** Reads a row's labels with their values; false where it has none. */
  private readRow(row: number, columns: readonly number[]): boolean {
    const { grid, lexicon, heads } = this;
    const unknown: Unknown[] = [];
    const labels = new Set<number>();
    let [done, read] = [-1, false];
    for (const column of columns) {
      if (column <= done) continue;
      const label = grid.label(row, column);
      if (label && !read && this.readPart(row, column, label)) return true;
      // "1." numbers a label, and is none; neither is a unit beneath "ĐVT" ("HS").
      if (!label || heads.roles.get(column)?.kind === "unit" || isLettered(grid, row, column)) continue;
      if ((read || unknown.length > 0) && isRemark(heads, columns, column)) continue;
      if (!((label.percent && column === columns[0]) || /\p{L}/u.test(label.text))) continue;
      if (this.readInline(row, column, label)) {
        read = true;
        continue;
      }
      if (headsLabels(grid, row, column, this.isLabel)) continue;
      const matches = this.matches(label, row, column);
      if (!read && this.readCrossings(row, column, label, matches)) return true;
      if (matches.size === 0) {
        const beside = columns.find((other) => other > column);
        if (beside !== undefined) unknown.push({ column, beside, label, isSecond: read });
        continue;
      }
      if (columns.length === 1 && this.readBeneath(row, column, label, matches)) {
        read = true;
        continue;
      }
      const beside = answersIn(grid, lexicon, row, column, heads);
      const answer = beside && qualified(grid, row, column, beside);
      const asked = takeAsked(grid, row, column, matches, answer, unknown);
      if (asked) {
        this.add(row, asked.column, asked.label, matches, { kind: "cells", cells: [{ column }] });
        read = true;
        continue;
      }
      if (!answer || isTitle(grid, row, column, answer, this.entries.length === 0, this.isLabel)) continue;
      // "Khu vệ sinh" over "Riêng cho giáo viên", "Riêng cho học sinh": what could be several things and says nothing.
      const isOpen = [...matches.values()].every((match) => match === "ambiguous");
      if (isUnanswered(grid, row, answer) && (isOpen || isOverTotal(grid, row, column))) continue;
      this.add(row, column, label, matches, answer);
      this.labelColumn ??= column;
      this.headings.follow(label, matches, column);
      read = true;
      labels.add(column);
      done = answer.kind === "cells" ? Math.max(...answer.cells.map((cell) => cell.column)) : answer.column;
    }
    if (unknown.length > 0) this.unread.push({ row, unknown, read: labels, heads });
    return read;
  }

  /** Reads labels with their values behind colons in one cell; false where there are none. */
  private readInline(row: number, column: number, label: Label): boolean {
    const { grid, lexicon, heads } = this;
    const matchesOf = (name: Label): Matches => this.matches(name, row, column);
    const found = inlineLabels(grid, label, matchesOf);
    // Where a column of answers says something, words behind a colon are asked too: "Danh hiệu: trường tiên tiến | Đạt".
    const isSaid = isAnswered(grid, row, column, heads);
    const beside = isSaid ? answersIn(grid, lexicon, row, column, heads) : undefined;
    for (const { name, text } of found) {
      const inline: Answer = { kind: "inline", column, text };
      this.add(row, column, name, matchesOf(name), beside && !isNumberLike(text) ? beside : inline);
    }
    return found.length > 0;
  }

  /** Reads a row that only says how the figures of a label beside or above are given. */
  private readPart(row: number, column: number, label: Label): boolean {
    const { grid, lexicon, heads } = this;
    const whole = wholeOf(grid, row, column, label);
    const matches = whole && this.matches(whole.name, row, whole.column);
    if (whole && matches && this.addCrossings(row, whole.column, whole.name, matches, label)) return true;
    const answer = matches && matches.size > 0 ? answersIn(grid, lexicon, row, column, heads) : undefined;
    if (!matches || !answer) return false;
    this.add(row, whole.column, whole.name, matches, qualified(grid, row, column - 1, answer));
    return true;
  }

  /** Reads what a row's label and the heads above name together; false where they do not. */
  private readCrossings(row: number, column: number, label: Label, own: Matches): boolean {
    if (this.heads.rows.length === 0) return false;
    const quantities = qualifiedCells(this.grid, this.lexicon, row, column, this.heads);
    for (const { label: name, cell } of quantities)
      this.add(row, column, name, this.matches(name, row, cell.column), { kind: "cells", cells: [cell] });
    if (quantities.length > 0) return true;
    return this.addCrossings(row, column, label, own, this.grid.label(row, column + 1));
  }

  /** @param said what may say how the row's figures are given: "Học lực | SL | 168 | 352" */
  private addCrossings(row: number, column: number, label: Label, own: Matches, said?: Label): boolean {
    const as = bareQualifier(said);
    const crossings = this.crossings.at(row, label, this.heads, own);
    for (const { column: at, label: name, matches } of crossings ?? [])
      this.add(row, column, name, matches, {
        kind: "cells",
        cells: [as === undefined ? { column: at } : { column: at, as, percent: said?.percent }],
      });
    return crossings !== undefined && sayAll(crossings, own, this.heads);
  }

  /** Reads the row of a long text under its heading; false where it is none. */
  private readBeneath(row: number, column: number, label: Label, matches: Matches): boolean {
    if (!isOverText(this.grid, this.lexicon, row, column, label, matches)) return false;
    this.addOver(row, column, label, matches);
    return true;
  }

  /** Adds a label whose value stands beneath it. */
  private addOver(row: number, column: number, label: Label, matches: Matches): void {
    this.add(row + 1, column, label, matches, { kind: "cells", cells: [{ column }] }, row);
  }
}
