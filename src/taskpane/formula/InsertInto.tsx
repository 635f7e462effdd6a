import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { PartProps } from "../components/shared";
import type { Place } from "../model/excel-room";
import { isBusy } from "../model/state";
import { PickButton } from "./ArgumentField";
import { lieOn, type Argument } from "./formula";
import { GIVES_DAYS } from "./questions";
import { formulaText, type FormulaKey } from "./texts";
import type { Trial } from "./use-trial";
import { DAY_FORMATS } from "./value-text";

/** The cell for the formula, and the button that puts it there; nothing is ever written over. */
export function InsertInto({
  pane,
  state,
  id,
  target,
  isPicking,
  formula,
  args,
  result,
  onPick,
  onInserted,
}: PartProps & {
  readonly id: string;
  readonly target: Place | undefined;
  readonly isPicking: boolean;
  /** Undefined while something is missing. */
  readonly formula: string | undefined;
  readonly args: readonly Argument[];
  readonly result: Trial["result"];
  readonly onPick: () => void;
  readonly onInserted: () => void;
}): JSX.Element {
  const { language } = state;
  const [said, setSaid] = useState<
    { readonly key: FormulaKey; readonly cell: string; readonly at: Place } | undefined
  >(undefined);
  const [rows, columns] = [result?.length ?? 1, result?.[0]?.length ?? 1];
  const insert = async (): Promise<void> => {
    if (!target || formula === undefined) return;
    const { sheet, area: cell } = target;
    if (lieOn(target, rows, columns, args)) return setSaid({ key: "circular", cell, at: target });
    const format = GIVES_DAYS.includes(id) ? DAY_FORMATS[language] : undefined;
    const done = await pane.formulas.insert({ sheet, cell, formula, rows, columns, format });
    if (done === undefined) return setSaid(undefined);
    setSaid({
      key: done.filled === undefined ? "inserted" : "filled",
      cell: done.filled ?? cell,
      at: target,
    });
    if (done.filled === undefined) onInserted();
  };
  return (
    <section class="insert" aria-label={formulaText("into", language)}>
      <div class="setting-row">
        <button
          type="button"
          class="button primary"
          name="insertFormula"
          disabled={formula === undefined || !target || isBusy(state)}
          onClick={() => void insert()}
        >
          {target ? formulaText("insert", language, { cell: target.area }) : formulaText("noCell", language)}
        </button>
        <PickButton
          language={language}
          name={formulaText("into", language)}
          isPicking={isPicking}
          onPick={onPick}
        />
      </div>
      <div role="status">
        {isPicking && <p class="picking">{formulaText("picking", language)}</p>}
        {said && said.at === target && (
          <p class={said.key === "inserted" ? "done" : "refused"} data-said={said.key}>
            {formulaText(said.key, language, { cell: said.cell })}
          </p>
        )}
      </div>
    </section>
  );
}
