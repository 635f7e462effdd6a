import { folded } from "./words";

/** Stems, parted by bars. */
const listed = (text: string): readonly string[] => text.split("|").map((stem) => stem.trim());

/**
 * The bodies in which further professional indicators may be used (4.2, 5.5), by the stems of their names: a
 * case ending changes what stands behind a stem ("барилга", "барилгын").
 */
const LISTED = listed(`
  цагдаа | дотоодын цэр | тагнуул | гааль | гаалийн | шийдвэр гуйцэтг | тусгай хамгаал | авлиг | авилг
  | хил хамгаал | хилийн цэр | хилийн анги | хилийн отряд | гадаадын иргэн | харьяат | дипломат
  | элчин сайд | консул | гадаад харилц | татвар | нийгмийн даатгал | халамж | дэд бутц | дэд бутэц
  | агаарын тээв | авто тээв | нисэх | томор зам | авто зам | зам тээвр | зам засвар | барилг | эрчим хуч
  | цахилгаан
`);
/** Their abbreviations. */
const SHORT = new Set("цег тег гег ндег шшгег шшгг атг ххег гихг инег убтз".split(" "));

/** Infrastructure that the list does not name: "and the like" may mean it. */
const ALIKE = listed(`
  дулаан | ус сува | ус сувг | усан тээв | усан зам | харилцаа холбоо | шуудан | тээвэр | тээвр | логистик
  | геодез | хот байгуулалт | хот толовлолт | нийтийн аж ахуй | орон сууц | инженерийн байгууламж
`);

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
