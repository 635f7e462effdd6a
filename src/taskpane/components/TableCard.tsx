import type { JSX } from "preact";
import { textIn, type Field } from "../../rules";
import type { RecognisedTable } from "../../sheets";
import {
  canConfirm,
  columnChoices,
  confirmed,
  decide,
  leftOut,
  parseRows,
  rowsText,
  targetOf,
  type ColumnChoice,
} from "../model/mapping";
import { isBusy } from "../model/state";
import { Fold, type PartProps } from "./shared";

interface TableProps extends PartProps {
  readonly sheet: string;
  readonly table: RecognisedTable;
}

/** One recognised table: what it holds, and for every field the column that it stands in. */
export function TableCard(props: TableProps): JSX.Element {
  const { pane, state, say, sheet, table } = props;
  const { record, count } = table.table;
  const target = targetOf(sheet, table);
  const found = record.fields.filter((field) => field.id in table.columns);
  const missing = record.fields.filter((field) => !(field.id in table.columns));
  const data = pane.workbook?.sheets.find(({ name }) => name === sheet);
  const choices = data && table.layout === "table" ? columnChoices(data, table) : [];
  return (
    <Fold
      class="table"
      data={{ "data-sheet": sheet, "data-record": record.id }}
      head={
        <>
          <span class="cell">{sheet}</span>
          <span class="table-record">{textIn(record.name, state.language)}</span>
          <span class="table-facts">{say("records", { n: count })}</span>
        </>
      }
    >
      <div class="table-body">
        {table.headerRows.length > 0 && (
          <p class="table-facts">{say("headerRows", { rows: rowsText(table.headerRows) })}</p>
        )}
        {found.map((field) => (
          <FieldColumn key={field.id} {...props} field={field} choices={choices} />
        ))}
        {missing.length > 0 && (
          <Fold class="line" head={say("columnsMissing", { n: missing.length })}>
            {missing.map((field) => (
              <FieldColumn key={field.id} {...props} field={field} choices={choices} />
            ))}
          </Fold>
        )}
        {table.ignoredRows.length > 0 && (
          <p class="ignored">
            {say("ignoredRows", { rows: rowsText(table.ignoredRows.map(({ row }) => row)) })}
          </p>
        )}
        {canConfirm(table) && (
          <button
            type="button"
            class="button"
            name="confirm"
            disabled={isBusy(state)}
            onClick={() => void pane.decisions.setMapping(confirmed(state.choices.mapping, target, table))}
          >
            {say("confirmColumns")}
          </button>
        )}
        <label class="mapping">
          <span>{say("leaveOut")}</span>
          <input
            class="field"
            name="leaveOut"
            disabled={isBusy(state)}
            value={rowsText(leftOut(state.choices.mapping, target))}
            onChange={(event) =>
              void pane.decisions.setMapping(
                decide(state.choices.mapping, target, { ignoredRows: parseRows(event.currentTarget.value) })
              )
            }
          />
        </label>
      </div>
    </Fold>
  );
}

const SURE = { exact: "exact", folded: "folded", confirmed: "confirmed" } as const;

/** The column of a field, or the cell in a form; the user's choice goes before what was recognised. */
function FieldColumn({
  pane,
  state,
  say,
  sheet,
  table,
  field,
  choices,
}: TableProps & { field: Field; choices: readonly ColumnChoice[] }): JSX.Element {
  const name = textIn(field.name, state.language);
  const column = table.columns[field.id] ?? "";
  const confidence = table.confidence[field.id];
  const set = (text: string): void => {
    const chosen = text.trim().toUpperCase();
    const columns = { [field.id]: chosen === "" ? null : chosen };
    void pane.decisions.setMapping(decide(state.choices.mapping, targetOf(sheet, table), { columns }));
  };
  const common = {
    class: "field",
    "data-field": field.id,
    "aria-label": say("columnOf", { field: name }),
    disabled: isBusy(state),
    value: column,
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      set(event.currentTarget.value),
  };
  return (
    <div class="mapping">
      <span>
        {name}
        {confidence && confidence !== "exact" && <span class="aside"> ({say(SURE[confidence])})</span>}
      </span>
      {choices.length > 0 ? (
        <select {...common}>
          <option value="">{say("columnNone")}</option>
          {choices.map((choice) => (
            <option key={choice.column} value={choice.column}>
              {choice.header === "" ? choice.column : `${choice.column} · ${choice.header}`}
            </option>
          ))}
        </select>
      ) : (
        <input {...common} placeholder={say("columnNone")} />
      )}
    </div>
  );
}
