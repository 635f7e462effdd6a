import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { Grid } from "../grid/Grid";
import type { GridCell } from "../grid/locate";
import { viewOfReport, viewOfSheet } from "../grid/sheet-view";
import { editedText } from "../model/input";
import { pageText } from "../texts";
import { CellBar } from "./CellBar";
import type { OpenProps } from "./props";

/** The sheet that is on top, and the way to the others. */
export function Sheets(props: OpenProps): JSX.Element {
  const { page, state, open } = props;
  const { book, front } = open;
  const sheet = "sheet" in front ? front.sheet : undefined;
  const report = "report" in front ? book.reports.find(({ id }) => id === front.report)?.report : undefined;
  const view = useMemo(
    () => (report ? viewOfReport(report) : viewOfSheet(book, sheet ?? 0, state.language)),
    [book, sheet, report, state.language]
  );
  const selected = sheet === undefined ? undefined : open.selected.get(sheet);
  const place = sheet === undefined || !selected ? undefined : { sheet, ...selected };
  const textOf = ({ row, column }: GridCell): string => {
    if (sheet === undefined) return view.cell(row, column)?.text ?? "";
    const at = { sheet, row, column };
    const { numberFormat } = book.style(at);
    return editedText(book.value(at), { numberFormat, language: state.language, date1904: book.date1904 });
  };
  return (
    <>
      <CellBar {...props} place={place} text={place ? textOf(place) : ""} />
      <Grid
        view={view}
        label={report?.sheetName ?? book.sheets[sheet ?? 0]?.name ?? ""}
        selected={selected}
        shown={open.shown}
        onSelect={(cell) => sheet !== undefined && page.select({ sheet, ...cell })}
        onType={sheet === undefined ? undefined : (cell, text) => page.type({ sheet, ...cell }, text)}
        textOf={textOf}
        onUndo={page.undo}
      />
      <Tabs {...props} />
    </>
  );
}

function Tabs({ page, state, open: { book, front } }: OpenProps): JSX.Element {
  const tab = (name: string, isFront: boolean, onClick: () => void): JSX.Element => (
    <button
      key={name}
      type="button"
      role="tab"
      class={isFront ? "tab is-front" : "tab"}
      aria-selected={isFront}
      onClick={onClick}
    >
      {name}
    </button>
  );
  return (
    <div class="tabs" role="tablist" aria-label={pageText("sheetsOf", state.language)}>
      {book.sheets.map(({ name, hidden }, index) => {
        const isFront = "sheet" in front && front.sheet === index;
        return hidden && !isFront ? null : tab(name, isFront, () => page.showSheet(index));
      })}
      {book.reports.map(({ id, report }) =>
        tab(report.sheetName, "report" in front && front.report === id, () => page.showReport(id))
      )}
    </div>
  );
}
