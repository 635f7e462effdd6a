import { asking, fact, on, percentIn, trait, type JudgeSet, type Table } from "../../../rules";
import { scheme } from "../clause";
import { BY_COLLEGE } from "../facts/reviews";
import { NOT_APPLICABLE, NOTES } from "../notes";
import { LIMITS } from "../parameters";
import { COLLEGE_QUESTIONS } from "./questions";

const expert = on("expert");

/** What titles call experts whom a college invites, and people who are none of them. */
const INVITED = /聘请|自主诊改|自诊|自我诊断|校内诊改/u;
const OTHERS = /领导小组|工作小组|工作组|通讯录|联系方式|联系人|委员会|复核|专家库|省级|全省|评估专家/u;

/**
 * Whether people of a table are the experts of a college's own diagnosis: the title or the sheet's name says it,
 * or a column of outside experts; undefined where nothing does.
 */
function isInvited(table: Table): boolean | undefined {
  const named = `${table.title ?? ""} ${table.sheet}`;
  if (INVITED.test(named) && !/领导小组|通讯录/u.test(named)) return true;
  if (OTHERS.test(named)) return false;
  if (table.columns.has("outside")) return true;
  return table.columns.has("coached") || table.columns.has("abstained") ? false : undefined;
}

/** Rows that name an expert; one without a name may be one: a number of records, which no kind counts. */
const enough: JudgeSet = (set, context) => {
  const [table] = set.tables;
  const invited = table && isInvited(table);
  if (invited === false) return NOT_APPLICABLE.otherPeople;
  const unnamed = [...set.rows()].filter((row) => row.has("name") && !row.isOk("name"));
  const figures = { value: set.count - unnamed.length, limit: context.limit(LIMITS.experts) };
  if (figures.value >= figures.limit) return set.pass(figures);
  const [open] = unnamed;
  if (open && set.count >= figures.limit) return open.missing("name");
  if (invited === undefined) return set.unknown("incomplete", { note: NOTES.whichExperts });
  return set.fail(figures);
};

/** Whom the share of outside experts counts. */
const IS_INVITED = trait<boolean>("invited by the college", [], (row) => isInvited(row.table) !== false);
const IS_OUTSIDE = trait<boolean>("from outside", [], (row) => {
  const said = row.choice("outside");
  return said === undefined ? row.missing("outside") : said === "outside";
});

/** Figures of experts may stand with a college or its review. */
const PLACES = [on("college"), on("review")];
const OUTSIDE_SHARE = fact("outside experts", ["outsideExperts", "experts"], (row) =>
  percentIn(row, "outsideExperts", "experts")
);

/** 四（二）1: experts of the college's own diagnosis. */
export const EXPERTS = scheme`
4.2.1-1: 自主诊改聘请不少于{limit} | At least {limit} of the college's own diagnosis
4.2.1-2: 校外专家不少于专家总数的{limit} | At least {limit} of the experts from outside
4.2.1-3
`(asking(COLLEGE_QUESTIONS, "college"), {
  "4.2.1-1": [
    expert.all("limit", ["name", "outside", "college"], enough, { atLeast: LIMITS.experts, by: BY_COLLEGE }),
    ...PLACES.map((place) => place.limit("experts", { atLeast: LIMITS.experts, applies: ["experts"] })),
  ],
  "4.2.1-2": [
    expert.share(IS_OUTSIDE, {
      by: BY_COLLEGE,
      needs: ["outside"],
      among: IS_INVITED,
      at: () => "outside",
      atLeast: LIMITS.outsideExperts,
      none: NOT_APPLICABLE.otherPeople,
    }),
    ...PLACES.map((place) =>
      place.limit(OUTSIDE_SHARE, {
        atLeast: LIMITS.outsideExperts,
        applies: ({ columns }) => columns.has("outsideExperts") && columns.has("experts"),
      })
    ),
  ],
});
