import type { JSX } from "preact";
import type { CopyKind } from "../model/downloads";
import { pageText, type PageKey } from "../texts";
import { FileButton } from "./FileButton";
import type { OpenProps } from "./props";

const COPIES = [
  ["marked", "marked", "markedHint"],
  ["corrected", "corrected", "correctedHint"],
  ["report", "report", "reportHint"],
] as const satisfies readonly (readonly [CopyKind, PageKey, PageKey])[];

/** The file's name, and what can be done with it. */
export function Bar({ page, state, open }: OpenProps): JSX.Element {
  const { language } = state;
  const { book, paneState } = open;
  const isChecked = paneState.outcome !== undefined && !paneState.stale && paneState.phase === "idle";
  const can: Readonly<Record<CopyKind, boolean>> = {
    marked: isChecked,
    corrected: book.corrected > 0 || book.cameMarked,
    report: isChecked,
  };
  return (
    <div class="file-bar">
      <span class="file-name" title={book.name}>
        {book.name}
      </span>
      {book.corrected > 0 && (
        <>
          <span class="badge">{pageText("correctedCells", language, { n: book.corrected })}</span>
          <button
            type="button"
            class="button subtle"
            name="undo"
            disabled={!book.canUndo}
            onClick={page.undo}
          >
            {pageText("undo", language)}
          </button>
        </>
      )}
      <FileButton page={page} label={pageText("another", language)} look="button subtle" />
      <span class="copies">
        {COPIES.map(([kind, label, hint]) => (
          <button
            key={kind}
            type="button"
            class="button"
            name={`copy-${kind}`}
            title={pageText(hint, language)}
            disabled={!can[kind]}
            onClick={() => void page.download(kind)}
          >
            <DownloadIcon />
            {pageText(label, language)}
          </button>
        ))}
      </span>
    </div>
  );
}

const DownloadIcon = (): JSX.Element => (
  <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
    <path class="icon-line" d="M8 2v8M4.5 7 8 10.5 11.5 7M3 13.5h10" />
  </svg>
);
