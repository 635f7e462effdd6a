import { certain, on, PASS, whereNot, worstOf, zh } from "../../../rules";
import type { Context, Judgement, Row } from "../../../rules";
import { placeIn, placeOf, plain } from "../texts";
import { judgeCollege, judgeOrdinaryCollege } from "../classify/education";
import { law } from "../clause";
import { groundsField, levelOf } from "../facts/candidates";
import { IS_EXEMPT } from "../facts/grants";
import { NOT_APPLICABLE } from "../notes";
import { PLACES, type Meeting } from "../parameters";
import * as grounds from "../classify/grounds";

const candidate = on("candidate");

type Clause = grounds.ExemptionClaim["clause"];

/** A ground of an exemption with the cell that names it. */
interface Claimed {
  readonly text: string;
  readonly at: string;
  readonly claim: grounds.ExemptionClaim | undefined;
}

/** Grounds that an exempt candidate names: in the exemption's own column, among the preferences, or an event. */
function claimed(row: Row): Claimed[] {
  const fields = ["exemptionGround", groundsField(row)].filter((field) => row.isOk(field));
  const claims = fields.flatMap((at) =>
    grounds.splitGrounds(row.text(at)).map((text) => ({ text, at, claim: grounds.exemptionClaim(text) }))
  );
  // "/" and "—" beside somebody who is no athlete are no event.
  if (!row.isOk("event") || /^[\s/／\\—–\-无]*$/u.test(row.text("event"))) return claims;
  const text = row.text("event");
  const event = grounds.meetingOf(text);
  return [...claims, { text, at: "event", claim: event && { clause: "5.5.2", event } }];
}

/** What one claim comes to: it holds, it does not, or nobody knows. */
function judgeClaim(row: Row, claimed: Claimed, context: Context): Judgement {
  const { text, at, claim } = claimed;
  switch (claim?.clause) {
    case "5.5.1":
      return claim.holds ? PASS : row.fail(at, { value: text, note: NOT_NATIONAL, args: { text } });
    case "5.5.2":
      return judgeAthlete(row, claimed, claim.event, context);
    case "5.5.3-1":
      return all(PROGRAMME, row, context);
    case "5.5.3-2":
      return all(SOLDIER, row, context);
    default:
      return row.fail(at, { value: text, note: NO_GROUND, args: { text } });
  }
}
const NOT_NATIONAL = zh`“{text}”不是全国劳动模范、全国先进工作者或全国“五一”劳动奖章
  | “{text}” is not one of the national honours`;
const NO_GROUND = zh`“{text}”不是免试入学的条件 | “{text}” is no ground of exemption`;
const TOO_LOW = zh`“{event}”{sport}第{place}名，免试须为第{most}名或更前
  | “{event}” ({sport}): place {place}; exempt up to place {most}`;
const OLYMPIC = zh`奥运会项目 | an Olympic event`;
const NOT_OLYMPIC = zh`非奥运会项目 | not an Olympic event`;
const EITHER = zh`无论是否奥运会项目 | an Olympic event or not`;

/**
 * By columns of the sport and the place, where a sheet has them, else by what the ground says of both. Where nobody
 * says whether the sport is an Olympic one, it still is decided if either way it comes to the same.
 */
function judgeAthlete(row: Row, { text, at }: Claimed, meeting: Meeting, context: Context): Judgement {
  const stated = row.isOk("place");
  const place = stated ? placeOf(row.text("place")) : placeIn(text);
  if (!place) return row.unread("place");
  const olympic = row.isOk("sport") ? grounds.isOlympic(row.text("sport")) : grounds.isOlympicIn(text);
  const [own, other] = [context.limit(PLACES[meeting].olympic), context.limit(PLACES[meeting].other)];
  const limits = olympic === undefined ? [own, other] : [olympic ? own : other];
  if (place <= Math.min(...limits)) return PASS;
  const limit = Math.max(...limits);
  if (place <= limit) return row.unread("sport");
  const sport = olympic === undefined ? EITHER : olympic ? OLYMPIC : NOT_OLYMPIC;
  const cells = [...new Set([at, "event", "sport", "place"])];
  const args = { event: text, sport, place, most: limit };
  return row.fail(stated ? "place" : at, { cells, value: place, limit, note: TOO_LOW, args });
}

const ONLY_ABOVE = zh`该项免试只限专升本 | this exemption is for 专升本 only`;
function isAbove(row: Row): Judgement {
  const level = levelOf(row);
  if (!level) return row.missing("level");
  return level === "专升本" ? PASS : row.fail("level", { value: level, note: ONLY_ABOVE });
}

const SERVED = ["serviceProvince", "schoolProvince"] as const;
const OTHER_PROVINCE = zh`服务所在省“{service}”与院校所在省“{school}”不同，只能免试就读所在省的成人高校
  | served in “{service}”, the school is in “{school}”: the exemption is for the same province`;
function inSameProvince(row: Row): Judgement {
  const gap = row.gap(...SERVED);
  if (gap) return gap;
  const [service, school] = [row.text("serviceProvince"), row.text("schoolProvince")];
  const bare = (text: string): string => plain(text).replace(/(?:省|市|(?:壮族|回族|维吾尔)?自治区)$/, "");
  if (bare(service).startsWith(bare(school)) || bare(school).startsWith(bare(service))) return PASS;
  const figures = { value: school, note: OTHER_PROVINCE, args: { service, school } };
  return row.fail("schoolProvince", { cells: SERVED, ...figures });
}

type Asked = (row: Row, context: Context) => Judgement;
const isCompleted = (row: Row): Judgement => row.answered("serviceCompleted");
const PROGRAMME = [isAbove, isCompleted, judgeOrdinaryCollege, inSameProvince];
const SOLDIER = [isAbove, judgeCollege, inSameProvince];

/** Everything that a clause asks for is there. */
const all = (asked: readonly Asked[], row: Row, context: Context): Judgement =>
  certain(worstOf(asked.map((judge) => judge(row, context))), "a judgement of all that is asked");

/**
 * Each clause judges the claims that rest on it; a claim that holds under any clause is enough. What no
 * clause knows is told once, by the first of them.
 */
function exemptBy(clause: Clause, row: Row, context: Context): Judgement {
  const claims = claimed(row);
  if (claims.length === 0) return clause === "5.5.1" ? groundGap(row) : NOT_APPLICABLE.otherGround;
  const own = claims.filter(({ claim }) => (claim?.clause ?? fallbackOf(claims)) === clause);
  if (own.length === 0) return NOT_APPLICABLE.otherGround;
  const results = own.map((one) => judgeClaim(row, one, context));
  const best = results.find(({ outcome }) => outcome === "pass");
  if (best) return best;
  const holds = (one: Claimed): boolean => judgeClaim(row, one, context).outcome === "pass";
  if (claims.some((one) => !own.includes(one) && holds(one))) return NOT_APPLICABLE.groundHolds;
  const open = results.find(({ outcome }) => outcome === "unknown") ?? doubtful(row, own);
  return open ?? certain(results[0], "a judgement of each claim");
}

/** Claims that are nobody's: an unknown event is the athletes', anything else the first clause's. */
const fallbackOf = (claims: readonly Claimed[]): Clause | undefined =>
  claims.some(({ claim }) => claim !== undefined) ? undefined : claims[0]?.at === "event" ? "5.5.2" : "5.5.1";

/** A text that neither the exemptions nor the bonus clauses know may be anything: a question, no fail. */
function doubtful(row: Row, own: readonly Claimed[]): Judgement | undefined {
  const odd = own.find(
    ({ text, at, claim }) => !claim && at !== "event" && grounds.nationalGround(text) === undefined
  );
  return odd && row.unread(odd.at);
}

function groundGap(row: Row): Judgement {
  const beside = groundsField(row);
  return row.missing(row.has("exemptionGround") || !row.has(beside) ? "exemptionGround" : beside);
}

const exemption = (id: Clause, ...uses: readonly string[]) =>
  candidate.each(
    "member",
    ["exemptionGround", "grounds", ...uses],
    (row, context) => exemptBy(id, row, context),
    { unless: whereNot(IS_EXEMPT, NOT_APPLICABLE.notExempt) }
  );

/** 五（五）1 to 3: who is exempt from the examination. */
export const SECTION_5_EXEMPT = law(
  `
5.5.1: 全国劳动模范、全国先进工作者、全国“五一”劳动奖章获得者可免试
  | Exempt: national model worker, national advanced worker, national May Day medal
5.5.2: 运动员按赛事、项目和名次免试 | Exempt athletes, by event, kind of sport and place
5.5.3-1: 服务项目期满考核合格的普通专科毕业生可免试就读所在省专升本
  | Service programme completed and passed: exempt into 专升本 of the same province
5.5.3-2: 符合专升本报考条件的退役军人可免试就读所在省专升本
  | Retired soldiers who qualify: exempt into 专升本 of the same province
`,
  {
    "5.5.1": exemption("5.5.1"),
    "5.5.2": exemption("5.5.2", "event", "sport", "place"),
    "5.5.3-1": exemption("5.5.3-1", ...SERVED, "serviceCompleted", "level", "prior"),
    "5.5.3-2": exemption("5.5.3-2", ...SERVED, "level", "prior"),
  }
);
