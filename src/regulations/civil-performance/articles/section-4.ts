import {
  fail,
  isGap,
  meets,
  on,
  PASS,
  unknown,
  type Context,
  type Judgement,
  type RecordSet,
  type Row,
} from "../../../rules";
import { mayAdd } from "../classify/bodies";
import { annex } from "../clause";
import * as sheets from "../facts/indicators";
import { BODY_UNCLEAR, DID_NOT_SCORE, FURTHER_UNUSED, NO_BODY, NOT_SUCH_BODY } from "../notes";
import { LIMITS } from "../parameters";
import { SECRET } from "./answers";
import { averageOver } from "./averages";
import { beyondRange, partInRange } from "./parts";
import { TEAM_AVERAGE } from "./section-4-team";

const head = on("head");
const team = on("team");

/** The five are rows of a list that each stand once, with further ones behind them: no columns of one record. */
function five(set: RecordSet, context: Context): readonly Judgement[] {
  const { five: rows, further } = sheets.headSheet(set);
  const limit = context.limit(LIMITS.head);
  const found: Judgement[] = [];
  const absent = rows.findIndex((row) => row === undefined);
  let gap =
    absent < 0 ? undefined : unknown("incomplete", { sheet: set.sheet, note: sheets.absentNote(absent) });
  for (const row of [...rows.filter((one) => one !== undefined), ...sheets.inUse(further)]) {
    if (!row.isOk("score")) gap ??= row.missing("score");
    else if (!meets(row.number("score"), "between", limit)) {
      found.push(row.fail("score", { value: row.number("score"), limit }));
    }
  }
  return found.length > 0 ? found : [gap ?? PASS];
}

/** How many further indicators stand in the list, and whether the body may use any. */
function further(set: RecordSet, context: Context): Judgement {
  const used = sheets.inUse(sheets.headSheet(set).further);
  const [first] = used;
  if (!first) return FURTHER_UNUSED;
  const cells = used.flatMap((row) => row.refs(["score"]));
  const most = context.limit(LIMITS.further);
  const surplus = used[most];
  if (surplus) return fail({ at: surplus.ref("score"), cells, value: used.length, limit: most });
  const named = [...set.rows()].map((row) => row.text("body")).find((text) => text !== "");
  return judgeBody(named ?? context.setting("body"), first.ref("score"), cells);
}

/** Whether further indicators may be used in a body; without its name nobody can tell. */
export function judgeBody(body: unknown, at: Judgement["at"], cells: Judgement["cells"]): Judgement {
  if (typeof body !== "string" || body.trim() === "") {
    return unknown("notSet", { at, cells, field: "body", note: { text: NO_BODY } });
  }
  const may = mayAdd(body);
  if (may === true) return PASS;
  const note = { text: may === false ? NOT_SUCH_BODY : BODY_UNCLEAR, args: { body } };
  return may === false ? fail({ at, cells, value: body, note }) : unknown("incomplete", { at, cells, note });
}

/** The rows of a head's sheet that the average is over; a blank one of the five leaves it open. */
function headFigures(set: RecordSet) {
  const { five: rows, further: more } = sheets.headSheet(set);
  const points = sheets.headPoints(set);
  const [first] = set.rows();
  if (isGap(points) && first) return [{ row: first, value: points }];
  return [...rows.filter((row) => row !== undefined), ...sheets.inUse(more)].map((row) => ({
    row,
    value: row.number("score"),
  }));
}

/** Three scores of a colleague's row, every one of them in its range; a row without any did not score. */
function scores(row: Row, context: Context): Judgement | undefined {
  if (sheets.TEAM_FIELDS.every((field) => row.has(field)) && sheets.didNotScore(row)) return DID_NOT_SCORE;
  return beyondRange(row, sheets.TEAM_FIELDS, LIMITS.team, context) ?? row.gap(...sheets.TEAM_FIELDS);
}

const OF_HEAD = { record: "head", by: sheets.BY_OFFICIAL, needs: ["score"] } as const;

/** Section 4: what the head and the team say of an official. */
export const SECTION_4 = annex(
  `
4.1: Таван үзүүлэлт тус бүр {limit} | five indicators, each {limit}
4.2: Нэмэлт үзүүлэлт {limit}-аас олонгүй, зөвхөн заасан байгууллагад хэрэглэнэ
  | at most {limit} further indicators, only in the bodies listed
4.3: Нэгжийн даргын үнэлгээ = онооны нийлбэр / үзүүлэлтийн тоо
  | the head's points are the average over the indicators in use
4.4: Албан хаагч бүрийн саналыг нууцаар авсан | every colleague was asked, secretly
4.5: Гурван үзүүлэлт тус бүр {limit} | three indicators, each {limit}
4.6 R2: Хамт олны үнэлгээ = нийлбэр / хамт олны тоо / үзүүлэлтийн тоо
  | the team's points are the sum over the indicators, averaged over colleagues and indicators
`,
  {
    "4.1": head.all("limit", ["indicator"], five, {
      by: sheets.BY_OFFICIAL,
      needs: ["score"],
      between: LIMITS.head,
    }),
    "4.2": head.all("limit", ["indicator", "body"], further, {
      by: sheets.BY_OFFICIAL,
      needs: ["score"],
      atMost: LIMITS.further,
    }),
    "4.3": [
      averageOver({ ...OF_HEAD, uses: ["indicator"], field: "score", figures: headFigures }),
      partInRange("head", LIMITS.head),
    ],
    "4.4": SECRET,
    "4.5": team.each("limit", sheets.TEAM_FIELDS, scores, { between: LIMITS.team }),
    "4.6": TEAM_AVERAGE,
  }
);
