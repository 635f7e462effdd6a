import { fieldsIn, labelsIn, type RecordType } from "../../../rules";
import * as words from "../vocabulary";
import { addition, body, deduction, evaluated, number, reevaluated, STANDING } from "./shared";

const ofHead = fieldsIn("mn", words.HEAD);

/** One row an indicator, scored by the head of the unit. */
export const head: RecordType = {
  id: "head",
  name: { mn: "Нэгжийн даргын үнэлгээ", en: "scores by the head of the unit" },
  fields: [
    number,
    evaluated,
    ofHead.text("indicator", "Үзүүлэлт", "indicator"),
    ofHead.text("guide", "Үнэлгээ өгөхөд баримтлах чиглэл", "guidance"),
    ofHead.number("score", "Нэгжийн даргын үнэлгээ", "score by the head"),
    reevaluated,
    body,
  ],
  key: ["indicator", "no"],
  span: "sheet",
  layouts: ["table"],
  titles: labelsIn(words.HEAD, "titles"),
  marks: ["score"],
};

const ofTeam = fieldsIn("mn", words.TEAM);

/** A matrix: a row a colleague, a column an indicator. */
export const team: RecordType = {
  id: "team",
  name: { mn: "Хамт олны үнэлгээ", en: "scores by the team" },
  fields: [
    number,
    ofTeam.text("colleague", "Санал өгсөн албан хаагч", "colleague"),
    ofTeam.number("ethics", "Хандлага, ёс зүй", "attitude and ethics"),
    ofTeam.number("teamwork", "Багаар ажиллах", "teamwork"),
    ofTeam.number("communication", "Харилцаа", "communication"),
    ofTeam.number("sum", "Нийлбэр", "sum"),
    ofTeam.number("average", "Дундаж оноо", "average"),
    ofTeam.yesNo("asked", "Санал авсан эсэх", "was asked", STANDING),
    ofTeam.yesNo("secret", "Нууцаар санал авсан эсэх", "asked secretly", STANDING),
  ],
  key: ["colleague", "no"],
  span: "sheet",
  layouts: ["table", "form", "matrix"],
  titles: labelsIn(words.TEAM, "titles"),
  // One of the three alone stands on the sheets of heads too.
  marks: [
    ["ethics", "teamwork"],
    ["ethics", "communication"],
    ["teamwork", "communication"],
  ],
};

const ofUnitHead = fieldsIn("mn", words.UNIT_HEAD);

/** The head of a unit: one form, or one row. */
export const unitHead: RecordType = {
  id: "unit-head",
  name: { mn: "Нэгжийн дарга", en: "head of a unit" },
  fields: [
    ofUnitHead.text("official", "Нэгжийн даргын нэр", "head of the unit"),
    ofUnitHead.text("unit", "Нэгж", "unit"),
    body,
    ofUnitHead.share(
      "plan",
      "Нэгжийн гүйцэтгэлийн төлөвлөгөөний биелэлтийн хувь",
      "completion of the unit's plan"
    ),
    ofUnitHead.number(
      "planPoints",
      "Гүйцэтгэлийн зорилт, арга хэмжээний биелэлтийн оноо",
      "points of the unit's plan"
    ),
    ofUnitHead.share(
      "goalCompletion",
      "Мэдлэг, ур чадвараа дээшлүүлэх зорилтын биелэлтийн хувь",
      "completion of the skill goals"
    ),
    ofUnitHead.number("goals", "Мэдлэг, ур чадвараа дээшлүүлэх зорилтын оноо", "points of the skill goals"),
    ofUnitHead.number("ethics", "Хандлага, ёс зүй", "attitude and ethics"),
    ofUnitHead.number("organising", "Удирдан зохион байгуулах", "organising"),
    ofUnitHead.number("solving", "Асуудал шийдвэрлэх", "solving problems"),
    ofUnitHead.number("leading", "Манлайлах", "leading"),
    ofUnitHead.number("teamwork", "Багаар ажиллах", "teamwork"),
    ofUnitHead.number("communication", "Харилцаа", "communication"),
    ofUnitHead.number("further1", "Мэргэжлийн ур чадвар 1", "professional skill 1"),
    ofUnitHead.number("further2", "Мэргэжлийн ур чадвар 2", "professional skill 2"),
    ofUnitHead.number("further3", "Мэргэжлийн ур чадвар 3", "professional skill 3"),
    ofUnitHead.number("further4", "Мэргэжлийн ур чадвар 4", "professional skill 4"),
    ofUnitHead.number(
      "leadership",
      "Хандлага, ёс зүй, удирдах арга барилын оноо",
      "average over the indicators"
    ),
    deduction,
    addition,
    ofUnitHead.number("total", "Нийт оноо", "total points"),
  ],
  key: ["official", "unit"],
  span: "sheet",
  layouts: ["form", "table"],
  titles: labelsIn(words.UNIT_HEAD, "titles"),
  marks: ["plan", "organising", "leading"],
};
