import { on, PASS, toldOf } from "../../../rules";
import type { Context, Judgement, JudgeSet, RecordSet, Row } from "../../../rules";
import * as members from "../classify/members";
import { schoolKey, wordsOf } from "../classify/words";
import { article } from "../clause";
import { NOTES } from "../notes";
import { LIMITS } from "../parameters";
import { ASKED } from "./questions";

const member = on("member");

/*
 * Who is in the team is told by what several words of a row say together, and a blank may be the one who is
 * sought: no kind reads a list of people so.
 */

/** What a member's position and organisation say together. */
const whoIs = (row: Row): string => wordsOf(`${row.text("position")} ${row.text("organisation")}`);

/** Where the sheet does not say enough of members: another word in the gap might change what is found. */
const gapsOf = (rows: readonly Row[]): readonly Judgement[] =>
  rows.flatMap((row) => {
    const open = ["organisation", "position"].find((field) => row.has(field) && !row.isOk(field));
    return open === undefined ? [] : [row.missing(open)];
  });

const { isHead, isDepartmentLeader, isSecretary, isDivisionHead } = members;

/** Article 10(2)(a): who heads the team, and who is its secretary. */
const OFFICERS = [
  { hasDuty: isHead, isRight: isDepartmentLeader, none: NOTES.noHead, wrong: NOTES.wrongHead },
  { hasDuty: isSecretary, isRight: isDivisionHead, none: NOTES.noSecretary, wrong: NOTES.wrongSecretary },
] as const;

const headAndSecretary: JudgeSet = (set) => toldOf(OFFICERS.flatMap((each) => officer(set, each)));

function officer(set: RecordSet, { hasDuty, isRight, none, wrong }: (typeof OFFICERS)[number]) {
  const rows = [...set.rows()];
  const holders = rows.filter((row) => hasDuty(wordsOf(row.text("teamRole"))));
  if (holders.length === 0) {
    const open = rows.find((row) => !row.isOk("teamRole"));
    return [open?.missing("teamRole") ?? set.fail({ note: none })];
  }
  return holders.map((row) => {
    const right = isRight(whoIs(row));
    if (right === true) return undefined;
    const [open] = gapsOf([row]);
    if (open) return open;
    const place = row.has("position") ? "position" : "organisation";
    const value = row.text(place);
    const said = { cells: ["position", "organisation", "teamRole"], note: wrong, args: { who: value } };
    if (right === undefined && !row.has("organisation")) return row.missing("organisation");
    if (right === undefined) return row.unknown("incomplete", place, said);
    return row.has(place) ? row.fail(place, { ...said, value }) : row.missing("position");
  });
}

/** Somebody in the team for whom this holds, else the first member of whom too little is known. */
function somebody(set: RecordSet, is: (words: string) => boolean): Judgement | undefined {
  const rows = [...set.rows()];
  if (rows.some((row) => is(whoIs(row)))) return PASS;
  return gapsOf(rows)[0] ?? set.gap("organisation");
}

/** Article 10(2)(b). */
const unionMember: JudgeSet = (set) => somebody(set, members.isUnion) ?? set.fail({ note: NOTES.noUnion });

/** Article 10(2)(c): at least one of the six departments, or by reading R3 all of them. Each gap may be one. */
const departments: JudgeSet = (set, context) => {
  const needed = context.reading("R3") === "all" ? members.DEPARTMENTS.length : 1;
  const rows = [...set.rows()];
  const missing = members.DEPARTMENTS.filter(({ pattern }) => !rows.some((row) => pattern.test(whoIs(row))));
  const figures = { value: members.DEPARTMENTS.length - missing.length, limit: needed };
  if (figures.value >= needed) return set.pass(figures);
  const [first, ...others] = gapsOf(rows);
  if (first && figures.value + 1 + others.length >= needed) return first;
  const args = { departments: { list: missing.map(({ name }) => name) } };
  return set.gap("organisation") ?? set.fail({ ...figures, note: NOTES.noDepartment, args });
};

/** Article 10(2)(d): a leader of a school other than the one inspected, where that is known. */
const otherLeader: JudgeSet = (set, context) => {
  const own = inspectedSchools(set, context);
  const isOwn = (words: string): boolean => own.some((key) => members.isOfSchool(words, key));
  const found = somebody(set, (words) => members.isSchoolLeader(words) && !isOwn(words));
  if (found) return found;
  const against = [...set.rows()].filter((row) => members.isSchoolLeader(whoIs(row)));
  const cells = against.flatMap((row) => row.refs(["organisation", "position"]).slice(0, 1));
  const names = { list: against.map(({ name }) => name) };
  return set.fail(
    against.length === 0 ? { note: NOTES.noOtherLeader } : { cells, note: NOTES.ownLeader, args: { names } }
  );
};

/** The school that the team inspects: as its list says, else the only school of the workbook. */
function inspectedSchools(set: RecordSet, context: Context): readonly string[] {
  const named = [...set.rows()].map((row) => schoolKey(row.text("inspected")));
  const [school, ...others] = context.tables("school");
  const alone = others.length === 0 && school?.count === 1;
  if (alone) named.push(schoolKey(school.columns.get("name")?.texts[0] ?? ""));
  return [...new Set(named)].filter((key) => key !== "");
}

const team = (judge: JudgeSet) => member.all("member", ["position", "organisation"], judge);

/** Article 10: the inspection team. */
export const ARTICLE_10 = article`
10.1
10.2-1: Đoàn kiểm tra có ít nhất {limit} | The inspection team has at least {limit}
10.2.a: Trưởng đoàn là lãnh đạo Sở GDĐT, thư ký là trưởng phòng giáo dục trung học
  | Head: a leader of the Sở GDĐT; secretary: the head of its secondary-education division
10.2.b: Đoàn có đại diện Công đoàn ngành giáo dục | The education union is represented
10.2.c R3: Đoàn có đại diện các sở Nội vụ, Kế hoạch - Đầu tư, Tài chính, Khoa học - Công nghệ, Y tế, Văn hóa - Thể thao - Du lịch
  | Departments of home affairs, planning, finance, science, health, culture are represented
10.2.d: Đoàn có lãnh đạo trường THPT, THCS khác | A leader of another THPT or THCS school takes part
`(ASKED, {
  "10.2-1": [
    member.total({ atLeast: LIMITS.team, uses: ["person"] }),
    on("school").limit("teamSize", { atLeast: LIMITS.team, applies: ["teamSize"] }),
  ],
  "10.2.a": { ...team(headAndSecretary), needs: ["teamRole"] },
  "10.2.b": team(unionMember),
  "10.2.c": team(departments),
  "10.2.d": team(otherLeader),
});
