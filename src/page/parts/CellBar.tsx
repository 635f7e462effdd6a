import type { JSX } from "preact";
import { cellAddress } from "../../xlsx/a1";
import type { Place } from "../model/book";
import { pageText } from "../texts";
import type { OpenProps } from "./props";

interface CellBarProps extends OpenProps {
  readonly place: Place | undefined;
  readonly text: string;
}

/** The selected cell's address and content, as in every spreadsheet program; it can be edited here too. */
export function CellBar({ page, state, open, place, text }: CellBarProps): JSX.Element {
  const { language } = state;
  const address = place && cellAddress(place.row, place.column);
  const formula = place && open.book.formula(place);
  const label =
    address === undefined ? pageText("cellNone", language) : pageText("cell", language, { cell: address });
  return (
    <div class="cell-bar">
      <output class="cell-name">{address ?? ""}</output>
      <input
        // Another cell, or another content, is another field: what was typed is not carried over.
        key={`${place?.sheet}-${address}-${open.version}`}
        class="field"
        name="cell-content"
        aria-label={label}
        disabled={!place}
        defaultValue={formula === undefined ? text : `=${formula}`}
        onKeyDown={(event) => {
          if (event.isComposing) return;
          if (event.key === "Enter") event.currentTarget.blur();
          else if (event.key === "Escape") {
            event.currentTarget.value = event.currentTarget.defaultValue;
            event.currentTarget.blur();
          }
        }}
        onBlur={({ currentTarget }) => {
          const { value, defaultValue } = currentTarget;
          if (place && value !== defaultValue && !page.type(place, value)) currentTarget.value = defaultValue;
        }}
      />
    </div>
  );
}
