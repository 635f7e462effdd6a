import { certain, classesIn, halves, labelsIn, patternIn, sayingIn, ticked } from "../../../rules";
import { plain } from "../texts";
import { isBonusClause, MEETINGS, type BonusClause, type Meeting } from "../parameters";
import { EXEMPTIONS, GROUND_PHRASES, GROUND_WORDS, GROUNDS, REFUSED_GROUNDS } from "../vocabulary/grounds";
import { HONOUR, KIND_OF_SPORT, NATIONAL, PREFIX, SUFFIX, YEAR } from "../vocabulary/signs";

/** What is claimed for an exemption from the examination (五(五)1 to 3). */
export type ExemptionClaim =
  | { readonly clause: "5.5.1"; readonly holds: boolean }
  | { readonly clause: "5.5.2"; readonly event: Meeting }
  | { readonly clause: "5.5.3-1" | "5.5.3-2" };

const saysOfExemption = sayingIn(EXEMPTIONS);
const meetingIn = classesIn(EXEMPTIONS, MEETINGS);

/** The group that a sports event belongs to, undefined where it is none of the text's. */
export function meetingOf(text: string): Meeting | undefined {
  const name = plain(text);
  if (saysOfExemption("otherEvent", name)) return undefined;
  return meetingIn(name.replace(KIND_OF_SPORT, "")) ?? meetingIn(name);
}

/** What a ground claims; undefined where it speaks of no exemption. */
export function exemptionClaim(text: string): ExemptionClaim | undefined {
  const name = plain(text)
    .replace(/[·.•]/g, "")
    .replace(YEAR, "")
    .replace(/^(?:曾?荣?获得?|被?授予)/, "")
    .replace(/(?:荣誉)?(?:称号)?(?:获得者|称号)$/, "");
  if (saysOfExemption("programme", name)) return { clause: "5.5.3-1" };
  if (saysOfExemption("soldier", name)) return { clause: "5.5.3-2" };
  const event = meetingOf(name);
  if (event) return { clause: "5.5.2", event };
  const [, giver] = HONOUR.exec(name) ?? [];
  return giver === undefined ? undefined : { clause: "5.5.1", holds: NATIONAL.test(giver) };
}

/** 奥运会项目 or 非奥运会项目; undefined where a text says neither. */
export function isOlympic(text: string): boolean | undefined {
  const name = plain(text);
  if (/非奥/.test(name)) return false;
  return /奥运|^奥/.test(name) ? true : undefined;
}

/** The same of an event with all that is said of it: the Olympic Games have no other sports than theirs. */
export function isOlympicIn(text: string): boolean | undefined {
  const said = saysOfExemption("noOlympic", text) ? false : /项目/.test(text) ? isOlympic(text) : undefined;
  return said ?? (saysOfExemption("olympicGames", plain(text).replace(KIND_OF_SPORT, "")) || undefined);
}

/** What one ground is taken for. */
export type Reading =
  | { readonly kind: "national"; readonly clause: BonusClause; readonly label: string }
  /** Of a clause's family, but short of its condition (县级劳动模范), or by its own name no ground (侨眷). */
  | { readonly kind: "refused"; readonly clause: BonusClause };

/** Whether what stands before an honour is one who gives it as the clause means; undefined where nobody can tell. */
type Giver = (before: string) => "given" | "refused" | undefined;

const says = sayingIn(GROUND_WORDS);
const AS_PROVINCE = new RegExp(patternIn(GROUND_WORDS, "asProvince"), "gu");

/** By the words of those who give less than the clause means, and of those who give it. */
const giver =
  (below: string, own: string): Giver =>
  (before) => {
    if (says(below, before.replace(AS_PROVINCE, "·"))) return "refused";
    return says(own, before) ? "given" : undefined;
  };
const provincial = giver("belowProvince", "province");
const GIVERS: Readonly<Record<string, Giver>> = {
  prefecture: giver("low", "prefecture"),
  province: (before) =>
    /省|全国|国家/.test(before) && !/市级|县/.test(before) ? "given" : provincial(before),
  forces: giver("group", "forces"),
};

const clauseOf = (id: string): BonusClause => certain([id].find(isBonusClause), `the clause of ${id}`);

const SPORT = `(?:${labelsIn(GROUND_WORDS, "sports").join("|")})?(?:项目|运动)?`;
const PATTERNS = [...GROUNDS.keys()].map((key) => {
  const [id, about] = halves(key, " ");
  const [label, giver] = halves(about, " ");
  const pattern = new RegExp(patternIn(GROUNDS, key).source.replace("SPORT", SPORT), "u");
  return { clause: clauseOf(id), label, pattern, giver: GIVERS[giver] };
});
const refusedBy = classesIn(REFUSED_GROUNDS, [...REFUSED_GROUNDS.keys()].map(clauseOf));

/** What honours are called in full. */
const FULL: Readonly<Record<string, string>> = { 劳模: "劳动模范", 五一奖章: "五一劳动奖章" };

function trimmed(name: string): string {
  let rest = name.replace(PREFIX, "");
  for (let before = ""; before !== rest;) {
    before = rest;
    rest = rest.replace(SUFFIX, "");
  }
  return rest;
}

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
  const candidates = [name, inner + outer, ...(says("container", outer) ? [inner] : [outer])];
  for (const candidate of new Set(candidates)) {
    const reading = match(trimmed(candidate));
    if (reading) return reading;
  }
  return undefined;
}

function match(name: string): Reading | undefined {
  const refused = refusedBy(name);
  if (refused) return { kind: "refused", clause: refused };
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

/** Points written behind a ground: "年满25周岁（+20分）". */
const POINTS = /[(:]?(?:加|\+|照顾)?\d{1,2}分\)?$|\+\d{1,2}$/;

/** The grounds that a cell names, one by one, as they are written. */
export function splitGrounds(text: string): string[] {
  let rest = ticked(text).replace(/[①-⑳]/g, "\n").normalize("NFKC").replace(/\r\n?/g, "\n");
  for (const [phrase, instead] of GROUND_PHRASES) rest = rest.replace(phrase, instead);
  return rest
    .split(/[、,;/|\n]+(?![^(]*\))/)
    .map((piece) =>
      piece
        .trim()
        .replace(/^(?:\(?\d{1,2}\)|\d{1,2}[.、](?!\d))\s*/, "")
        .replace(POINTS, "")
        .trim()
    )
    .filter((piece) => piece !== "");
}
