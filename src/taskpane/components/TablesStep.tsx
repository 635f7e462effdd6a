import type { JSX } from "preact";
import { openQuestions } from "../model/mapping";
import { isBusy } from "../model/state";
import { Questions } from "./Questions";
import { Step, type PartProps } from "./shared";
import { ShareMapping } from "./ShareMapping";
import { TableCard } from "./TableCard";

/** Step 2: which tables were recognised, and what their columns mean. */
export function TablesStep(props: PartProps): JSX.Element {
  const { pane, state, say } = props;
  const sheets = (state.recognition?.sheets ?? []).filter(
    ({ tables, questions }) => tables.length + questions.length > 0
  );
  const tables = sheets.flatMap((sheet) => sheet.tables);
  const open =
    tables.reduce((sum, table) => sum + openQuestions(table).length, 0) +
    sheets.reduce((sum, sheet) => sum + sheet.questions.length, 0);
  const aside = open > 0 && <span class="badge attention">{say("questions", { n: open })}</span>;
  return (
    <Step number={2} title={say("tables")} aside={aside}>
      {tables.length === 0 && state.phase !== "starting" && <p class="hint">{say("tablesNone")}</p>}
      {sheets.length > 1 && (
        <select
          class="field"
          name="sheet"
          aria-label={say("sheetChoice")}
          value={state.choices.sheet ?? ""}
          disabled={isBusy(state)}
          onChange={(event) => void pane.setSheet(event.currentTarget.value || undefined)}
        >
          <option value="">{say("sheetsAll")}</option>
          {sheets.map(({ name }) => (
            <option key={name} value={name}>
              {say("sheetOnly", { sheet: name })}
            </option>
          ))}
        </select>
      )}
      <div class="tables">
        {sheets.map((sheet) => (
          <div key={sheet.name} class="tables">
            {sheet.tables.map((table) => (
              <TableCard
                key={`${table.table.record.id} ${table.firstRow}`}
                {...props}
                sheet={sheet.name}
                table={table}
              />
            ))}
            <Questions
              {...props}
              target={{ sheet: sheet.name, fingerprint: "", record: "" }}
              questions={sheet.questions}
            />
          </div>
        ))}
      </div>
      <div class="run">
        <button
          type="button"
          class="button subtle"
          name="recognise"
          disabled={isBusy(state)}
          onClick={() => void pane.recogniseAgain()}
        >
          {say("lookAgain")}
        </button>
        {state.choices.mapping && (
          <button
            type="button"
            class="button subtle"
            name="resetMapping"
            disabled={isBusy(state)}
            onClick={() => void pane.setMapping(undefined)}
          >
            {say("mappingReset")}
          </button>
        )}
      </div>
      {(tables.length > 0 || state.choices.mapping) && <ShareMapping {...props} />}
    </Step>
  );
}
