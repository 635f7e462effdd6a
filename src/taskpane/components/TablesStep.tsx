import type { JSX } from "preact";
import type { RecognisedTable } from "../../sheets";
import { isBusy, type PaneState } from "../model/state";
import { Choice } from "./Choice";
import { lazily } from "./lazily";
import { PointAtTable } from "./PointAtTable";
import { Fold, type PartProps } from "./shared";
import { TableCard } from "./TableCard";

/** Few share what they decided, and what is opened with each workbook is weighed. */
const ShareMapping = lazily<PartProps>(() => import("./ShareMapping"));

/** Which tables were recognised, and what their columns mean: a line that opens. */
export function TablesStep(props: PartProps): JSX.Element {
  const { pane, state, say } = props;
  const sheets = (state.recognition?.sheets ?? []).filter(({ tables }) => tables.length > 0);
  const tables = sheets.flatMap((sheet) => sheet.tables);
  const { known, all } = columnsOf(state, tables);
  return (
    <Fold
      class="line"
      name="tablesStep"
      keep
      head={
        tables.length === 0 ? (
          <span>{say("tablesNone")}</span>
        ) : (
          <>
            <span>{say("tablesFound", { n: tables.length })}</span>
            <span class="aside">{say("columnsKnown", { n: known, total: all })}</span>
          </>
        )
      }
    >
      {sheets.length > 1 && (
        <Choice
          class="field"
          name="sheet"
          label={say("sheetChoice")}
          value={state.choices.sheet ?? ""}
          language={state.language}
          disabled={isBusy(state)}
          onChoose={(sheet) => void pane.setSheet(sheet || undefined)}
        >
          <option value="">{say("sheetsAll")}</option>
          {sheets.map(({ name }) => (
            <option key={name} value={name}>
              {say("sheetOnly", { sheet: name })}
            </option>
          ))}
        </Choice>
      )}
      {sheets.flatMap((sheet) =>
        sheet.tables.map((table, index) => (
          <TableCard key={`${sheet.name} ${index}`} {...props} sheet={sheet.name} table={table} />
        ))
      )}
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
            onClick={() => void pane.decisions.setMapping(undefined)}
          >
            {say("mappingReset")}
          </button>
        )}
      </div>
      {pane.regulation && tables.length > 0 && (
        <PointAtTable key={pane.regulation.id} {...props} regulation={pane.regulation} />
      )}
      {(tables.length > 0 || state.choices.mapping) && <ShareMapping {...props} />}
    </Fold>
  );
}

/** How many columns and labelled cells are understood, of how many that a rule could need. */
function columnsOf(
  { account }: PaneState,
  tables: readonly RecognisedTable[]
): { readonly known: number; readonly all: number } {
  const known = tables.reduce((sum, { columns }) => sum + Object.keys(columns).length, 0);
  const open = account.open.filter(({ question: { what } }) => what === "column" || what === "cell").length;
  return { known, all: known + open };
}
