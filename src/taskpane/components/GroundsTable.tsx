import type { JSX } from "preact";
import type { Say } from "../../messages/ui/load";
import { numbersIn, writtenNumber } from "../../messages/typed-number";
import { entriesOf, type Language, type SettingValue } from "../../rules";
import { useDraft } from "./draft";
import { CloseIcon } from "./icons";
import { noNumber } from "./no-number";

const COLUMNS = ["code", "ground", "points", "source"] as const;
type Row = Readonly<Record<(typeof COLUMNS)[number], string>>;

const EMPTY: Row = { code: "", ground: "", points: "", source: "" };

const partsOf = (entry: SettingValue): Readonly<Record<string, SettingValue>> =>
  typeof entry === "object" && !Array.isArray(entry) ? (entry as Record<string, SettingValue>) : {};

function rowOf(entry: SettingValue, language: Language): Row {
  const parts = partsOf(entry);
  const text = (column: keyof Row): string => {
    const part = parts[column];
    return typeof part === "number" ? writtenNumber(part, language) : String(part ?? "");
  };
  return { code: text("code"), ground: text("ground"), points: text("points"), source: text("source") };
}

const bare = (points: string): string => points.replace(/分\s*$/u, "");

/** Points as provinces write them ("10", "10分", "+10"); undefined where the text is no number, two, or below 0. */
export function pointsIn(text: string, language: Language): number | undefined {
  const [points, other] = numbersIn(bare(text), language);
  return points === undefined || other !== undefined || points < 0 ? undefined : points;
}

/** Rows as they are kept: points are numbers; a row without a ground says nothing. */
function valueOf(rows: readonly Row[], language: Language): SettingValue | undefined {
  const filled = rows.filter((row) => Object.values(row).some((text) => text.trim() !== ""));
  if (filled.length === 0) return undefined;
  return filled.map(({ code, ground, points, source }) => ({
    ...(code.trim() !== "" && { code: code.trim() }),
    ground: ground.trim(),
    points: pointsIn(points, language) ?? points.trim(),
    source: source.trim(),
  }));
}

/** A province's own grounds for bonus points: its code for it, the ground, points, and where that is laid down. */
export function GroundsTable({
  id,
  value,
  say,
  language,
  onValue,
}: {
  id: string;
  value: SettingValue | undefined;
  say: Say;
  language: Language;
  onValue: (value: SettingValue | undefined) => void;
}): JSX.Element {
  const kept = entriesOf(value);
  const rows = [...kept.map((entry) => rowOf(entry, language)), EMPTY];
  const keep = (rows: readonly Row[]): void => onValue(valueOf(rows, language));
  const change = (index: number, column: keyof Row, text: string): void =>
    keep(rows.map((row, at) => (at === index ? { ...row, [column]: text } : row)));
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
                  <GroundInput
                    id={index === 0 && column === "ground" ? id : undefined}
                    label={`${say(column)} ${index + 1}`}
                    isInvalid={column === "points" && row.points !== "" && !hasPoints(kept[index])}
                    value={row[column]}
                    onValue={(text) => change(index, column, text)}
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
                    onClick={() => keep(rows.filter((_, at) => at !== index))}
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
        .flatMap((entry, index) => lacks(entry, index + 1, say, language))
        .map((text) => (
          <p key={text} class="refused" role="status">
            {text}
          </p>
        ))}
    </div>
  );
}

/** A cell of the table. */
function GroundInput({
  id,
  label,
  isInvalid,
  value,
  onValue,
}: {
  id: string | undefined;
  label: string;
  isInvalid: boolean;
  value: string;
  onValue: (text: string) => void;
}): JSX.Element {
  const [text, setText] = useDraft(value, value);
  return (
    <input
      id={id}
      class="field"
      aria-label={label}
      aria-invalid={isInvalid}
      value={text}
      onInput={(event) => setText(event.currentTarget.value)}
      onChange={(event) => onValue(event.currentTarget.value)}
    />
  );
}

/** Points are kept as a number; as a text they are what was typed and is none. */
const hasPoints = (entry: SettingValue | undefined): boolean =>
  entry !== undefined && typeof partsOf(entry).points === "number";

/** What a row lacks before anybody can use it, or check it. */
function lacks(entry: SettingValue, n: number, say: Say, language: Language): string[] {
  const { ground, points, source } = rowOf(entry, language);
  const isTwo = !hasPoints(entry) && numbersIn(bare(points), language).length > 1;
  const why = isTwo ? noNumber(bare(points), language) : undefined;
  if (ground.trim() === "" || !hasPoints(entry))
    return [say("wrongGrounds", { n }), ...(why ? [why(say, language)] : [])];
  return source.trim() === "" ? [say("groundsSource", { n })] : [];
}
