import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Check, Finding } from "../../check";
import { formatDate } from "../../messages/format";
import { remedyOf } from "../../messages/remedy";
import { isInTitle, limitText } from "../../messages/explain";
import { isWithin, serialFromIso, shownThreshold, textIn, type Language, type Rule } from "../../rules";
import { clauseText, ruleOf } from "../model/clauses";
import { cellText, lacking, questionBehind } from "../model/details";
import { columnChoices } from "../model/mapping";
import type { Outcome } from "../model/outcome";
import { Consequences } from "./Consequences";
import { FieldColumn } from "./FieldColumn";
import { manualPage } from "./manual";
import { readingOf, ReadingSwitch } from "./ReadingSwitch";
import { SetAside } from "./SetAside";
import type { PartProps } from "./shared";

type Props = PartProps & { outcome: Outcome; finding: Finding; index: number };

/** What a selected finding says besides: the cell's own words, the cells that took part, the reading, what to do. */
export function FindingDetails(props: Props): JSX.Element {
  const { pane, state, say, outcome, finding, index } = props;
  const { cell, sheet, rule: id } = finding;
  const text = cell === null ? undefined : cellText(pane.workbook, sheet, cell, state.language);
  const rule = ruleOf(outcome, id);
  const remedy = rule && remedyOf(rule, finding, state.language);
  const threshold = rule && thresholdText(rule, outcome.check, state.language, say);
  // Our own summary of the clause, with its figures, readings and what else it says.
  const manual =
    rule && manualPage(state.language, `regulation-${outcome.check.regulation.id}.html#${rule.id}`);
  const { document, officialText } = outcome.check.regulation;
  const reading = readingOf(outcome.check.regulation, finding.reading);
  return (
    <div class="details">
      {text !== undefined && <p class="cell-says">{say("cellSays", { text })}</p>}
      {threshold !== undefined && <p>{threshold}</p>}
      <TookPart {...props} />
      {remedy !== undefined && <p class="remedy">{say("toPass", { what: remedy })}</p>}
      <Absent {...props} />
      {finding.reason === "notSet" && (
        <button type="button" class="button" name="toSetting" onClick={() => pane.openSettings()}>
          {say("settings")}
        </button>
      )}
      {reading && <ReadingSwitch {...props} reading={reading} name={`reading-${reading.id}-${index}`} />}
      <Consequences {...props} />
      <div class="run">
        <button
          type="button"
          class="button subtle"
          name="onlyRule"
          aria-pressed={state.filter.rule === id}
          onClick={() => pane.walk.filter({ rule: state.filter.rule === id ? undefined : id })}
        >
          {say("onlyRule")}
        </button>
        {rule?.parameter && rule.comparison && pane.formulas.isPossible && (
          <button type="button" class="button subtle" name="asFormula" onClick={() => pane.openFormulas(id)}>
            {say("asFormula")}
          </button>
        )}
        {manual !== undefined && rule && (
          <a
            class="button subtle"
            href={manual}
            target="_blank"
            rel="noopener"
            aria-label={`${say("aboutClause")}: ${clauseText(outcome, rule, state.language)}`}
          >
            {say("aboutClause")}
          </a>
        )}
        {officialText && (
          <a
            class="button subtle"
            href={officialText.url}
            target="_blank"
            rel="noopener noreferrer"
            aria-label={`${say("officialText")}: ${textIn(document, state.language)}`}
          >
            {say("officialText")}
          </a>
        )}
        <SetAside {...props} />
      </div>
    </div>
  );
}

/** Cells beyond these are listed when somebody asks: a set may have thousands. */
const FEW_CELLS = 6;
const MOST_CELLS = 100;

/** The cells that took part; of a set, those of the records that count against it. */
function TookPart({ pane, say, finding }: Props): JSX.Element | null {
  const [all, setAll] = useState(false);
  const { cell, sheet, cells } = finding;
  const others = cells.filter((one) => one !== cell);
  if (others.length === 0) return null;
  const shown = others.slice(0, all ? MOST_CELLS : FEW_CELLS);
  const rest = others.length - shown.length;
  return (
    <p class="took-part">
      <span>{say(cell === null ? "countsAgainst" : "tookPart")}</span>
      {shown.map((one) => (
        <button key={one} type="button" class="cell" onClick={() => void pane.walk.showCell(sheet, one)}>
          {one}
        </button>
      ))}
      {all && rest > 0 && <span>{say("more", { n: rest })}</span>}
      {others.length > FEW_CELLS && (
        <button
          type="button"
          class="button subtle"
          name="allCells"
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {all ? say("showLess") : say("more", { n: rest })}
        </button>
      )}
    </p>
  );
}

/** What is not in the sheet: the question whose answer may be it, or its column to be pointed at. */
function Absent(props: Props): JSX.Element | null {
  const { pane, state, say, finding } = props;
  const question = questionBehind(finding, state.account.open);
  if (question) {
    return (
      <button
        type="button"
        class="button"
        name="toQuestion"
        onClick={() => void pane.decisions.show(question)}
      >
        {say("toQuestion")}
      </button>
    );
  }
  const place = lacking(finding, state.recognition);
  const sheet = pane.workbook?.sheets.find(({ name }) => name === finding.sheet);
  if (!place || !sheet) return null;
  return (
    <FieldColumn
      {...props}
      sheet={finding.sheet}
      table={place.table}
      field={place.field}
      choices={columnChoices(sheet, place.table)}
    />
  );
}

/**
 * A rule's figure with the day from which it holds. Of one that the title says, the day alone, where that is not the
 * regulation's own; undefined where there is nothing to add.
 */
function thresholdText(
  rule: Rule,
  { asOf, regulation }: Check,
  language: Language,
  say: PartProps["say"]
): string | undefined {
  const { parameter } = rule;
  const held = parameter?.values.find(({ from, to }) => isWithin(asOf, from, to));
  if (!parameter || !held) return undefined;
  const from = held.from && formatDate(serialFromIso(held.from), language);
  const shown = shownThreshold(held.value, parameter);
  if (isInTitle(rule, shown, asOf, language))
    return from !== undefined && held.from !== regulation.inForce.from
      ? say("thresholdSince", { from })
      : undefined;
  const limit = limitText(rule, shown, language);
  return say("threshold", { limit, days: from === undefined ? "" : say("thresholdFrom", { from }) });
}
