import { on, PASS, type Judgement, type RecordSet, type JudgeSet } from "../../../rules";
import { NAMED_VOTERS, NONE_CONCERNED } from "../notes";

/** A set's question of yes or no: a fail at each no, else the first gap. */
export function answers(set: RecordSet, fields: readonly string[], any = false): readonly Judgement[] {
  const present = fields.filter((field) => set.has(field));
  if (present.length < (any ? 1 : fields.length)) {
    return [set.gap(...fields.filter((field) => !present.includes(field))) ?? NONE_CONCERNED];
  }
  const denials: Judgement[] = [];
  const cells = new Set<string>();
  let gap: Judgement | undefined;
  for (const row of set.rows()) {
    for (const field of present) {
      const said = row.yes(field);
      if (said === undefined) gap ??= row.missing(field);
      if (said !== false) continue;
      const denial = row.denied(field, { cells: [field] });
      // Said once for all records, it is denied once.
      const cell = JSON.stringify(denial.at);
      if (!cells.has(cell)) denials.push(denial);
      cells.add(cell);
    }
  }
  return denials.length > 0 ? denials : [gap ?? PASS];
}

const team = on("team");

/** "Б.Дорж": a person, not a number of a ballot. */
const PERSON = /^[А-ЯЁӨҮ]{1,2}\.\s?[А-ЯЁӨҮ][а-яёөү-]{2,}/u;

/**
 * Being asked secretly says both; being asked alone leaves the secrecy open. A list that names who gave which
 * score is a remark: an answer of one field says nothing of that.
 */
const asked: JudgeSet = (set) => {
  const said = answers(set, ["asked", "secret"], true);
  const gap = set.gap("secret");
  const judged = gap && said.every(({ outcome }) => outcome === "pass") ? [gap] : said;
  const named = [...set.rows()].filter((row) => PERSON.test(row.text("colleague")));
  const [first] = named;
  if (!first) return judged.length > 0 ? judged : [PASS];
  const cells = named.flatMap((row) => row.refs(["colleague"]));
  const remark = first.fail("colleague", {
    cells,
    severity: "warning",
    value: first.text("colleague"),
    note: { text: NAMED_VOTERS, args: { n: named.length } },
  });
  return [...judged, remark];
};

/** 4.4: every colleague was asked, secretly. */
export const SECRET = team.all("attest", ["asked", "secret", "colleague"], asked);
