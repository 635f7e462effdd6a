import { fieldsIn, labelsIn, type RecordType } from "../../../rules";
import * as words from "../vocabulary";
import { achieved, base, completion, done, due, evaluated, number, reevaluated, target } from "./shared";

const ofMeasure = fieldsIn("mn", words.MEASURE);

/** One row a measure, sub-measures below their measure. */
export const measure: RecordType = {
  id: "measure",
  name: { mn: "Арга хэмжээ", en: "measure" },
  fields: [
    number,
    evaluated,
    ofMeasure.text("name", "Арга хэмжээ", "measure"),
    ofMeasure.text("sub", "Дэд арга хэмжээ", "sub-measure"),
    ofMeasure.text("objective", "Зорилт", "objective"),
    ofMeasure.text("parent", "Үндсэн арга хэмжээ", "parent measure"),
    ofMeasure.text("indicator", "Шалгуур үзүүлэлт", "indicator"),
    base,
    target,
    achieved,
    completion,
    ofMeasure.number("execution", "Биелэлтийн оноо", "execution points"),
    due,
    done,
    ofMeasure.yesNo("ownFault", "Албан хаагчаас хамаарах эсэх", "delay caused by the official"),
    ofMeasure.number("timeliness", "Хугацаандаа гүйцэтгэсэн байдал", "timeliness points"),
    ofMeasure.number("total", "Нийт оноо", "points of the measure"),
    reevaluated,
    ofMeasure.yesNo("extra", "Нэмэлт үүрэг даалгавар", "extra task"),
    ofMeasure.yesNo("counted", "Дундаж оноонд тооцсон эсэх", "counted in the average"),
  ],
  key: ["sub", "name", "no"],
  span: "sheet",
  layouts: ["table"],
  titles: labelsIn(words.MEASURE, "titles"),
  marks: ["name", "sub", "execution", "timeliness", "done", "ownFault"],
};

const ofGoal = fieldsIn("mn", words.GOAL);

/** One row a goal of the plan to deepen knowledge and skills. */
export const goal: RecordType = {
  id: "goal",
  name: { mn: "Мэдлэг, ур чадвараа дээшлүүлэх зорилт", en: "skill goal" },
  fields: [
    number,
    evaluated,
    ofGoal.text("name", "Мэдлэг, ур чадвараа дээшлүүлэх зорилт, арга хэмжээ", "skill goal"),
    ofGoal.text("indicator", "Шалгуур үзүүлэлт", "indicator"),
    base,
    target,
    achieved,
    completion,
    due,
    done,
    ofGoal.number("total", "Биелэлтийн оноо", "points of the goal"),
    ofGoal.text("evidence", "Нотлох баримт", "evidence"),
    reevaluated,
  ],
  key: ["name", "no"],
  span: "sheet",
  layouts: ["table"],
  titles: labelsIn(words.GOAL, "titles"),
  namedBy: labelsIn(words.GOAL, "namedBy"),
  marks: ["name", "evidence"],
};
