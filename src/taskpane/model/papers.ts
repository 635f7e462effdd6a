import type { Report, ReportSource } from "../../marks";
import type { Language } from "../../rules";
import type { Desk } from "./desk";
import { turn } from "./slices";

/** What is made of a finished check for others to read. */
export class Papers {
  constructor(private readonly desk: Desk) {}

  /** Writes the report sheet; one of ours that is there gives way to it. */
  makeReport = (): Promise<void> =>
    this.write("reports", async () => (await import("../../marks/report")).reportOf);

  /** Writes the list in the regulation's order, to be worked through and signed; likewise. */
  makeList = (): Promise<void> =>
    this.write("lists", async () => (await import("../../marks/signing-list")).signingListOf);

  private write = (
    kind: "reports" | "lists",
    load: () => Promise<(source: ReportSource, language: Language) => Report>
  ): Promise<void> =>
    this.desk.tasks.run("writing", async () => {
      const { desk } = this;
      const { outcome, language, choices } = desk.state;
      if (!outcome) return;
      const layOut = await load();
      // A long one takes a while: that it is being made is seen before.
      await turn();
      const readings = choices.settings[outcome.check.regulation.id]?.readings;
      const report = layOut({ ...outcome, reasonOf: this.reasonOf, readings }, language);
      const { id, sheet, isAnew } = await desk.excel.writeReport(report, choices[kind]);
      await desk.keep({ ...choices, [kind]: [id] });
      desk.notify({ tone: "success", key: isAnew ? "reportAnew" : "reportMade", args: { sheet } });
    });

  /**
   * All findings as texts for other programs: a table, and a validation report that tools of tabular data read;
   * undefined before a check.
   */
  async exports(): Promise<{ readonly csv: string; readonly json: string } | undefined> {
    const { outcome, language } = this.desk.state;
    if (!outcome) return undefined;
    const [{ csvOf }, { frictionlessOf }] = await Promise.all([
      import("../../marks/csv"),
      import("../../marks/frictionless"),
    ]);
    const source = { ...outcome, reasonOf: this.reasonOf };
    return {
      csv: csvOf(source, language),
      json: JSON.stringify(frictionlessOf(source, language), null, 2),
    };
  }

  private reasonOf: ReportSource["reasonOf"] = (finding) => this.desk.state.sifted.reasons.get(finding);
}
