import { labelIn } from "../../messages/format";
import type { RecordType, Regulation } from "../../rules";
import type { Mapping } from "../../sheets";
import { answeredWith, areaOf, setAsideIn } from "./answers";
import type { Checks } from "./checks";
import type { Desk } from "./desk";
import type { ExcelRoom } from "./excel-room";
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
    await this.setMapping(last.before);
    // What was answered is asked again by then: whoever works by keys is led there.
    this.desk.dispatch({ type: "answered", answers: answers.slice(0, -1) });
  }

  /** Selects in the sheet what a question is about. */
  show = (question: OpenQuestion): Promise<void> => {
    const area = areaOf(this.desk.state, question);
    return this.desk.tasks.reported(() => this.desk.show(question.sheet, area));
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

  /** Takes what the user has selected in the sheet for the header of a table of that record type. */
  pointAt = async (regulation: Regulation, record: RecordType): Promise<void> => {
    const { desk } = this;
    if (desk.tasks.running) return;
    let place: Awaited<ReturnType<ExcelRoom["selectedArea"]>> | undefined;
    await desk.tasks.reported(async () => void (place = await desk.excel.selectedArea()));
    const area = place && cellsOf(place.area);
    if (!place || !area) return;
    const { sheet } = place;
    const { choices, answers, language, say } = desk.state;
    const { mapping } = choices;
    const others = mapping?.headers?.filter((known) => known.sheet !== sheet || known.area !== area) ?? [];
    const headers = [...others, { sheet, area, record: record.id }];
    const answer = {
      question: say("pointed", { sheet, area }),
      chosen: labelIn(record.name, language),
      before: mapping,
    };
    desk.dispatch({ type: "answered", answers: [...answers, answer] });
    const next: Mapping = { ...(mapping ?? { version: 1, sheets: [] }), headers };
    await this.checks.change({ regulation: regulation.id, mapping: next }, "tables");
    const tables = desk.state.recognition?.sheets.find(({ name }) => name === sheet)?.tables ?? [];
    if (!tables.some(({ table }) => table.record.id === record.id))
      desk.notify({ tone: "warning", key: "pointedNothing", args: { sheet, area } });
  };

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

/** "4:4" (whole rows) is told by its first column; whole columns have no header that could be told. */
function cellsOf(area: string): string | undefined {
  const rows = /^(\d+):(\d+)$/.exec(area);
  if (rows) return `A${rows[1]}`;
  return /^[A-Z]+\d+(:[A-Z]+\d+)?$/.test(area) ? area : undefined;
}
