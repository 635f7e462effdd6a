import type { JSX } from "preact";
import { textIn, type Regulation } from "../../rules";
import type { Question } from "../../sheets";
import { decide, type Target } from "../model/mapping";
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
    if (chosen === "") return;
    const isRecord = question.kind === "record";
    const fingerprint = question.fingerprint ?? target.fingerprint;
    const about = isRecord ? { ...target, fingerprint, record: chosen } : target;
    const columns = isRecord ? {} : { [chosen]: question.at };
    void pane.setMapping(decide(state.choices.mapping, about, { columns }));
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
                {regulation ? nameOf(regulation, target.record, id) : id}
              </option>
            ))}
          </select>
        </label>
      ))}
    </>
  );

  function nameOf({ records }: Regulation, record: string, id: string): string {
    const own = records.find((type) => type.id === record)?.fields;
    const fields = own ?? records.flatMap((type) => type.fields);
    const named = records.find((type) => type.id === id) ?? fields.find((field) => field.id === id);
    return named ? textIn(named.name, state.language) : id;
  }
}
