import type { RecordType, Regulation } from "../../rules";
import type { Mapping } from "../../sheets";
import { answeredWith, areaOf, setAsideIn } from "./answers";
import type { Checks } from "./checks";
import type { Desk } from "./desk";
import { mappingText, readMappingFile, takenNotice } from "./mapping-file";
import type { OpenQuestion } from "./state";
import { templateOf } from "./template";

/** What a person decides about the workbook's sheets: answers to questions, columns, blank sheets. */
export class Decisions {
  constructor(
    private readonly desk: Desk,
    private readonly checks: Checks
  ) {}

  setMapping = (mapping: Mapping | undefined): Promise<void> => this.checks.change({ mapping }, "tables");

  /** Answers a question; `words` say what was chosen. */
  answer = (question: OpenQuestion, chosen: string, words: string): Promise<void> =>
    this.decide(question, words, answeredWith(this.desk.state, question, chosen));

  /** Answers that something is nothing that a rule needs. */
  answerNothing = (question: OpenQuestion, words: string): Promise<void> =>
    this.decide(question, words, setAsideIn(this.desk.state, question));

  /** Takes the last answer back. */
  async undo(): Promise<void> {
    const { answers } = this.desk.state;
    const last = answers.at(-1);
    if (!last || this.desk.tasks.running) return;
    this.desk.dispatch({ type: "answered", answers: answers.slice(0, -1) });
    await this.setMapping(last.before);
  }

  /** Selects in the sheet what a question is about. */
  show = (question: OpenQuestion): Promise<void> => {
    const area = areaOf(this.desk.state, question);
    return this.desk.tasks.reported(() => this.desk.excel.selectCell(question.sheet, area));
  };

  /** Whether this workbook can be given blank sheets. */
  get canInsertTemplates(): boolean {
    return this.desk.excel.writeTemplate !== undefined;
  }

  /** Puts a blank sheet of a record type into the workbook, and recognises it. */
  insertTemplate = (regulation: Regulation, record: RecordType): Promise<void> =>
    this.desk.tasks.run("writing", async () => {
      await this.desk.excel.writeTemplate?.(templateOf(regulation, record, this.desk.state.language));
      await this.checks.look();
    });

  /** The text of a file with what was decided about columns; undefined where nothing was. */
  get file(): string | undefined {
    const { mapping } = this.desk.state.choices;
    const { regulation } = this.desk;
    return mapping && regulation ? mappingText(mapping, regulation) : undefined;
  }

  /** Takes a colleague's decisions in place of one's own. */
  async takeFile(text: string): Promise<void> {
    const file = readMappingFile(text, await this.checks.all());
    if (file) await this.checks.change({ regulation: file.regulation, mapping: file.mapping }, "tables");
    this.desk.notify(takenNotice(file));
  }

  private async decide(question: OpenQuestion, chosen: string, mapping: Mapping): Promise<void> {
    if (this.desk.tasks.running) return;
    const { answers, choices } = this.desk.state;
    const answer = { question: question.words.text, chosen, before: choices.mapping };
    this.desk.dispatch({ type: "answered", answers: [...answers, answer] });
    await this.setMapping(mapping);
  }
}
