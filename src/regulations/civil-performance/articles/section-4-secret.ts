import { on, PASS, type Judgement, type RecordSet } from "../../../rules";
import { NAMED_VOTERS } from "../notes";
import { answers } from "./answers";

const team = on("team");

/** "Б.Дорж": a person, not a number of a ballot. */
const PERSON = /^[А-ЯЁӨҮ]{1,2}\.\s?[А-ЯЁӨҮ][а-яёөү-]{2,}/u;

/**
 * Being asked secretly says both; being asked alone leaves the secrecy open. A list that names who gave which
 * score is a remark: an answer of one field says nothing of that.
 */
function asked(set: RecordSet): readonly Judgement[] {
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
}

/** 4.4: every colleague was asked, secretly. */
export const SECRET = team.all("attest", ["asked", "secret", "colleague"], asked);
