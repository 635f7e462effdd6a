import type { Report, ReportSource } from "../../marks";
import { csvOf } from "../../marks/csv";
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
      const id = await desk.excel.writeReport(report, choices[kind]);
      await desk.keep({ ...choices, [kind]: [id] });
      desk.notify({ tone: "success", key: "reportMade" });
    });

  /** All findings as a text that other programs read. */
  get csv(): string {
    return csvOf({ findings: this.desk.state.outcome?.findings ?? [], reasonOf: this.reasonOf });
  }

  /** All findings as a validation report that tools of tabular data read; undefined before a check. */
  async json(): Promise<string | undefined> {
    const { outcome, language } = this.desk.state;
    if (!outcome) return undefined;
    const { frictionlessOf } = await import("../../marks/frictionless");
    return JSON.stringify(frictionlessOf({ ...outcome, reasonOf: this.reasonOf }, language), null, 2);
  }

  private reasonOf: ReportSource["reasonOf"] = (finding) => this.desk.state.sifted.reasons.get(finding);
}
