import type { BlankSheet } from "../../excel";
import type { Checks } from "./checks";
import type { Desk } from "./desk";

/** A small sheet of a regulation with a mistake in it. */
export interface Sample extends BlankSheet {
  readonly regulation: string;
}

/** Trying the add-in on a sample sheet: it comes, it is checked alone, it goes, and all is as it was before. */
export class TryOut {
  constructor(
    private readonly desk: Desk,
    private readonly checks: Checks
  ) {}

  get isPossible(): boolean {
    const { writeTemplate, dropTemplate } = this.desk.excel;
    return writeTemplate !== undefined && dropTemplate !== undefined;
  }

  start = (sample: Sample): Promise<void> =>
    this.desk.tasks.run("writing", async () => {
      const { desk } = this;
      const { choices, tour } = desk.state;
      const added = await desk.excel.writeTemplate?.(sample);
      if (!added || tour) return;
      await desk.choose({ ...choices, regulation: sample.regulation, sheet: added.name, asOf: undefined });
      desk.dispatch({ type: "tour", tour: { id: added.id, sheet: added.name, before: choices } });
      desk.dispatch({ type: "forgotten" });
      await this.checks.look();
    });

  /** Deletes the sample sheet; the choices are again those from before. */
  end = (): Promise<void> =>
    this.desk.tasks.run("writing", async () => {
      const { desk } = this;
      const { tour } = desk.state;
      if (!tour) return;
      await desk.excel.dropTemplate?.(tour.id);
      desk.dispatch({ type: "tour", tour: undefined });
      desk.dispatch({ type: "forgotten" });
      const { language, recheck } = desk.state.choices;
      await desk.keep({ ...tour.before, language, recheck });
      desk.dispatch({ type: "marked", marked: await desk.excel.hasMarks() });
      await this.checks.look();
    });
}
