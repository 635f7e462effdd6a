import type { JSX } from "preact";
import { textIn, type Regulation } from "../../rules";
import type { Question } from "../../sheets";
import { answered, type Target } from "../model/mapping";
import { isBusy } from "../model/state";
import type { PartProps } from "./shared";

/** What a sheet leaves open, with the answers that it may have. */
export function Questions({
  pane,
  state,
  say,
  target,
  questions,
}: PartProps & { target: Target; questions: readonly Question[] }): JSX.Element {
  const { regulation } = pane;
  const answer = (question: Question, chosen: string): void => {
    if (chosen !== "") void pane.setMapping(answered(state.choices.mapping, target, question, chosen));
  };
  return (
    <>
      {questions.map((question) => (
        <label key={`${question.kind} ${question.cell}`} class="question" data-question={question.cell}>
          <span>{say("questionColumn", { label: question.label, column: question.cell })}</span>
          <select
            class="field"
            value=""
            disabled={isBusy(state)}
            onChange={(event) => answer(question, event.currentTarget.value)}
          >
            <option value="">{say("questionLater")}</option>
            {question.suggestions.map((id) => (
              <option key={id} value={id}>
                {regulation ? nameOf(regulation, question, id) : id}
              </option>
            ))}
          </select>
        </label>
      ))}
    </>
  );

  /** A suggestion in words: a field, a record type, or an item with its code. */
  function nameOf({ records }: Regulation, { kind }: Question, id: string): string {
    const own = records.find((type) => type.id === target.record);
    const item = kind === "item" ? own?.items?.options.find((option) => option.code === id) : undefined;
    if (item) return item.labels[0] === undefined || item.labels[0] === id ? id : `${id} · ${item.labels[0]}`;
    const fields = own?.fields ?? records.flatMap((type) => type.fields);
    const named = records.find((type) => type.id === id) ?? fields.find((field) => field.id === id);
    return named ? textIn(named.name, state.language) : id;
  }
}
