import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { PartProps } from "./shared";

/** Desktop hosts may block downloads: the text itself can be copied. */
export function Csv({ pane, state, say }: PartProps): JSX.Element {
  const text = pane.papers.csv;
  const [json, setJson] = useState<string | undefined>(undefined);
  const { outcome, language } = state;
  useEffect(() => {
    let isOver = false;
    void pane.papers.json().then((made) => {
      if (!isOver) setJson(made);
    });
    return () => void (isOver = true);
  }, [outcome, language]);
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
      <p class="hint">{say("jsonHint")}</p>
      {json !== undefined && (
        <a
          class="button"
          download="regcheck.json"
          href={`data:application/json;charset=utf-8,${encodeURIComponent(json)}`}
        >
          {say("jsonSave")}
        </a>
      )}
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
