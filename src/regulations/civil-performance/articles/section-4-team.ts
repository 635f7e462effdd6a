import { isGap, on, PASS, type Context, type Form, type JudgeSet, type Row } from "../../../rules";
import * as sheets from "../facts/indicators";
import { LIMITS } from "../parameters";
import { average } from "../scoring";
import { differs, partInRange } from "./parts";

const team = on("team");

/** How a sum is divided is a reading, which a finding tells. */
const R2 = { reading: "R2" } as const;

/**
 * The team's points, official by official: a matrix may state sums and averages of its rows, of its columns, and
 * of all, so that no figure of one record is compared.
 */
const ofTeam: JudgeSet = (set, context) => {
  const scored = [...set.rows()].filter((row) => !sheets.didNotScore(row));
  const found = scored.flatMap((row) => {
    const [sum, mean] = [sheets.rowSum(row), sheets.rowAverage(row)];
    return [
      isGap(sum) ? undefined : differs(row, "sum", [sum], R2),
      isGap(mean) ? undefined : differs(row, "average", [mean], R2),
    ].filter((said) => said !== undefined);
  });
  const points = sheets.teamResult(set, context);
  if (isGap(points)) return found.length > 0 ? found : [points];
  for (const { row, over } of set.totals()) {
    const votes = scored.filter((vote) => over(vote));
    found.push(...beneath(row, votes.length > 0 ? votes : scored, context));
  }
  return found.length > 0 ? found : [PASS];
};

/** What a row beneath colleagues may state of them. */
function beneath(row: Row, scored: readonly Row[], context: Context) {
  const votes = scored.map((vote) => sheets.TEAM_FIELDS.map((field) => vote.number(field)));
  const points = sheets.pointsOf(votes, context);
  const sums = scored.map((vote) => Number(sheets.rowSum(vote)));
  const total = sums.reduce((sum, each) => sum + each, 0);
  const filled = sheets.TEAM_FIELDS.filter((field) => row.isOk(field));
  const columns = filled.map((field) => {
    const column = scored.map((vote) => vote.number(field));
    const sum = column.reduce((before, score) => before + score, 0);
    return differs(row, field, filled.length === 1 ? [points] : [average(column), sum], R2);
  });
  return [
    differs(row, "average", [points], R2),
    differs(row, "sum", [average(sums), points, total], R2),
    ...columns,
  ].filter((said) => said !== undefined);
}

/** 4.6: the average over colleagues and indicators. */
export const TEAM_AVERAGE: readonly Form[] = [
  team.all("formula", ["sum", "average"], ofTeam, { needs: sheets.TEAM_FIELDS }),
  partInRange("team", LIMITS.team),
];
