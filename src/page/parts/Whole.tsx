import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { App } from "../../taskpane/components/App";
import type { Page } from "../model/page";
import { pageText } from "../texts";
import { Bar } from "./Bar";
import { FrontPage } from "./FrontPage";
import type { PageProps } from "./props";
import { Saying } from "./Saying";
import { Sheets } from "./Sheets";

/** The whole page: the sheet, and the pane beside it. */
export function Whole({ page, state }: PageProps): JSX.Element {
  const { open, opening, language } = state;
  const isOver = useDrop(page);
  return (
    <>
      {open ? (
        <div class="whole">
          <section class="sheet-side" lang={language}>
            <Bar page={page} state={state} open={open} />
            <Saying page={page} state={state} />
            <Sheets page={page} state={state} open={open} />
          </section>
          <aside class="pane-side">
            <App pane={open.pane} state={open.paneState} />
          </aside>
          {opening !== undefined && (
            <p class="over" role="status">
              {pageText("opening", language, { file: opening })}
            </p>
          )}
        </div>
      ) : (
        <FrontPage page={page} state={state} />
      )}
      {isOver && <p class="over">{pageText("dropNow", language)}</p>}
    </>
  );
}

/** Files may be dropped anywhere on the page. */
function useDrop(page: Page): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      // Only whoever leaves the window goes nowhere.
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      setOver(false);
      const [file] = event.dataTransfer?.files ?? [];
      if (!file) return;
      event.preventDefault();
      void page.open(file);
    };
    const { body } = document;
    body.addEventListener("dragover", over);
    body.addEventListener("dragleave", leave);
    body.addEventListener("drop", drop);
    return () => {
      body.removeEventListener("dragover", over);
      body.removeEventListener("dragleave", leave);
      body.removeEventListener("drop", drop);
    };
  }, [page]);
  return isOver;
}
