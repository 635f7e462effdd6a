import { certain, halves, labelsIn, patternIn } from "../../../rules";
import { plain } from "../texts";
import { isBonusClause, type BonusClause } from "../parameters";
import { GROUND_WORDS, GROUNDS, REFUSED_GROUNDS } from "../vocabulary/grounds";

/** What one ground is taken for. */
export type Reading =
  | { readonly kind: "national"; readonly clause: BonusClause; readonly label: string }
  /** Of a clause's family, but short of its condition (县级劳动模范), or by its own name no ground (侨眷). */
  | { readonly kind: "refused"; readonly clause: BonusClause };

/** Whether what stands before an honour is one who gives it as the clause means; undefined where nobody can tell. */
type Giver = (before: string) => "given" | "refused" | undefined;

const words = (id: string): RegExp => patternIn(GROUND_WORDS, id);
const LOW = words("low");
const PREFECTURE_OR_HIGHER = words("prefecture");
const PROVINCIAL = words("province");
const BELOW_PROVINCE = words("belowProvince");
const AS_PROVINCE = new RegExp(words("asProvince"), "gu");
const FORCES = words("forces");

const GIVERS: Readonly<Record<string, Giver>> = {
  prefecture(before) {
    if (LOW.test(before.replaceAll("自治区级", "·"))) return "refused";
    return PREFECTURE_OR_HIGHER.test(before) ? "given" : undefined;
  },
  province(before) {
    if (/省|全国|国家/.test(before) && !/市级|县/.test(before)) return "given";
    if (BELOW_PROVINCE.test(before.replace(AS_PROVINCE, "·"))) return "refused";
    return PROVINCIAL.test(before) ? "given" : undefined;
  },
  forces(before) {
    if (/集体|单位/.test(before)) return "refused";
    return FORCES.test(before) ? "given" : undefined;
  },
};

const clauseOf = (id: string): BonusClause => certain([id].find(isBonusClause), `the clause of ${id}`);

const SPORT = `(?:${labelsIn(GROUND_WORDS, "sports").join("|")})?(?:项目|运动)?`;
const PATTERNS = [...GROUNDS.keys()].map((key) => {
  const [id, about] = halves(key, " ");
  const [label, giver] = halves(about, " ");
  const pattern = new RegExp(patternIn(GROUNDS, key).source.replace("SPORT", SPORT), "u");
  return { clause: clauseOf(id), label, pattern, giver: GIVERS[giver] };
});
const REFUSED = [...REFUSED_GROUNDS.keys()].map((id) => ({
  clause: clauseOf(id),
  pattern: patternIn(REFUSED_GROUNDS, id),
}));

/** What honours are called in full. */
const FULL: Readonly<Record<string, string>> = { 劳模: "劳动模范", 五一奖章: "五一劳动奖章" };

const PREFIX = /^(?:荣获|获得|获|被授予|授予|属于|系|为)/;
const SUFFIX = /(?:获得者|称号者|荣誉称号|称号|考生|人员|证书|资格|照顾|加分)$/;

function trimmed(name: string): string {
  let rest = name.replace(PREFIX, "");
  for (let before = ""; before !== rest;) {
    before = rest;
    rest = rest.replace(SUFFIX, "");
  }
  return rest;
}

const CONTAINER = words("container");

/**
 * Reads one ground as the law or its usual short names write it; undefined where it is none of the text's.
 * What stands in brackets may qualify it: "三八红旗手（省级）".
 */
export function nationalGround(text: string): Reading | undefined {
  const name = plain(text)
    .replace(/\([^()]*除外\)/g, "")
    .replace(/五[·.•]一/g, "五一")
    .replace(/三[·.•]八/g, "三八");
  const inner = [...name.matchAll(/\(([^()]*)\)/g)].map(([, text]) => text).join("");
  const outer = name.replace(/\([^()]*\)/g, "");
  const candidates = [name, inner + outer, ...(CONTAINER.test(outer) ? [inner] : [outer])];
  for (const candidate of new Set(candidates)) {
    const reading = match(trimmed(candidate));
    if (reading) return reading;
  }
  return undefined;
}

function match(name: string): Reading | undefined {
  const refused = REFUSED.find(({ pattern }) => pattern.test(name));
  if (refused) return { kind: "refused", clause: refused.clause };
  for (const { clause, label, pattern, giver } of PATTERNS) {
    const found = pattern.exec(name);
    if (!found) continue;
    const given = giver ? giver(trimmed(certain(found[1], "what stands before an honour"))) : "given";
    if (given === "refused") return { kind: "refused", clause };
    const own = found[2] ?? "";
    if (given) return { kind: "national", clause, label: label.replace("$2", FULL[own] ?? own) };
  }
  return undefined;
}
