import { certain, type Note } from "../../../rules";
import { NOTES } from "../notes";
import type { BonusClause } from "../parameters";
import { exemptionClaim, nationalGround, splitGrounds } from "./grounds";
import type { LocalGround, LocalGrounds } from "./local-grounds";

/** A bonus that a ground gives. */
export interface Grant {
  readonly points: number;
  readonly label: string;
  /** The national clause, undefined for a province's own ground. */
  readonly clause?: BonusClause;
  readonly local?: LocalGround;
}

/** What the grounds of a candidate come to. */
export interface Claims {
  readonly grants: readonly Grant[];
  /** Grounds of a clause's family that do not meet its condition. */
  readonly refused: readonly { readonly text: string; readonly clause: BonusClause }[];
  /** Grounds of an exemption; they give no points. */
  readonly exemptions: readonly string[];
  /** Grounds that neither the text nor the province's table knows. */
  readonly unknown: readonly string[];
}

/** The law of a day: what a clause gives, and the age that does. */
export interface BonusLaw {
  readonly pointsOf: (clause: BonusClause) => number;
  readonly age: number;
}

/** The age, claimed or shown by the birth date. */
const AGE = "5.5.5-7";
const AGE_LABEL = "年满{age}周岁";
export const ageGrant = (law: BonusLaw): Grant => nationalGrant({ clause: AGE, label: AGE_LABEL }, law);

/** Reads grounds as cells write them; `local` is the province's own table. */
export function claimsOf(texts: readonly string[], local: LocalGrounds, law: BonusLaw): Claims {
  const grants: Grant[] = [];
  const refused: { text: string; clause: BonusClause }[] = [];
  const exemptions: string[] = [];
  const unknown: string[] = [];
  const pieces = texts.flatMap((text) => (local.byName(text) ? [text] : splitGrounds(text)));
  for (const piece of pieces) {
    if (local.byName(piece) === undefined && local.byCodes(piece) === undefined && isNone(piece)) continue;
    if (take(piece)) continue;
    const parts = piece.split(/\s+|和|与|及(?!其|以)|或/).flatMap(splitGrounds);
    if (parts.length > 1 && parts.every((part) => isKnown(part))) parts.forEach(take);
    else if (exemptionClaim(piece) && !MAYBE_SOLDIER.test(piece)) exemptions.push(piece);
    else unknown.push(piece);
  }
  return { grants, refused, exemptions, unknown };

  function isKnown(part: string): boolean {
    return nationalGround(part)?.kind === "national" || local.byName(part) !== undefined;
  }

  function take(piece: string): boolean {
    const reading = nationalGround(piece);
    if (reading?.kind === "national") {
      grants.push(nationalGrant(reading, law));
      return true;
    }
    const listed = local.byName(piece);
    const coded = listed ? [listed] : local.byCodes(piece);
    if (coded) {
      grants.push(...coded.map((each) => fromTable(each, law)));
      return true;
    }
    if (reading) {
      refused.push({ text: piece, clause: reading.clause });
      return true;
    }
    return false;
  }
}

/** Soldiers of whom nobody can tell whether they found work themselves (五(五)6) or are only exempt (五(五)3). */
const MAYBE_SOLDIER = /^(?:退役|退伍|复员)军人/;

/** A text that says in so many words that there is no ground. */
export const saysNone = (text: string): boolean =>
  /^(?:无|没有|否|不享受|未享受|无照顾|0+)$/.test(text.trim());
const isNone = (piece: string): boolean => saysNone(piece) || /^[-—–/]+$/.test(piece.trim());

type National = Pick<Required<Grant>, "clause" | "label">;
const nationalGrant = ({ clause, label }: National, { pointsOf, age }: BonusLaw): Grant => ({
  points: pointsOf(clause),
  label: label.replace("{age}", String(age)),
  clause,
});

/** A code of the province's table may stand for a national ground: then the law's points hold. */
function fromTable(local: LocalGround, law: BonusLaw): Grant {
  const reading = nationalGround(local.ground);
  if (reading?.kind === "national") return nationalGrant(reading, law);
  return { points: local.points, label: local.ground, local };
}

/**
 * The highest single grant: grants are not added up (五(五)6). A birth date that shows too low an age wins
 * over the claim; one that shows the age gives the grant without a claim.
 *
 * @param aged whether the candidate is of the age on the day, undefined where nobody knows
 */
export function highestGrant(
  { grants }: Pick<Claims, "grants">,
  aged: boolean | undefined,
  law: BonusLaw
): Grant | undefined {
  let best: Grant | undefined;
  for (const grant of grants) {
    if (grant.clause === AGE && aged === false) continue;
    if (!best || grant.points > best.points) best = grant;
  }
  const byAge = aged ? ageGrant(law) : undefined;
  return byAge && (!best || best.points < byAge.points) ? byAge : best;
}

/** How a clause that gives a bonus is cited within 五(五): 5(3) for 5.5.5-3. */
const itemOf = (clause: BonusClause): string =>
  clause.replace(/^5\.5\.(\d)(?:-(\d))?$/, (_, number: string, item: string) =>
    number === "5" ? `5(${item})` : number
  );

/** How a grant is cited: "五(五)4 运动健将 +50"; a province's own ground says that it is local. */
export function grantText(grant: Grant): string {
  if (grant.clause) return `五(五)${itemOf(grant.clause)} ${grant.label} +${grant.points}`;
  const source = grant.local?.source ? `（${grant.local.source}）` : "";
  return `地方政策 ${grant.label} +${grant.points}${source}`;
}

/** The same within a message, as the reader's language cites the clause. */
export function grantNote({ clause, label, points, local }: Grant): Note {
  if (clause) return { text: NOTES.grant, args: { item: itemOf(clause), label, points } };
  const { source } = certain(local, "a ground of the province's own");
  return { text: source ? NOTES.sourcedGrant : NOTES.localGrant, args: { label, points, source } };
}

/** The setting that holds the province's table. */
export const LOCAL_GROUNDS = "localGrounds";
