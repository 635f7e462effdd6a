import type { JSX } from "preact";
import { labelIn } from "../../messages/format";
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
} from "../model/mapping";
import { isBusy } from "../model/state";
import { FieldColumn } from "./FieldColumn";
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
          <span class="table-record">{labelIn(record.name, state.language)}</span>
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
