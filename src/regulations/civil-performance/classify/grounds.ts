import { classesIn } from "../../../rules";
import { GROUNDS, POSTS } from "../vocabulary/bodies";
import { folded } from "./words";

const groundOf = classesIn(GROUNDS, [...GROUNDS.keys()]);

/** The ground that a text names: by its clause, else by what the clause speaks of. */
export function groundIn(text: string): string | undefined {
  const [, clause] = /(?:^|[^\d.])(6\.[1-5])(?!\d)/u.exec(text) ?? [];
  return clause ?? groundOf(folded(text));
}

const postOf = classesIn(POSTS, ["official", "deputy", "head"]);

/** Whether a post is a unit head's; undefined where its name does not tell. */
export function roleIn(position: string): "unitHead" | "official" | undefined {
  const post = postOf(folded(position));
  return post === "head" ? "unitHead" : post === "official" ? post : undefined;
}
