import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { PartProps } from "./shared";

/** Desktop hosts may block downloads: the text itself can be copied. */
export function Csv({ pane, state, say }: PartProps): JSX.Element {
  const [made, setMade] = useState<{ readonly csv: string; readonly json: string } | undefined>(undefined);
  const { outcome, language, sifted } = state;
  useEffect(() => {
    let isOver = false;
    void pane.papers.exports().then((texts) => {
      if (!isOver) setMade(texts);
    });
    return () => void (isOver = true);
  }, [outcome, language, sifted]);
  return (
    <>
      <p class="hint">{say("csvHint")}</p>
      {made && <Download name="regcheck.csv" type="text/csv" text={made.csv} label={say("csvSave")} />}
      <p class="hint">{say("jsonHint")}</p>
      {made && (
        <Download name="regcheck.json" type="application/json" text={made.json} label={say("jsonSave")} />
      )}
      <textarea
        class="field"
        name="csvText"
        aria-label={say("csv")}
        rows={3}
        readOnly
        value={made?.csv.slice(1) ?? ""}
        onFocus={(event) => event.currentTarget.select()}
      />
    </>
  );
}

const Download = ({
  name,
  type,
  text,
  label,
}: {
  readonly name: string;
  readonly type: string;
  readonly text: string;
  readonly label: string;
}): JSX.Element => (
  <a class="button" download={name} href={`data:${type};charset=utf-8,${encodeURIComponent(text)}`}>
    {label}
  </a>
);
