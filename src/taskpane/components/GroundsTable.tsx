import type { JSX } from "preact";
import type { Say } from "../../messages/ui/load";
import { entriesOf, type SettingValue } from "../../rules";
import { CloseIcon } from "./icons";
import { parseNumber } from "./typed-number";

const COLUMNS = ["code", "ground", "points", "source"] as const;
type Row = Readonly<Record<(typeof COLUMNS)[number], string>>;

const EMPTY: Row = { code: "", ground: "", points: "", source: "" };

function rowsOf(value: SettingValue | undefined): Row[] {
  return entriesOf(value).map((entry) => {
    const parts =
      typeof entry === "object" && !Array.isArray(entry) ? (entry as Record<string, SettingValue>) : {};
    const text = (column: keyof Row): string => String(parts[column] ?? "");
    return { code: text("code"), ground: text("ground"), points: text("points"), source: text("source") };
  });
}

/** Points as provinces write them ("10", "10分", "+10", "2,5"); undefined where the text is none, or below 0. */
export function pointsIn(text: string): number | undefined {
  const points = parseNumber(text.replace(/分\s*$/u, ""));
  return points === undefined || points < 0 ? undefined : points;
}

/** Rows as they are kept: points are numbers; a row without a ground says nothing. */
function valueOf(rows: readonly Row[]): SettingValue | undefined {
  const filled = rows.filter((row) => Object.values(row).some((text) => text.trim() !== ""));
  if (filled.length === 0) return undefined;
  return filled.map(({ code, ground, points, source }) => ({
    ...(code.trim() !== "" && { code: code.trim() }),
    ground: ground.trim(),
    points: pointsIn(points) ?? points.trim(),
    source: source.trim(),
  }));
}

/** A province's own grounds for bonus points: its code for it, the ground, points, and where that is laid down. */
export function GroundsTable({
  id,
  value,
  say,
  onValue,
}: {
  id: string;
  value: SettingValue | undefined;
  say: Say;
  onValue: (value: SettingValue | undefined) => void;
}): JSX.Element {
  const kept = rowsOf(value);
  const rows = [...kept, EMPTY];
  const change = (index: number, column: keyof Row, text: string): void =>
    onValue(valueOf(rows.map((row, at) => (at === index ? { ...row, [column]: text } : row))));
  return (
    <div class="grounds-box">
      <table class="grounds">
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {say(column)}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {COLUMNS.map((column) => (
                <td key={column}>
                  <input
                    id={index === 0 && column === "ground" ? id : undefined}
                    class="field"
                    aria-label={`${say(column)} ${index + 1}`}
                    aria-invalid={
                      column === "points" && row.points !== "" && pointsIn(row.points) === undefined
                    }
                    value={row[column]}
                    onChange={(event) => change(index, column, event.currentTarget.value)}
                  />
                </td>
              ))}
              <td>
                {index < rows.length - 1 && (
                  <button
                    type="button"
                    class="button subtle icon-only"
                    aria-label={say("removeRow", { n: index + 1 })}
                    title={say("removeRow", { n: index + 1 })}
                    onClick={() => onValue(valueOf(rows.filter((_, at) => at !== index)))}
                  >
                    <CloseIcon />
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {kept
        .flatMap((row, index) => lacks(row, index + 1, say))
        .map((text) => (
          <p key={text} class="refused" role="status">
            {text}
          </p>
        ))}
    </div>
  );
}

/** What a row lacks before anybody can use it, or check it. */
function lacks({ ground, points, source }: Row, n: number, say: Say): string[] {
  if (ground.trim() === "" || pointsIn(points) === undefined) return [say("wrongGrounds", { n })];
  return source.trim() === "" ? [say("groundsSource", { n })] : [];
}
