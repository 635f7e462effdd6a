import { everyIn } from "../../../rules";
import { BODIES } from "../vocabulary/bodies";
import { wordsOf } from "./words";

/** The bodies that a dossier passes (Article 11(1)). */
export type Body = "phong" | "huyen" | "tinh" | "so";

const NAMES = (["phong", "huyen", "tinh", "so"] as const).map((body) => ({
  body,
  said: everyIn(BODIES, body),
}));

/** The bodies that a text names, in its order: "Phòng GDĐT → UBND huyện → Sở GDĐT". */
export function routeIn(text: string): Body[] {
  const words = wordsOf(text);
  const places = NAMES.flatMap(({ body, said }) =>
    [...words.matchAll(said)].map(({ index }) => ({ body, index }))
  );
  return places.sort((a, b) => a.index - b.index).map(({ body }) => body);
}
