/** Cards: a form for each item of a closed list, which the card names by the record's own key. */
import { isBlank } from "../values/values";
import type { Grid } from "../grid/grid";
import { fieldOf, type Knowledge } from "../lexicon/lexicon";
import type { Question, SheetMapping } from "../types";
import { shownText } from "../values/column";
import { fieldId } from "./assign";
import type { Entry } from "./form-entry";
import { isItemName } from "./instances";
import { itemQuestion } from "./item-questions";
import { cellOf, type Place } from "./placement";
import { chosenFor } from "./replay";
import { slotsOf } from "./slots";

/** Whether a record is of an item of a list, and no label says of which ("说明：…", "复核：…" beneath a table). */
export function isOfItemUnsaid(grid: Grid, known: Knowledge, entries: readonly Entry[]): boolean {
  const { items, layouts } = known.record;
  if (!items || layouts.includes("form")) return false;
  const isSaid = (entry: Entry): boolean =>
    fieldId(known, entry) === items.field || namesItem(grid, known, entry);
  return !entries.some(isSaid);
}

/** Whether a line names an item where the records' name is asked: "诊断要素 | 1.1 质量保证理念". */
const namesItem = (grid: Grid, known: Knowledge, entry: Entry): boolean =>
  slotsOf(grid, known, entry).some(
    ({ match: { field }, slot }) =>
      isItemName(known, field) && known.items?.find(shownText(slot.value)) !== undefined
  );

/** What cards name, as items of the list: where no line of theirs gives an item's code by itself. */
export function itemPlace(
  known: Knowledge,
  places: ReadonlyMap<string, Place>,
  mapping: SheetMapping | undefined
): Place | undefined {
  const { record, items: index } = known;
  const field = record.items && fieldOf(record, record.items.field);
  const named = [...places.values()].find((place) => isItemName(known, place.field));
  if (!field || !index || !named || places.has(field.id)) return undefined;
  return { ...named, field, items: { index, chosen: (name) => mapping && chosenFor(mapping, name) } };
}

/** Cards whose name no item of the list bears, each name once. */
export function cardQuestions(
  grid: Grid,
  { record, items: index }: Knowledge,
  place: Place,
  count: number
): Question[] {
  const questions = new Map<string, Question>();
  for (let card = 0; card < count; card += 1) {
    const cell = cellOf(grid, place, card);
    const name = shownText(cell);
    const chosen = place.items?.chosen?.(name);
    if (!index || isBlank(cell) || index.find(name) !== undefined || chosen !== undefined) continue;
    questions.set(
      name,
      itemQuestion(grid, record, index, { row: place.rowOf(card), column: place.columnOf(card) })
    );
  }
  return [...questions.values()];
}
