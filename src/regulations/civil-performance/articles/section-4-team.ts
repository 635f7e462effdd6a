import {
  eachSet,
  isGap,
  PASS,
  type Context,
  type Form,
  type Judgement,
  type RecordSet,
  type Row,
} from "../../../rules";
import * as sheets from "../facts/indicators";
import { COMPUTED } from "../notes";
import { LIMITS } from "../parameters";
import { agrees, average } from "../scoring";
import { partInRange } from "./parts";

/** A stated figure that is none of those that it may be. */
function differing(row: Row, field: string, allowed: readonly number[]): Judgement | undefined {
  if (!row.isOk(field) || allowed.some((figure) => agrees(row.number(field), figure))) return undefined;
  const [computed = NaN] = allowed;
  const stated = row.number(field);
  const note = { text: COMPUTED, args: { stated, computed } };
  return row.fail(field, { value: stated, limit: computed, reading: "R2", note });
}

/**
 * The team's points, official by official: a matrix may state sums and averages of its rows, of its columns, and
 * of all, so that no figure of one record is compared.
 */
function team(set: RecordSet, context: Context): readonly Judgement[] {
  const scored = [...set.rows()].filter((row) => !sheets.didNotScore(row));
  const found = scored.flatMap((row): Judgement[] => {
    const [sum, mean] = [sheets.rowSum(row), sheets.rowAverage(row)];
    const own = [
      isGap(sum) ? undefined : differing(row, "sum", [sum]),
      isGap(mean) ? undefined : differing(row, "average", [mean]),
    ];
    return own.flatMap((said) => (said ? [{ ...said, record: row.name }] : []));
  });
  const points = sheets.teamResult(set, context);
  if (isGap(points)) return found.length > 0 ? found : [points];
  for (const { row, over } of set.totals()) {
    const votes = scored.filter((vote) => over(vote));
    found.push(...beneath(row, votes.length > 0 ? votes : scored, votes, points, context));
  }
  return found.length > 0 ? found : [PASS];
}

/** What a row beneath colleagues may state of them. */
function beneath(
  row: Row,
  scored: readonly Row[],
  own: readonly Row[],
  all: number,
  context: Context
): readonly Judgement[] {
  const votes = scored.map((vote) => sheets.TEAM_FIELDS.map((field) => vote.number(field)));
  const points = own.length > 0 ? sheets.pointsOf(votes, context) : all;
  const sums = scored.map((vote) => Number(sheets.rowSum(vote)));
  const total = sums.reduce((sum, each) => sum + each, 0);
  const filled = sheets.TEAM_FIELDS.filter((field) => row.isOk(field));
  const columns = filled.map((field) => {
    const column = scored.map((vote) => vote.number(field));
    const sum = column.reduce((before, score) => before + score, 0);
    return differing(row, field, filled.length === 1 ? [points] : [average(column), sum]);
  });
  return [
    differing(row, "average", [points]),
    differing(row, "sum", [average(sums), points, total]),
    ...columns,
  ].filter((said) => said !== undefined);
}

/** 4.6: the average over colleagues and indicators. */
export const TEAM_AVERAGE: readonly Form[] = [
  eachSet({
    record: "team",
    kind: "formula",
    needs: sheets.TEAM_FIELDS,
    uses: ["sum", "average"],
    judge: team,
  }),
  partInRange("team", LIMITS.team),
];
