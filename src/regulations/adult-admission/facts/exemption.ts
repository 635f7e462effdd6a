import { ofTable, trait, type Context, type Row } from "../../../rules";
import { plain } from "../texts";

/**
 * The cell that says that a candidate is exempt from the examination (五(五)1 to 3), undefined where nothing does:
 * the kind of admission or a column of its own, else a ground that somebody filled in, else a form or list that is
 * there for exempt candidates alone. Who is stated to sit the examination is not exempt whatever ground stands beside.
 */
export function exemptField(row: Row, context: Context): string | undefined {
  if (row.choice("admissionType") === "免试") return "admissionType";
  const said = row.yes("exempt");
  if (said === true) return "exempt";
  if (said === false || row.isOk("admissionType")) return undefined;
  return namesGround(row) || isOfExempt(row.table, context) ? "exemptionGround" : undefined;
}

/** Exempt from the examination. */
export const IS_EXEMPT = trait<boolean>(
  "exempt",
  [],
  (row, context) => exemptField(row, context) !== undefined
);
export const isExempt = (row: Row, context: Context): boolean => IS_EXEMPT(row, context) === true;

/** "否", "不符合" and "非免试" are no ground, nor is the examination itself. */
const NO_GROUND = /^(?:[否不非未×✗]|统考|单考|[\s/／\\—–-]*$)/u;
const namesGround = (row: Row): boolean =>
  row.isOk("exemptionGround") && !NO_GROUND.test(plain(row.text("exemptionGround")));

const OF_EXEMPT =
  /免试(?:入学|就读|录取|生|考生|专升本)*(?:的)?(?:资格)?(?:申请|审批|审核|登记|推荐|汇总|一览|花名|情况|报名)*(?:表|册|名单)/u;
const OF_OTHERS_TOO = /统考|单考|加分|照顾|公示/u;

/** Whether the title says that all candidates of a form or list are exempt. */
const isOfExempt = ofTable(({ title }) => {
  const name = plain(title ?? "");
  return OF_EXEMPT.test(name) && !OF_OTHERS_TOO.test(name);
});
