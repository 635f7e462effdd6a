import { allIn, certain, compare, fail, linesAbout, on, percentOf, rowsByCell, sum } from "../../../rules";
import { toFraction, toldOf, unknown, zh } from "../../../rules";
import type { JudgeSet, Row } from "../../../rules";
import { plain } from "../texts";
import { LIMITS } from "../parameters";
import { CAPS } from "../vocabulary/plan";
import { ARE_SEVERAL } from "../vocabulary/provinces";

const plan = on("plan");

/** How many places a school may offer together (二(一)): of the people registered, of the approved cap. */

const schoolOf = (row: Row): string => row.text(row.has("school") ? "school" : "schoolCode");
const regionOf = (row: Row): string => plain(row.text("region"));

/** What rows of a plan offer together, and what they state of a figure beside it. */
function offered(rows: readonly Row[], field: string) {
  const stated = rows.filter((row) => row.isOk(field));
  const known = rows.filter((row) => row.isOk("plan"));
  return {
    stated,
    /** The different figures that they state. */
    figures: [...new Set(stated.map((row) => row.number(field)))],
    places: sum(known.map((row) => row.number("plan"))),
    gap: rows.find((row) => !row.isOk("plan"))?.missing("plan"),
    /** Where a finding stands: at the only row's places, else at all of them together. */
    spot: {
      at: rows.length === 1 ? rows[0]?.ref("plan") : null,
      cells: rows.flatMap((row) => row.refs(["plan", field])),
    },
  };
}

const SHARE_NOTE = zh`{school}招生计划合计{plan}人，报名{registered}人，占{share}，原则上不超过{limit}
  | {school}: {plan} places for {registered} people registered, {share}; in principle at most {limit}`;
const SEVERAL = zh`同一学校同一生源地各行的报名人数不同，无法确定是全校人数还是分专业人数
  | the rows of one school and province give different numbers of people registered: the school's, or each major's`;
const TOGETHER = zh`“{region}”包括多个生源地，各生源地的报名人数未分别列出
  | “{region}” is several provinces, and nothing tells how many have registered in each`;

/**
 * Places of a school in a province against the people registered there. Rows may repeat the school's figure
 * or give each major's own: where they differ it is one of them, or what they add up to, which no share says.
 */
const ofRegistered: JudgeSet = (set, context) => {
  const rows = [...set.rows()];
  const { stated, figures, places, gap, spot } = offered(rows, "registered");
  const [one] = stated;
  if (!one) return rows[0]?.missing("registered");
  const limit = context.limit(LIMITS.planShare);
  const least = Math.min(...figures);
  const registered = figures.length === 1 ? least : sum(stated.map((row) => row.number("registered")));
  const isWithin = (people: number): boolean => compare(100 * places, limit * people) <= 0;
  const region = one.text("region");
  // Beyond the share in all, it is beyond it in one at least; within it in all, it may be.
  if (isWithin(least) && ARE_SEVERAL.test(plain(region)))
    return one.unclear("registered", TOGETHER, { cells: spot.cells, args: { region } });
  if (isWithin(least)) return gap;
  if (isWithin(registered)) {
    const odd = stated.find((row) => row.number("registered") !== one.number("registered"));
    return certain(odd, "a row with another figure").unclear("registered", SEVERAL, { cells: spot.cells });
  }
  const percent = percentOf(places, registered);
  const [value, share] = Number.isNaN(percent) ? [null, "—"] : [toFraction(percent), { percent }];
  const args = { school: set.name, plan: places, registered, share, limit: { percent: limit } };
  return fail({ ...spot, value, limit: toFraction(limit), note: SHARE_NOTE, args });
};

export const registeredShare = plan.all("limit", ["school", "region"], ofRegistered, {
  atMost: LIMITS.planShare,
  by: {
    key: (row) => `${plain(schoolOf(row))}|${regionOf(row)}`,
    name: (row) => [schoolOf(row), row.text("region")].filter((name) => name !== "").join(" "),
  },
  needs: ["plan", "registered"],
});

const CAP_NOTE = zh`招生计划合计{plan}人，核定上限{cap}人
  | {plan} places in all, the approved cap is {cap}`;
const CAP_OF_EACH = zh`招生计划合计{plan}人，多于{cap}人；各生源地均填此上限，无法确定是全校上限还是各生源地上限
  | {plan} places in all are more than {cap}, which is given in several provinces: the school's cap, or each province's`;

const ownersIn = allIn(CAPS, ["school's", "each province's"]);
/** Whose the caps are, as the column's head or a line about the plan tells. */
const ownersOf = ({ table }: Row) =>
  ownersIn(plain([table.columns.get("cap")?.label ?? "", ...linesAbout(table)].join("；")));

/**
 * A cap repeated on a school's rows is the school's, or, where several provinces give it, perhaps each one's: what is
 * said of it tells; caps that differ, or stand beneath a column each, are of the rows for which one cell states them.
 */
const underCap: JudgeSet = (set) => {
  const rows = [...set.rows()];
  const { stated, figures, places, gap, spot } = offered(rows, "cap");
  const [cap] = figures;
  if (figures.length > 1 || isAcross(stated)) return toldOf(rowsByCell(rows, "cap").map(ownCap));
  if (cap === undefined) return rows[0]?.missing("cap");
  if (places <= cap) return gap;
  // A cell over the rows of several provinces states it once.
  const cells = rowsByCell(stated, "cap");
  const regions = [...new Set(cells.flatMap((own) => own.slice(-1).map(regionOf)))];
  const rowsOf = (region: string) => rows.filter((row) => regionOf(row) === region);
  const args = { plan: places, cap };
  const owner = regions.length > 1 ? stated.slice(0, 1).flatMap(ownersOf).join() : "school's";
  if (owner === "each province's") return toldOf(regions.map((region) => ownCap(rowsOf(region))));
  const isWithinEach = regions.every((region) => offered(rowsOf(region), "cap").places <= cap);
  if (owner !== "school's" && isWithinEach) {
    return unknown("incomplete", { ...spot, at: stated[0]?.ref("cap"), note: CAP_OF_EACH, args });
  }
  return fail({ ...spot, value: places, limit: cap, note: CAP_NOTE, args });
};

/** Whether caps stand side by side, each beneath the places of its own column. */
const isAcross = (stated: readonly Row[]): boolean =>
  rowsByCell(stated, "cap").length > 1 && new Set(stated.map((row) => row.ref("cap")?.row)).size === 1;

/** What one cell allows: beneath several places that cell says which province it is. */
function ownCap(rows: readonly Row[]) {
  const { places, gap, spot, figures } = offered(rows, "cap");
  const [cap] = figures;
  const first = certain(rows[0], "a row that the cell is of");
  if (cap === undefined) return first.missing("cap");
  if (places <= cap) return gap;
  const at = spot.at ?? first.ref("cap");
  return fail({ ...spot, at, value: places, limit: cap, note: CAP_NOTE, args: { plan: places, cap } });
}

export const approvedCap = plan.all("limit", ["school", "region"], underCap, {
  comparison: "atMost",
  by: { key: (row) => plain(schoolOf(row)), name: schoolOf },
  needs: ["plan", "cap"],
});
