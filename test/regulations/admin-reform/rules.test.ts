import { ADMIN_REFORM } from "../../../src/regulations/admin-reform";
import { testVectors, type Vector } from "../../support/vectors";
import { ATTEST_VECTORS } from "./vectors/attests";
import { HANDLED } from "./vectors/handled";
import { INDICATORS } from "./vectors/indicators";
import { LATE_DOSSIERS } from "./vectors/late";
import { LESS } from "./vectors/less";
import { REGISTER } from "./vectors/register";
import { ROWS_WITH_LESS } from "./vectors/rows";
import { STATED } from "./vectors/stated";

const VECTORS: readonly Vector[] = [
  ...INDICATORS,
  ...ATTEST_VECTORS,
  ...REGISTER,
  ...LATE_DOSSIERS,
  ...HANDLED,
  ...LESS,
  ...ROWS_WITH_LESS,
  ...STATED,
];

testVectors(ADMIN_REFORM, VECTORS);

test("every rule has an example that it judges", () => {
  const shown = new Set(VECTORS.filter(([, , , says]) => says.length > 0).map(([rule]) => rule));
  expect(ADMIN_REFORM.rules.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([]);
});

test("a register's kind is one of the two, in their words", () => {
  const refuse = ADMIN_REFORM.settings.find(({ id }) => id === "registerKind")?.refuse;
  expect(refuse?.("TTHC")).toBeUndefined();
  expect(refuse?.("hồ sơ khác")?.text.vi).toContain("TTHC");
});

test("the plan's two items 3.8 are told apart", () => {
  const cited = ADMIN_REFORM.rules.filter(({ id }) => id.startsWith("III.3.8"));
  expect(cited.map(({ id, clause }) => [id, clause.vi])).toEqual([
    ["III.3.8-1", "mục III.3.8 (mục 3.8 thứ nhất)"],
    ["III.3.8", "mục III.3.8 (mục 3.8 thứ hai)"],
  ]);
});
