import { folded } from "./words";

/** The bodies in which further professional indicators may be used (4.2, 5.5), by words of their names. */
const BODIES = [
  "цагдаа",
  "дотоодын цэр",
  "тагнуул",
  "гааль",
  "гаалийн",
  "шийдвэр гуйцэтг",
  "тусгай хамгаал",
  "авлига",
  "авилга",
  "хил хамгаал",
  "хилийн",
  "гадаадын иргэн",
  "харьяат",
  "дипломат",
  "элчин сайд",
  "консул",
  "гадаад харилцаа",
  "татвар",
  "нийгмийн даатгал",
  "халамж",
  "дэд бутц",
  "дэд бутэц",
  "агаарын тээв",
  "авто тээв",
  "нисэх",
  "томор зам",
  "авто зам",
  "зам тээвр",
  "барилга",
  "эрчим хуч",
  "цахилгаан",
];
/** Their abbreviations. */
const SHORT = new Set("цег тег гег ндег шшгег шшгг атг ххег гихг инег убтз".split(" "));

/** Whether the named body may use further indicators. */
export const mayAdd = (body: string): boolean => {
  const words = ` ${folded(body)}`;
  return (
    BODIES.some((name) => words.includes(` ${name}`)) || words.split(" ").some((word) => SHORT.has(word))
  );
};
