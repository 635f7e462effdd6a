import {
  fail,
  inForceFor,
  meets,
  pass,
  PASS,
  type Context,
  type Judgement,
  type LocalText,
  type RecordSet,
  type Row,
} from "../../rules";
import { NOTES } from "./messages";
import { onceForColumns } from "./once";
import { LIMITS } from "./parameters";
import { schoolKey, wordsOf } from "./words";

const thresholdIn = inForceFor(LIMITS.team);

/** Article 10(2): at least nine members. */
export function teamSize(set: RecordSet, context: Context): Judgement[] {
  const limit = thresholdIn(context) as number;
  if (meets(set.count, "atLeast", limit)) return [PASS];
  return [fail({ value: set.count, limit, sheet: set.sheet })];
}

/** What a member's position and organisation say together. */
const whoIs = (row: Row): string => wordsOf(`${row.text("position")} ${row.text("organisation")}`);
/** A member of whom the sheet does not say enough: another word in the gap might change what is found. */
const hasGap = (row: Row): boolean =>
  ["position", "organisation"].some((field) => row.has(field) && !row.isOk(field));
const gapIn = (row: Row): Judgement =>
  row.missing(row.isOk("organisation") || !row.has("organisation") ? "position" : "organisation");

const EDUCATION = "(?:giao duc va dao tao|giao duc dao tao|giao duc|gd va dt|gd dt|gddt|gd)";
const SO_GDDT = new RegExp(`\\b(?:so ${EDUCATION}|sgd|sgddt)\\b`);
const SECONDARY = /\bgiao duc trung hoc(?! (?:co so|pho thong))\b|\bgd ?trh\b|\bgdtrh\w*|\bgd trung hoc\b/;

function isDepartmentLeader(words: string): boolean | undefined {
  if (/\btrung tam\b|\bso (?:noi vu|ke hoach|tai chinh|khoa hoc|y te|van hoa)\b/.test(words)) return false;
  const leader = /\bgiam doc\b|\bpgd so\b|\blanh dao\b|\bp giam doc\b/.test(words);
  if (!leader) return false;
  return SO_GDDT.test(words) ? true : undefined;
}

function isDivisionHead(words: string): boolean | undefined {
  if (/\bpho (?:truong )?phong\b|\bp truong phong\b|\bpho truong\b/.test(words)) return false;
  if (!/\btruong phong\b|\btp gd ?trh\b/.test(words)) return false;
  if (SECONDARY.test(words)) return true;
  // "Trưởng phòng" of another division is not it; of the Sở without saying which, nobody knows.
  return /\btruong phong (?!so\b|thuoc\b)\w/.test(words) || /\bphong (?!so\b|thuoc\b)\w+ \w/.test(words)
    ? false
    : undefined;
}

const isHead = (duty: string): boolean => /\btruong doan\b/.test(duty) && !/\bpho truong doan\b/.test(duty);
const isSecretary = (duty: string): boolean => /\bthu k[iy]\b/.test(duty) && !/\bpho thu k[iy]\b/.test(duty);

/** Article 10(2)(a): who heads the team, and who is its secretary. */
export function headAndSecretary(set: RecordSet): Judgement[] {
  const gap = set.gap("teamRole");
  if (gap) return [gap];
  const found = onceForColumns([
    ...officer(set, isHead, isDepartmentLeader, { none: NOTES.noHead, wrong: NOTES.wrongHead }),
    ...officer(set, isSecretary, isDivisionHead, { none: NOTES.noSecretary, wrong: NOTES.wrongSecretary }),
  ]);
  const telling = found.filter(({ outcome }) => outcome !== "pass");
  return telling.length > 0 ? telling : [PASS];
}

function officer(
  set: RecordSet,
  hasDuty: (duty: string) => boolean,
  isRight: (words: string) => boolean | undefined,
  notes: { readonly none: LocalText; readonly wrong: LocalText }
): Judgement[] {
  const rows = [...set.rows()];
  const holders = rows.filter((row) => hasDuty(wordsOf(row.text("teamRole"))));
  if (holders.length === 0) {
    const open = rows.find((row) => !row.isOk("teamRole"));
    if (open) return [{ ...open.missing("teamRole"), record: open.name }];
    return [fail({ sheet: set.sheet, note: { text: notes.none } })];
  }
  return holders.map((row) => {
    const right = isRight(whoIs(row));
    if (right === true) return pass({ record: row.name });
    if (hasGap(row)) return { ...gapIn(row), record: row.name };
    const place = row.has("position") ? "position" : "organisation";
    const cells = ["position", "organisation", "teamRole"];
    if (right === undefined) {
      const absent = row.has("organisation") ? undefined : row.missing("organisation");
      return (
        absent ?? row.unknown("incomplete", place, { cells, record: row.name, note: { text: notes.wrong } })
      );
    }
    if (!row.has("position") && !row.has("organisation")) return row.missing("position");
    return row.fail(place, { cells, value: row.text(place), record: row.name, note: { text: notes.wrong } });
  });
}

/** Somebody in the team for whom this holds, else the first member of whom too little is known. */
function somebody(set: RecordSet, is: (words: string, row: Row) => boolean): Row | Judgement | undefined {
  const rows = [...set.rows()];
  const found = rows.find((row) => is(whoIs(row), row));
  if (found) return found;
  const open = rows.find(hasGap);
  if (open) return { ...gapIn(open), record: open.name };
  return set.has("organisation") ? undefined : set.gap("organisation");
}

const isRow = (found: Row | Judgement): found is Row => !("outcome" in found);

const UNION = /\b(?:cong doan|cd)\b/;
const OF_EDUCATION = new RegExp(`\\b(?:nganh|${EDUCATION}|cdgd\\w*)\\b`);

/** Article 10(2)(b): a representative of the education union, not of a school's own. */
export function unionMember(set: RecordSet): Judgement[] {
  const isUnion = (words: string): boolean =>
    /\bcdgd\w*/.test(words) ||
    (UNION.test(words) && OF_EDUCATION.test(words) && !/\bcong doan (?:co so )?truong\b/.test(words));
  const found = somebody(set, isUnion);
  if (!found) return [fail({ sheet: set.sheet, note: { text: NOTES.noUnion } })];
  return [isRow(found) ? PASS : found];
}

/** The six departments of Article 10(2)(c), and how sheets write them after "Sở". */
const DEPARTMENTS: readonly { readonly name: LocalText; readonly pattern: RegExp }[] = [
  { name: { vi: "Sở Nội vụ", en: "home affairs" }, pattern: /\bso (?:noi vu|nv)\b/ },
  {
    name: { vi: "Sở Kế hoạch - Đầu tư", en: "planning and investment" },
    pattern: /\bso (?:ke hoach|kh ?dt|kh va dt|khdt)\b/,
  },
  { name: { vi: "Sở Tài chính", en: "finance" }, pattern: /\bso (?:tai chinh|tc)\b/ },
  {
    name: { vi: "Sở Khoa học, Công nghệ", en: "science and technology" },
    pattern: /\bso (?:khoa hoc|kh ?cn|kh va cn|khcn\w*)\b/,
  },
  { name: { vi: "Sở Y tế", en: "health" }, pattern: /\bso y te\b|\bsyt\b/ },
  {
    name: { vi: "Sở Văn hóa - Thể thao và Du lịch", en: "culture, sport and tourism" },
    pattern: /\bso (?:van hoa|vh ?tt\w*|vh tt\w*)\b/,
  },
];

/** Article 10(2)(c): at least one of the six departments, or by reading R3 all of them. */
export function departments(set: RecordSet, context: Context): Judgement[] {
  const reading = "R3";
  const rows = [...set.rows()];
  const missing = DEPARTMENTS.filter(({ pattern }) => !rows.some((row) => pattern.test(whoIs(row))));
  const allowed = context.reading(reading) === "all" ? 0 : DEPARTMENTS.length - 1;
  if (missing.length <= allowed) return [pass({ reading })];
  const open = rows.filter(hasGap);
  const [first] = open;
  // Each gap may hold one department.
  if (first && missing.length - open.length <= allowed)
    return [{ ...gapIn(first), record: first.name, reading }];
  const absent = set.gap("organisation");
  if (absent) return [{ ...absent, reading }];
  const note = { text: NOTES.noDepartment, args: { departments: { list: missing.map(({ name }) => name) } } };
  return [
    fail({
      sheet: set.sheet,
      reading,
      note,
      value: DEPARTMENTS.length - missing.length,
      limit: DEPARTMENTS.length - allowed,
    }),
  ];
}

const SCHOOL_LEADER = /\b(?:hieu truong|pho hieu truong|pht|ht|lanh dao)\b/;
const SECONDARY_SCHOOL = /\b(?:thpt|thcs|trung hoc pho thong|trung hoc co so|pho thong)\b/;

/** Article 10(2)(d): a leader of a THPT or THCS school other than the one inspected, where that is known. */
export function otherLeader(set: RecordSet, context: Context): Judgement[] {
  const own = inspectedSchools(set, context);
  const isOwn = (words: string): boolean =>
    [...own].some((key) => key !== "" && ` ${words} `.includes(` ${key} `));
  const isLeader = (words: string): boolean => SCHOOL_LEADER.test(words) && SECONDARY_SCHOOL.test(words);
  const found = somebody(set, (words) => isLeader(words) && !isOwn(words));
  if (found) return [isRow(found) ? PASS : found];
  const against = [...set.rows()].filter((row) => isLeader(whoIs(row)));
  const cells = against.flatMap((row) => row.refs(["organisation"]));
  return [fail({ cells, sheet: set.sheet, note: { text: NOTES.noOtherLeader } })];
}

/** The school that the team inspects: as its list says, else the only school of the workbook. */
function inspectedSchools(set: RecordSet, context: Context): ReadonlySet<string> {
  const named = [...set.rows()].map((row) => schoolKey(row.text("inspected"))).filter((key) => key !== "");
  if (named.length > 0) return new Set(named);
  const schools = context.tables("school");
  const [school] = schools;
  const alone = schools.length === 1 && school?.count === 1;
  return new Set(alone ? [schoolKey(school.columns.get("name")?.texts[0] ?? "")] : []);
}
