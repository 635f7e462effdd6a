import type { JSX } from "preact";
import type { PartProps } from "../components/shared";
import { GIVES_DAYS } from "./questions";
import { formulaText } from "./texts";
import type { Shown } from "./trial";
import type { Trial } from "./use-trial";
import { valueText } from "./value-text";

const MOST_ROWS = 8;
const MOST_COLUMNS = 6;

/** What the formula gives, before anything is written into the sheet. */
export function TrialResult({
  state,
  id,
  missing,
  isRefused,
  trial,
  formula,
}: PartProps & {
  readonly id: string;
  readonly missing: number;
  /** Something that was typed cannot be used, which is said beside it. */
  readonly isRefused: boolean;
  readonly trial: Trial;
  readonly formula: string;
}): JSX.Element {
  const { language } = state;
  const { result, isWorking, trouble, problem } = trial;
  return (
    <section class="trial" aria-labelledby="trial-title" aria-busy={isWorking}>
      <h3 id="trial-title">{formulaText("result", language)}</h3>
      <div role="status">
        {missing > 0 && <p class="hint">{formulaText("waiting", language, { n: missing })}</p>}
        {missing === 0 && !result && isWorking && <p class="hint">{formulaText("working", language)}</p>}
        {trouble !== undefined && <p class="refused">{trouble}</p>}
        {isRefused && <p class="hint">{formulaText("refused", language)}</p>}
        {result && missing === 0 && !isRefused && (
          <Values result={result} isDay={GIVES_DAYS.includes(id)} language={language} />
        )}
        {problem && problem.message !== "" && problem.argument === undefined && (
          <p class="refused">{problem.message}</p>
        )}
      </div>
      {missing === 0 && !isRefused && (
        <p class="formula-text">
          <span class="hint">{formulaText("formula", language)}</span> <code>{formula}</code>
        </p>
      )}
    </section>
  );
}

function Values({
  result,
  isDay,
  language,
}: Pick<PartProps["state"], "language"> & {
  readonly result: readonly (readonly Shown[])[];
  readonly isDay: boolean;
}): JSX.Element {
  const [rows, columns] = [result.length, result[0]?.length ?? 0];
  const text = (value: Shown): string => valueText(value, language, isDay);
  if (rows === 1 && columns === 1) return <p class="value">{text(result[0]?.[0] ?? "")}</p>;
  const isCut = rows > MOST_ROWS || columns > MOST_COLUMNS;
  return (
    <>
      <div class="values">
        <table>
          <tbody>
            {result.slice(0, MOST_ROWS).map((row, r) => (
              <tr key={r}>
                {row.slice(0, MOST_COLUMNS).map((value, c) => (
                  <td key={c} title={typeof value === "object" ? value.message : undefined}>
                    {text(value)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="hint">
        {isCut && "… "}
        {formulaText("size", language, { rows, columns })}
      </p>
    </>
  );
}
