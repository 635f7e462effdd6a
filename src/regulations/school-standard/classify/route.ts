import { wordsOf } from "./words";

/** The bodies that a dossier passes (Article 11(1)). */
export type Body = "phong" | "huyen" | "tinh" | "so";

const BODIES: readonly (readonly [Body, RegExp])[] = [
  ["phong", /\b(?:phong|pgd\w*)\b/g],
  ["huyen", /\b(?:ubnd|uy ban nhan dan) (?:cap )?(?:huyen|quan|thi xa|thanh pho)\b/g],
  ["tinh", /\b(?:ubnd|uy ban nhan dan) (?:cap )?tinh\b/g],
  ["so", /\b(?:so|sgd\w*)\b(?! (?:luong|ngay))/g],
];

/** The bodies that a text names, in its order: "Phòng GDĐT → UBND huyện → Sở GDĐT". */
export function routeIn(text: string): Body[] {
  const words = wordsOf(text);
  return BODIES.flatMap(([body, pattern]) =>
    [...words.matchAll(pattern)].map(({ index }) => ({ body, index }))
  )
    .sort((a, b) => a.index - b.index)
    .map(({ body }) => body);
}
