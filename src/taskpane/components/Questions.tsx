import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { lookText, placeText } from "../../messages/account";
import { labelIn, sentence } from "../../messages/format";
import type { UiKey } from "../../messages/ui/load";
import { itemName, textIn, type Field, type Language, type Option, type Regulation } from "../../rules";
import { askedOf, samplesOf, tableOf } from "../model/answers";
import { fieldWords } from "../model/field-words";
import { isBusy, type OpenQuestion } from "../model/state";
import { Choice } from "./Choice";
import type { PartProps } from "./shared";

/** So many are asked at once; the next ones come up as these are answered. */
const AT_ONCE = 3;
const MOST_ANSWERS = 3;

/** What was not understood, as short questions with the likeliest answers. */
export default function Questions(props: PartProps): JSX.Element | null {
  const { pane, state, say } = props;
  const [all, setAll] = useState(false);
  const open = askedOf(state.account.open);
  const last = state.answers.at(-1);
  if (open.length === 0 && !last) return null;
  return (
    <section class="card questions" id="questions" aria-labelledby="questions-title">
      <h2 id="questions-title">
        {open.length > 0 ? say("questions", { n: open.length }) : say("questionsDone")}
      </h2>
      {open.length > 0 && <p class="hint">{say("questionsHint")}</p>}
      {last && (
        <p class="answer" role="status">
          <span>{say("answered", { question: last.question, answer: last.chosen })}</span>
          <button
            type="button"
            class="button subtle"
            name="undo"
            disabled={isBusy(state)}
            onClick={() => void pane.decisions.undo()}
          >
            {say("undo")}
          </button>
        </p>
      )}
      {open.slice(0, all ? open.length : AT_ONCE).map((question) => (
        <QuestionCard
          key={`${question.sheet} ${question.question.kind} ${question.question.cell}`}
          {...props}
          open={question}
        />
      ))}
      {open.length > AT_ONCE && !all && (
        <button type="button" class="button subtle" name="allQuestions" onClick={() => setAll(true)}>
          {say("more", { n: open.length - AT_ONCE })}
        </button>
      )}
    </section>
  );
}

const ASKED: Readonly<Record<Exclude<OpenQuestion["question"]["kind"], "look">, UiKey>> = {
  column: "askColumn",
  kind: "askKind",
  record: "askRecord",
  item: "askItem",
};

interface Answer {
  readonly id: string;
  readonly words: string;
}

function QuestionCard({ pane, state, say, open }: PartProps & { open: OpenQuestion }): JSX.Element {
  const { question, words, sheet } = open;
  const { kind, cell, at } = question;
  const where = sentence(placeText(at, state.language));
  const samples = samplesOf(pane.workbook, open);
  const isLook = kind === "look";
  const told = question.why === "sheet" ? sentence(words.why) : undefined;
  const asked = isLook
    ? lookText({ ...question, label: words.text }, words.suggestions[0]?.label, state.language)
    : (told ?? say(ASKED[kind], { label: words.text }));
  const own = pane.regulation?.records.find(({ id }) => id === question.record);
  const likely: Answer[] = isLook
    ? []
    : words.suggestions.map(({ field: id, label }) => {
        // A list's item may be called as a field is: it is told by the law's code.
        const field = kind === "item" ? undefined : own?.fields.find((one) => one.id === id);
        return {
          id,
          words: own && field ? fieldWords(field, own, state.language) : answerWords(open, id, label),
        };
      });
  const shown = likely.slice(0, MOST_ANSWERS);
  const others = isLook || kind === "kind" ? [] : otherAnswers(pane.regulation, open, state, likely);
  const more = [...likely.slice(MOST_ANSWERS), ...others];
  const answer = ({ id, words: chosen }: Answer): void => void pane.decisions.answer(open, id, chosen);
  return (
    <div class="question" data-question={cell} data-why={question.why}>
      <p class="question-words">
        <button
          type="button"
          class="cell"
          aria-label={say("showCell", { cell: where, sheet })}
          onClick={() => void pane.decisions.show(open)}
        >
          {where}
        </button>
        <span>{asked}</span>
      </p>
      <p class="samples">
        {samples.length > 0 && <span>{say("samples", { values: { list: samples } })}</span>}
        <span class="sheet">{sheet}</span>
      </p>
      <div class="answers">
        {shown.map((one, index) => (
          <button
            key={one.id}
            type="button"
            class={index === 0 ? "button likely" : "button"}
            data-answer={one.id}
            disabled={isBusy(state)}
            onClick={() => answer(one)}
          >
            {one.words}
          </button>
        ))}
        {more.length > 0 && (
          <Choice
            class="field"
            label={say("answerOther", { label: words.text })}
            value=""
            language={state.language}
            disabled={isBusy(state)}
            onChoose={(id) => {
              const chosen = more.find((one) => one.id === id);
              if (chosen) answer(chosen);
            }}
          >
            <option value="">{say(shown.length > 0 ? "other" : "choose")}</option>
            {more.map((one) => (
              <option key={one.id} value={one.id}>
                {one.words}
              </option>
            ))}
          </Choice>
        )}
        <button
          type="button"
          class="button subtle"
          data-answer=""
          disabled={isBusy(state)}
          onClick={() => void pane.decisions.answerNothing(open, say("notNeeded"))}
        >
          {say(isLook ? "leaveOutRows" : "notNeeded")}
        </button>
      </div>
    </div>
  );
}

/** A code of the law's ("III.1.12", "2.3"); what a field is called in the program is nobody's business. */
const isCode = (id: string): boolean => /^[A-Z\d]/.test(id);

/** An item of a list with its code, where it has one. */
const answerWords = ({ question }: OpenQuestion, id: string, label: string): string =>
  question.kind === "item" && label !== id && isCode(id) ? `${id} · ${sentence(label)}` : sentence(label);

const itemWords = (open: OpenQuestion, item: Option, language: Language): string =>
  answerWords(open, item.code, textIn(itemName(item), language));

/** Everything else that it could be: what the table lacks yet, or the list's items. */
function otherAnswers(
  regulation: Regulation | undefined,
  open: OpenQuestion,
  state: PartProps["state"],
  likely: readonly Answer[]
): Answer[] {
  const { kind, record } = open.question;
  const own = regulation?.records.find(({ id }) => id === record);
  const isNew = ({ id }: { readonly id: string }): boolean => !likely.some((one) => one.id === id);
  if (kind === "record") {
    return (regulation?.records ?? [])
      .filter(isNew)
      .map(({ id, name }) => ({ id, words: labelIn(name, state.language) }));
  }
  if (kind === "item" && own?.items) {
    return own.items.options
      .map((item) => ({ id: item.code, words: itemWords(open, item, state.language) }))
      .filter(isNew);
  }
  const taken = tableOf(state, open)?.columns ?? {};
  return (own?.fields ?? [])
    .filter((field: Field) => isNew(field) && !(field.id in taken))
    .map((field) => ({ id: field.id, words: fieldWords(field, own ?? { fields: [] }, state.language) }));
}
