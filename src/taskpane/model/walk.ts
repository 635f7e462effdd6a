import type { Finding } from "../../check";
import { placeIn } from "../../marks/places";
import { placeArea } from "./answers";
import type { Checks } from "./checks";
import type { Desk } from "./desk";
import type { Filter } from "./listing";
import { asideBy, withAside, withoutAside } from "./set-aside";

/** The way through the findings: which are listed, which is selected, and its cell in the sheet. */
export class Walk {
  constructor(
    private readonly desk: Desk,
    private readonly checks: Checks
  ) {}

  /** Selects a finding and its cell. */
  async select(index: number): Promise<void> {
    this.desk.dispatch({ type: "select", index });
    const finding = this.desk.state.outcome?.findings[index];
    if (finding) await this.desk.tasks.reported(() => this.show(finding));
  }

  /** The finding behind or before in the order shown; at an end it stays. */
  async step(by: 1 | -1): Promise<void> {
    this.desk.dispatch({ type: "step", by });
    const { selected } = this.desk.state;
    if (selected !== undefined) await this.select(selected);
  }

  /** Shows a cell that took part in a finding: "B5", or "'Other sheet'!B5". */
  showCell = (sheet: string, cell: string): Promise<void> => {
    const place = placeIn(sheet, cell);
    return this.desk.tasks.reported(() => this.desk.show(place.sheet, place.cell));
  };

  /** Selects a place of a sheet: a column's letter, a row's number, an address. */
  showPlace = (sheet: string, at: string): Promise<void> =>
    this.desk.tasks.reported(() => this.desk.show(sheet, placeArea(at)));

  /**
   * Sets a finding aside for a reason that the report will say; undefined takes that back, or that of the finding with
   * which it went. The next one follows; behind the last one that was set aside it is that one, in the whole list.
   */
  async setAside(index: number, reason: string | undefined): Promise<void> {
    const { desk } = this;
    const { choices, list, sifted } = desk.state;
    const finding = desk.state.outcome?.findings[reason === undefined ? asideBy(index, sifted) : index];
    if (!finding) return;
    const { aside } = choices;
    const next = reason === undefined ? withoutAside(aside, finding) : withAside(aside, finding, reason);
    await desk.keep({ ...choices, aside: next });
    if (reason === undefined && desk.state.filter.kind === "aside" && desk.state.list.aside === 0) {
      this.filter({ kind: undefined });
      await this.select(index);
    }
    const { order } = desk.state.list;
    const behind = order[Math.min(list.positions[index] ?? 0, order.length - 1)];
    if (desk.state.selected === undefined && behind !== undefined) await this.select(behind);
    if (desk.state.marked && !desk.state.stale) await desk.tasks.run("marking", () => this.checks.mark());
  }

  filter = (change: Partial<Filter>): void => this.desk.dispatch({ type: "filter", change });
  turn = (to: number): void => this.desk.dispatch({ type: "turn", to });

  private async show({ sheet, cell, cells }: Finding): Promise<void> {
    const first = cell ?? cells.find((address) => !address.includes("!")) ?? null;
    await this.desk.show(sheet, first);
  }
}
