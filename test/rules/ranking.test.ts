import { compareTies, groupKey, isSettled, Ranking, unknown, type Placed } from "../../src/rules";
import { tableOf } from "../support/tables";
import { RECORD } from "./kinds/support";

const table = tableOf(RECORD, [{ class: "6A" }]);

/** Somebody of a group, by school and major: "?" where the sheet does not say. */
function placed(order: number, group: string, score: number, more: Partial<Placed> = {}): Placed {
  const values = group.split(" ").map((value) => (value === "?" ? undefined : value));
  const key = groupKey(values);
  return { table, index: 0, order, key, low: score, high: score, admitted: true, ties: [], ...more };
}

function rankingOf(all: readonly Placed[]): Ranking<Placed> {
  const ranking = new Ranking<Placed>();
  for (const one of all) ranking.add(one);
  return ranking;
}

describe("a group", () => {
  test("is told by its values, and by which of them are given", () => {
    expect(groupKey(["A", "law"])).toEqual({ values: ["A", "law"], mask: "11", name: "A|law" });
    expect(groupKey(["A", undefined])).toEqual({ values: ["A", undefined], mask: "10", name: "A|*" });
  });

  test("is settled where nothing of it is open, and nothing of the score", () => {
    const gap = unknown("blank");
    expect(
      [placed(0, "A law", 1), placed(0, "A ?", 1), placed(0, "A law", 1, { gap })].map(isSettled)
    ).toEqual([true, false, false]);
  });
});

describe("who surely is of the same group", () => {
  test("is the lowest of the admitted; nobody of another group, and nobody left out", () => {
    const ranking = rankingOf([
      placed(0, "A law", 150),
      placed(1, "A law", 140),
      placed(2, "A law", 145),
      placed(3, "B law", 100),
      placed(4, "A law", 90, { admitted: false }),
      placed(5, "A law", 95, { admitted: undefined }),
    ]);
    expect(ranking.surely(placed(9, "A law", 200))?.order).toBe(1);
    expect(ranking.surely(placed(9, "C law", 200))).toBeUndefined();
  });

  test("is behind by the ties at the same score", () => {
    const ranking = rankingOf([
      placed(0, "A law", 140, { ties: [80, 60] }),
      placed(1, "A law", 140, { ties: [80, 50] }),
      placed(2, "A law", 140, { ties: [90, 10] }),
    ]);
    expect(ranking.surely(placed(9, "A law", 200))?.order).toBe(1);
  });

  test("is nobody of an open group or score, and nobody for one of an open group", () => {
    const open = [placed(0, "A ?", 140), placed(1, "A law", 130, { gap: unknown("blank") })];
    expect(rankingOf(open).surely(placed(9, "A law", 200))).toBeUndefined();
    expect(rankingOf([placed(0, "A law", 140)]).surely(placed(9, "A ?", 200))).toBeUndefined();
  });
});

describe("who surely is admitted", () => {
  const isAbove = (score: number, ...all: Placed[]) => rankingOf(all).isAbove(groupKey(["A", "law"]), score);
  test("comes to nothing where two of the group are not higher, and one is lower", () => {
    const two = [placed(0, "A law", 140), placed(1, "A law", 150)];
    expect([149, 150, 160].map((score) => isAbove(score, ...two))).toEqual([false, true, true]);
    const alike = [placed(0, "A law", 140), placed(1, "A law", 140)];
    expect([140, 141].map((score) => isAbove(score, ...alike))).toEqual([false, true]);
    const open = placed(1, "A law", 90, { admitted: undefined });
    expect([140, 141].map((score) => isAbove(score, placed(0, "A law", 140), open))).toEqual([false, true]);
  });

  test("is of account beside nobody, and beside those of another group", () => {
    expect(isAbove(160, placed(0, "A law", 140))).toBe(false);
    expect(isAbove(160, placed(0, "B law", 140), placed(1, "B law", 150))).toBe(false);
  });
});

describe("who may be of the same group", () => {
  test("is the one who may score lowest, where what both say agrees", () => {
    const ranking = rankingOf([
      placed(0, "A law", 140),
      placed(1, "? law", 120),
      placed(2, "B ?", 110),
      placed(3, "? art", 100),
    ]);
    expect(ranking.possibly(placed(9, "A law", 200))?.order).toBe(1);
    expect(ranking.possibly(placed(9, "A ?", 200))?.order).toBe(3);
    expect(ranking.possibly(placed(9, "B law", 200))?.order).toBe(2);
    expect(ranking.possibly(placed(9, "C art", 200))?.order).toBe(3);
  });

  test("is the first in the order of those who may score lowest, whatever the dimension that is open", () => {
    const ranking = rankingOf([placed(0, "A law", 150), placed(1, "A art", 120), placed(2, "A law", 120)]);
    const open = placed(9, "A ?", 200);
    expect([open, open].map((one) => ranking.possibly(one)?.order)).toEqual([1, 1]);
  });

  test("is nobody of another group, and not oneself", () => {
    const one = placed(0, "A law", 100, { admitted: undefined });
    expect(rankingOf([one, placed(1, "B law", 90)]).possibly(one)).toBeUndefined();
    expect(rankingOf([one, placed(1, "A law", 140), placed(2, "A law", 130)]).possibly(one)?.order).toBe(2);
    const last = placed(3, "A law", 90, { admitted: undefined });
    expect(rankingOf([one, placed(1, "A law", 140), last]).possibly(last)?.order).toBe(0);
  });

  test("may be somebody of whom nobody knows whether he is admitted, with any score", () => {
    const any = placed(1, "A law", NaN, { admitted: undefined, low: -Infinity, high: Infinity });
    expect(rankingOf([placed(0, "A law", 140), any]).possibly(placed(9, "A law", 200))?.order).toBe(1);
    const left = placed(2, "A law", 90, { admitted: false });
    expect(rankingOf([placed(0, "A law", 140), left]).possibly(placed(9, "A law", 200))?.order).toBe(0);
  });
});

test.each([
  [[80, 60], [80, 50], 10],
  [[80, 50], [80, 60], -10],
  [[80, 60], [80, 60], 0],
  [[], [], 0],
  [[80, NaN], [80, 50], 0],
  [[80, 60], [80], 0],
  [[90, NaN], [80, 50], 10],
])("ties %j against %j: %d", (one, other, difference) => {
  expect(compareTies(one, other)).toBe(difference);
});
