import { folded } from "./words";

/** What each ground of section 6 speaks of, in folded words; the first that fits holds. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/ярилцлаг/u, "6.4"],
  [/бодит\S* бус|бодит бусаар|хэт (?:ондор|бага) унэл/u, "6.5"],
  [/баталгаажуул/u, "6.2"],
  [/шалгуур узуулэлт/u, "6.3"],
  [/толовлого|тайлан|тайлагна/u, "6.1"],
];

/** The ground that a text names: by its clause, else by what the clause speaks of. */
export function groundIn(text: string): string | undefined {
  const [, clause] = /(?:^|[^\d.])(6\.[1-5])(?!\d)/u.exec(text) ?? [];
  return clause ?? WORDS.find(([words]) => words.test(folded(text)))?.[1];
}

const DEPUTY = /орлогч|дэд/u;
const HEAD =
  /(?:газр|хэлтс|алб|тасг|нэгж|товч|салбар)\S* (?:дарга|эрхлэгч|захирал|менежер)|^(?:дарга|эрхлэгч)$/u;
const OFFICIAL =
  /мэргэжилтэн|ажилтан|шинжээч|байцаагч|нягтлан|туслах|архивч|бичиг хэрэг|зовлох|хянагч|судлаач|жолооч/u;

/** Whether a post is a unit head's; undefined where its name does not tell. */
export function roleIn(position: string): "unitHead" | "official" | undefined {
  const words = folded(position);
  if (OFFICIAL.test(words)) return "official";
  return HEAD.test(words) && !DEPUTY.test(words) ? "unitHead" : undefined;
}
