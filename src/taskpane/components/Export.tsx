import type { JSX } from "preact";
import type { PartProps } from "./shared";

/** Desktop hosts may block downloads: the text itself can be copied. */
export function Csv({ pane, say }: PartProps): JSX.Element {
  const text = pane.papers.csv;
  return (
    <>
      <p class="hint">{say("csvHint")}</p>
      <a
        class="button"
        download="regcheck.csv"
        href={`data:text/csv;charset=utf-8,${encodeURIComponent(text)}`}
      >
        {say("csvSave")}
      </a>
      <textarea
        class="field"
        name="csvText"
        aria-label={say("csv")}
        rows={3}
        readOnly
        value={text.slice(1)}
        onFocus={(event) => event.currentTarget.select()}
      />
    </>
  );
}
