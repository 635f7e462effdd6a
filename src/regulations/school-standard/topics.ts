import { inForceFor, meets, pass, PASS, type Form, type Judgement, type Row } from "../../rules";
import { NOT_APPLICABLE, NOTES } from "./messages";
import { LIMITS } from "./parameters";
import { bySchool, isListed } from "./schools";

const thresholdIn = inForceFor(LIMITS.topics);
const READING = { reading: "R1" } as const;

/** Article 4(2)(b) from a list of groups: each group's topics, or by reading R1 the school's. */
export const topicsByGroup: Form = {
  record: "group",
  scope: "set",
  judge: (set, context) => {
    const gap = set.gap("topics");
    if (gap) return [{ ...gap, ...READING }];
    const limit = thresholdIn(context) as number;
    if (context.reading("R1") === "school") {
      return [...bySchool(set.rows())].map(([, rows]) => ofAllGroups(rows, limit));
    }
    return [...set.rows()].map((row) => {
      const record = row.name;
      if (!row.isOk("topics")) return { ...row.missing("topics"), record, ...READING };
      const value = row.number("topics");
      return meets(value, "atLeast", limit)
        ? pass({ record })
        : row.fail("topics", { value, limit, record, ...READING });
    });
  },
};

/** The groups of one school together: blanks could still add topics. */
function ofAllGroups(rows: readonly Row[], limit: number): Judgement {
  const record = rows[0]?.text("school") ?? "";
  const known = rows.filter((row) => row.isOk("topics"));
  const value = known.reduce((total, row) => total + row.number("topics"), 0);
  if (meets(value, "atLeast", limit)) return pass({ record, ...READING });
  const open = rows.find((row) => !row.isOk("topics"));
  if (open) return { ...open.missing("topics"), record, ...READING };
  const cells = known.flatMap((row) => row.refs(["topics"]));
  return { outcome: "fail", at: null, cells, value, limit, record, ...READING };
}

/**
 * Article 4(2)(b) from a school's own figures. The fewest topics of a group decide; a total below two, or
 * below two for each group, proves that some group has too few, and a larger one proves nothing unless there
 * is one group only.
 */
export const topicsOfSchool: Form = {
  record: "school",
  scope: "row",
  judge: (row, context) => {
    const limit = thresholdIn(context) as number;
    if (context.reading("R1") === "school") return bySchoolTotal(row, limit);
    if (row.isOk("fewestTopics")) return held(row, "fewestTopics", limit);
    if (row.isOk("topics")) {
      const total = row.number("topics");
      if (!meets(total, "atLeast", limit)) return held(row, "topics", limit);
      const groups = row.number("groups");
      if (!meets(total, "atLeast", limit * (Number.isNaN(groups) ? 1 : groups))) {
        const note = { text: NOTES.topicsTooFew, args: { total, groups, limit } };
        return row.fail("topics", {
          cells: ["topics", "groups"],
          value: total,
          limit: limit * groups,
          note,
          ...READING,
        });
      }
      if (groups === 1) return PASS;
    }
    if (isListed(row, "group", "topics", context)) return NOT_APPLICABLE.byGroups;
    if (row.has("fewestTopics")) return { ...row.missing("fewestTopics"), ...READING };
    if (!row.isOk("topics")) return { ...row.missing("topics"), ...READING };
    const total = row.number("topics");
    const note = { text: NOTES.topicsTotal, args: { total } };
    return row.unknown("incomplete", "topics", { value: total, limit, note, ...READING });
  },
};

function bySchoolTotal(row: Row, limit: number): Judgement {
  if (row.isOk("topics")) return held(row, "topics", limit);
  // Every group has at least as many as the one with the fewest.
  const least = row.number("fewestTopics") * (row.isOk("groups") ? row.number("groups") : 1);
  if (meets(least, "atLeast", limit)) return pass(READING);
  if (row.number("groups") === 1 && row.isOk("fewestTopics")) return held(row, "fewestTopics", limit);
  return { ...row.missing("topics"), ...READING };
}

function held(row: Row, field: string, limit: number): Judgement {
  const value = row.number(field);
  return meets(value, "atLeast", limit) ? PASS : row.fail(field, { value, limit, ...READING });
}
