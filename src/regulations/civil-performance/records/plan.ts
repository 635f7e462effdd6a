import { fieldsIn, labelsIn, type RecordType } from "../../../rules";
import * as words from "../vocabulary";
import { achieved, base, completion, done, due, evaluated, number, reevaluated, target } from "./shared";

const ofMeasure = fieldsIn("mn", words.MEASURE, {
  shared: [number, evaluated, base, target, achieved, completion, due, done, reevaluated],
});

/** Work is a measure, or a goal, by what is to be reached or was: with its day alone it is anybody's plan. */
const REACHED = ["base", "target", "achieved", "completion", "done", "total"];

/** One row a measure, sub-measures below their measure. */
export const measure: RecordType = {
  id: "measure",
  name: { mn: "Арга хэмжээ", en: "measure" },
  fields: ofMeasure.table(`
no official
name text: Арга хэмжээ | measure
sub text: Дэд арга хэмжээ | sub-measure
objective text: Зорилт | objective
parent text: Үндсэн арга хэмжээ | parent measure
indicator text: Шалгуур үзүүлэлт | indicator
base target achieved completion
execution number: Биелэлтийн оноо | execution points
due done
ownFault yesNo: Албан хаагчаас хамаарах эсэх | delay caused by the official
timeliness number: Хугацаандаа гүйцэтгэсэн байдал | timeliness points
total number: Нийт оноо | points of the measure
reevaluated
extra yesNo: Нэмэлт үүрэг даалгавар | extra task
counted yesNo: Дундаж оноонд тооцсон эсэх | counted in the average
`),
  key: ["sub", "name", "no"],
  span: "sheet",
  layouts: ["table"],
  titles: labelsIn(words.MEASURE, "titles"),
  marks: ["name", "sub", "execution", "timeliness", "done", "ownFault"],
  besides: [...REACHED, "indicator", "sub", "objective", "execution", "timeliness"],
};

const ofGoal = fieldsIn("mn", words.GOAL, {
  shared: [number, evaluated, base, target, achieved, completion, due, done, reevaluated],
});

/** One row a goal of the plan to deepen knowledge and skills. */
export const goal: RecordType = {
  id: "goal",
  name: { mn: "Мэдлэг, ур чадвараа дээшлүүлэх зорилт", en: "skill goal" },
  fields: ofGoal.table(`
no official
name text: Мэдлэг, ур чадвараа дээшлүүлэх зорилт, арга хэмжээ | skill goal
indicator text: Шалгуур үзүүлэлт | indicator
base target achieved completion due done
total number: Биелэлтийн оноо | points of the goal
evidence text: Нотлох баримт | evidence
reevaluated
`),
  key: ["name", "no"],
  span: "sheet",
  layouts: ["table"],
  titles: labelsIn(words.GOAL, "titles"),
  namedBy: labelsIn(words.GOAL, "namedBy"),
  marks: ["name", "evidence"],
  besides: [...REACHED, "indicator", "evidence"],
};
