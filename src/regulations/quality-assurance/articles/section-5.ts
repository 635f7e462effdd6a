import {
  fail,
  isoOf,
  PASS,
  serialFromParts,
  unknown,
  type Context,
  type Judgement,
  type RecordSet,
  type Row,
  type Rule,
} from "../../../rules";
import { schemeRule } from "../clause";
import { NOTES } from "../messages";

/** Every material stands on the society's site too; one finding at the first that does not. */
function onSociety(set: RecordSet): Judgement[] {
  const missing = set.gap("onSociety");
  if (missing) return [missing];
  const denied: Row[] = [];
  let gap: Judgement | undefined;
  for (const row of set.rows()) {
    const answer = row.yes("onSociety");
    if (answer === false) denied.push(row);
    else if (answer === undefined) gap ??= row.missing("onSociety");
  }
  const [first] = denied;
  if (first) {
    const cells = denied.flatMap((row) => row.refs(["onSociety"]));
    return [fail({ at: first.ref("onSociety"), cells, value: false, limit: true })];
  }
  return [gap ?? PASS];
}

/** A reviewer took no invitation to coach the college under review; the column may ask either way. */
function abstained(row: Row): Judgement {
  const field =
    row.has("abstained") && (!row.has("coached") || row.isOk("abstained")) ? "abstained" : "coached";
  const answer = row.yes(field);
  if (answer === undefined) return row.missing(field);
  return answer === (field === "abstained")
    ? PASS
    : row.fail(field, { value: answer, limit: !answer, note: { text: NOTES.coached } });
}

/** The rules are filed by 30 May of the year that the user sets. */
function filed(row: Row, context: Context): Judgement {
  const year = Number(context.setting("filingYear"));
  if (!Number.isInteger(year) || year < 1900)
    return unknown("notSet", { field: "filingYear", sheet: row.table.sheet });
  const gap = row.gap("filedOn");
  if (gap) return gap;
  const due = serialFromParts(year, 5, 30);
  const day = row.number("filedOn");
  if (day <= due) return PASS;
  return row.fail("filedOn", { value: isoOf(day), limit: isoOf(due) });
}

/** 五: organisation. */
export const SECTION_5: readonly Rule[] = [
  schemeRule({
    id: "5.2",
    kind: "attest",
    title: {
      zh: "接受复核院校的材料在福建省职业技术教育学会网站公布",
      en: "The materials also stand on the society's site",
    },
    forms: [
      { record: "material", scope: "set", judge: onSociety },
      {
        record: "review",
        scope: "row",
        applies: (table) => table.columns.has("onSociety"),
        judge: (row) => {
          const answer = row.yes("onSociety");
          if (answer === undefined) return row.missing("onSociety");
          return answer ? PASS : row.fail("onSociety", { value: false, limit: true });
        },
      },
    ],
  }),
  schemeRule({
    id: "5.3",
    kind: "attest",
    title: {
      zh: "复核专家不接受邀请参加复核学校的诊改辅导、讲座等活动",
      en: "A reviewer takes no invitation to coach the reviewed college",
    },
    forms: [{ record: "expert", scope: "row", judge: abstained }],
  }),
  schemeRule({
    id: "5.4",
    kind: "date",
    title: { zh: "实施细则于5月30日前备案", en: "The college's rules are filed by 30 May" },
    forms: [{ record: "college", scope: "row", judge: filed }],
  }),
];
