import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { AskField, type PartProps } from "../components/shared";
import { LANGUAGES, textIn, type Language } from "../../rules";
import type { Described } from "./described";
import { found } from "./find";
import { QUESTIONS } from "./questions";
import { formulaText } from "./texts";

/** A function as it is offered. */
export interface Offer {
  readonly regulation: string;
  readonly question: Readonly<Record<Language, string>>;
  readonly described: Described;
}

/** People search in their own language and in that of their law. */
const titleText = ({ question, described: { id, description, elsewhere = [] } }: Offer): string =>
  [
    ...LANGUAGES.map((language) => question[language]),
    id.replaceAll("_", " "),
    description,
    ...elsewhere.map((other) => other.description),
  ].join("\n");

const argumentText = ({ described: { parameters, elsewhere = [] } }: Offer): string =>
  [parameters, ...elsewhere.map((other) => other.parameters)]
    .flatMap((all) => all.map(({ description }) => description))
    .join("\n");

/** The functions that answer a query, by their questions, descriptions and arguments. */
export const offersFound = (offers: readonly Offer[], query: string): Offer[] =>
  found(offers, query, titleText, argumentText);

/** The functions with their questions; those that any regulation has, and the workbook's own, come first. */
export function offersOf(functions: readonly Described[], own: string | undefined): Offer[] {
  const groups = [...QUESTIONS].sort(
    ([one], [other]) => Number(other === "" || other === own) - Number(one === "" || one === own)
  );
  return groups.flatMap(([regulation, questions]) =>
    Object.entries(questions).flatMap(([id, question]): Offer[] => {
      const described = functions.find((one) => one.id === id);
      return described ? [{ regulation, question, described }] : [];
    })
  );
}

/** Functions by what they answer; those of the workbook's own regulation come before those of others. */
export function FunctionChoice(
  props: PartProps & { functions: readonly Described[]; onChosen: (id: string) => void }
): JSX.Element {
  const { pane, state, functions } = props;
  const { language } = state;
  const [query, setQuery] = useState("");
  const offers = offersOf(functions, pane.regulation?.id);
  const shown = offersFound(offers, query);
  const isAll = query.trim() === "";
  const ids = [...new Set(shown.map(({ regulation }) => regulation))];
  return (
    <>
      <AskField
        name="question"
        label={formulaText("ask", language)}
        example={formulaText("askExample", language)}
        query={query}
        onQuery={setQuery}
      />
      {shown.length === 0 && (
        <p class="empty" role="status">
          {formulaText("noFunction", language)}
        </p>
      )}
      {isAll ? (
        ids.map((id) => (
          <section key={id}>
            <h3>{titleOf(props, id)}</h3>
            <Offers {...props} offers={shown.filter(({ regulation }) => regulation === id)} />
          </section>
        ))
      ) : (
        <Offers {...props} offers={shown} />
      )}
    </>
  );
}

function titleOf({ pane, state }: PartProps, id: string): string {
  const regulation = pane.regulations.find((one) => one.id === id);
  return regulation
    ? textIn(regulation.title, state.language)
    : formulaText("everyRegulation", state.language);
}

export function Offers({
  state,
  offers,
  onChosen,
}: PartProps & { offers: readonly Offer[]; onChosen: (id: string) => void }): JSX.Element {
  return (
    <ul class="choices">
      {offers.map(({ question, described: { id, description } }) => (
        <li key={id}>
          <button type="button" class="choice" data-function={id} onClick={() => onChosen(id)}>
            <span class="question-asked">{question[state.language]}</span>
            <span class="aside">{description}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
