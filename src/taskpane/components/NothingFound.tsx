import type { JSX } from "preact";
import { labelIn } from "../../messages/format";
import { textIn, titleBeside, type Regulation } from "../../rules";
import { isBusy } from "../model/state";
import { ManualLink } from "./ManualLink";
import { PointAtTable } from "./PointAtTable";
import { TryButton } from "./TryButton";
import type { PartProps } from "./shared";

/** A workbook of which nothing is known: what can be done with it, right here. */
export default function NothingFound(props: PartProps): JSX.Element {
  const { pane, state, say } = props;
  const { regulation } = pane;
  const isOwn = (known: Regulation): boolean => known.language === state.language;
  const isEmpty = (pane.workbook?.sheets.length ?? 0) === 0;
  return (
    <section class="card nothing" aria-labelledby="nothing-title">
      <h2 id="nothing-title">{say(isEmpty ? "nothingEmpty" : "nothingFound")}</h2>
      {/* Which regulation it is has been said then. */}
      {(isEmpty || !regulation) && (
        <p class="hint">{say(isEmpty ? "nothingEmptyHint" : "nothingFoundHint")}</p>
      )}
      {pane.regulations.length === 0 && (
        <button
          type="button"
          class="button"
          name="recognise"
          disabled={isBusy(state)}
          onClick={() => void pane.recogniseAgain()}
        >
          {say("lookAgain")}
        </button>
      )}
      <div class="choices">
        {pane.regulations
          .filter(({ id }) => regulation === undefined || id === regulation.id)
          // Of five, those of the reader's own country stand where they are seen.
          .sort((a, b) => Number(isOwn(b)) - Number(isOwn(a)))
          .map((known) => ({ ...known, title: titleBeside(known, state.language) }))
          .map(({ id, document, title }) => (
            <button
              key={id}
              type="button"
              class="choice"
              data-regulation={id}
              aria-pressed={regulation?.id === id}
              disabled={isBusy(state)}
              onClick={() => void pane.setRegulation(regulation?.id === id ? undefined : id)}
            >
              <span class="document">{textIn(document, state.language)}</span>
              {title !== undefined && <span class="aside">{title}</span>}
            </button>
          ))}
      </div>
      {regulation && pane.decisions.canInsertTemplates && (
        <>
          <p class="hint">{say("templateHint")}</p>
          <div class="answers">
            {regulation.records
              .filter(({ layouts }) => layouts.includes("table") || layouts.includes("list"))
              .map((record) => (
                <button
                  key={record.id}
                  type="button"
                  class="button"
                  data-template={record.id}
                  disabled={isBusy(state)}
                  onClick={() => void pane.decisions.insertTemplate(regulation, record)}
                >
                  {labelIn(record.name, state.language)}
                </button>
              ))}
          </div>
        </>
      )}
      {regulation && !isEmpty && <PointAtTable key={regulation.id} {...props} regulation={regulation} />}
      {pane.tryOut.isPossible && <TryButton {...props} />}
      <ManualLink {...props} look="button" />
    </section>
  );
}
