import { lookOver, ofTable, outlineOf, type Context, type Outline, type Table } from "../../../rules";

/** How measures and sub-measures are told; objectives head a section and have no figures. */
const MEASURES = {
  number: "no",
  names: ["name", "objective"],
  parent: "parent",
  part: "sub",
  headed: /^(?:[\d.\s]*|[IVX]+\.?\s*)зорилт/iu,
  figures: "base target achieved completion execution timeliness total due done".split(" "),
};

/** By numbers, and without what numbers alone say. */
const structures = ofTable((table) => {
  lookOver([table]);
  return { byNumber: outlineOf(table, MEASURES, true), byName: outlineOf(table, MEASURES, false) };
});

/**
 * The structure of a table: sub-measures name their measure, or are numbered n.m below measure n (reading R8; it
 * is asked only where numbers say more than names). A single sub-measure makes no division: the measure keeps its own
 * figures (2.8 speaks of two or more).
 */
export function structureOf(table: Table, context: Context): Outline {
  const { byNumber, byName } = structures(table, context);
  if (byNumber.parents.every((parent, index) => parent === byName.parents[index])) return byNumber;
  return context.reading("R8") === "named" ? byName : byNumber;
}
