import type { JSX } from "preact";
import type { Field } from "../../rules";
import type { RecognisedTable } from "../../sheets";
import { fieldWords } from "../model/field-words";
import { decide, targetOf, type ColumnChoice } from "../model/mapping";
import { isBusy } from "../model/state";
import { Choice } from "./Choice";
import type { PartProps } from "./shared";

const SURE = { exact: "exact", folded: "folded", confirmed: "confirmed" } as const;

/** The column of a field, or the cell in a form; the user's choice goes before what was recognised. */
export function FieldColumn({
  pane,
  state,
  say,
  sheet,
  table,
  field,
  choices,
}: PartProps & {
  readonly sheet: string;
  readonly table: RecognisedTable;
  readonly field: Field;
  readonly choices: readonly ColumnChoice[];
}): JSX.Element {
  const name = fieldWords(field, table.table.record, state.language);
  const column = table.columns[field.id] ?? "";
  const confidence = table.confidence[field.id];
  const set = (text: string): void => {
    const chosen = text.trim().toUpperCase();
    const columns = { [field.id]: chosen === "" ? null : chosen };
    void pane.decisions.setMapping(decide(state.choices.mapping, targetOf(sheet, table), { columns }));
  };
  const common = { class: "field", disabled: isBusy(state), value: column };
  const [label, data] = [say("columnOf", { field: name }), { "data-field": field.id }];
  return (
    <div class="mapping">
      <span>
        {name}
        {confidence && confidence !== "exact" && <span class="aside"> ({say(SURE[confidence])})</span>}
      </span>
      {choices.length > 0 ? (
        <Choice {...common} label={label} data={data} language={state.language} onChoose={set}>
          <option value="">{say("columnNone")}</option>
          {choices.map((choice) => (
            <option key={choice.column} value={choice.column}>
              {choice.header === "" ? choice.column : `${choice.column} · ${choice.header}`}
            </option>
          ))}
        </Choice>
      ) : (
        <input
          {...common}
          {...data}
          aria-label={label}
          placeholder={say("columnNone")}
          onChange={(event) => set(event.currentTarget.value)}
        />
      )}
    </div>
  );
}
