import { classesIn, labelsIn } from "../../../rules";
import { BODIES, GROUNDS, POSTS } from "../vocabulary/bodies";
import { folded } from "./words";

/**
 * The bodies in which further professional indicators may be used (4.2, 5.5), by the stems of their names: a
 * case ending changes what stands behind a stem ("барилга", "барилгын").
 */
const LISTED = labelsIn(BODIES, "listed");
const SHORT = new Set(labelsIn(BODIES, "short"));
const ALIKE = labelsIn(BODIES, "alike");

/** Ports at the border are an administration of their own. */
const PORT = /хилийн боомт/u;

/** Whether the named body may use further indicators; undefined where "and the like" leaves it open. */
export function mayAdd(body: string): boolean | undefined {
  const words = ` ${folded(body)}`;
  if (PORT.test(words)) return false;
  const holds = (stem: string): boolean => words.includes(` ${stem}`);
  if (LISTED.some(holds) || words.split(" ").some((word) => SHORT.has(word))) return true;
  return ALIKE.some(holds) ? undefined : false;
}

const groundOf = classesIn(GROUNDS, [...GROUNDS.keys()]);

/** The ground that a text names: by its clause, else by what the clause speaks of. */
export function groundIn(text: string): string | undefined {
  const [, clause] = /(?:^|[^\d.])(6\.[1-5])(?!\d)/u.exec(text) ?? [];
  return clause ?? groundOf(folded(text));
}

const postOf = classesIn(POSTS, ["head", "official", "deputy"]);

/** Whether a post is a unit head's; undefined where its name does not tell. */
export function roleIn(position: string): "unitHead" | "official" | undefined {
  const post = postOf(folded(position));
  return post === "head" ? "unitHead" : post === "official" ? post : undefined;
}
