import { fieldsIn, labelsIn, type RecordType } from "../../../rules";
import * as words from "../vocabulary";
import {
  addition,
  deduction,
  number,
  person,
  position,
  reevaluated,
  register,
  role,
  STANDING,
  unit,
} from "./shared";

const COMMON = [number, person, register, position, unit, role];

const ofAdjustment = fieldsIn("mn", words.ADJUSTMENT);

/** One row an addition or deduction. */
export const adjustment: RecordType = {
  id: "adjustment",
  name: { mn: "Оноо нэмэгдүүлэх, бууруулах", en: "adjustment" },
  fields: [
    ...COMMON,
    ofAdjustment.choice("ground", "Үндэслэл", "ground", ["6.1", "6.2", "6.3", "6.4", "6.5"]),
    ofAdjustment.number("points", "Оноо", "points"),
    deduction,
    addition,
  ],
  key: ["official", "no"],
  span: "workbook",
  layouts: ["table"],
  titles: labelsIn(words.ADJUSTMENT, "titles"),
  marks: ["ground"],
};

const ofOfficial = fieldsIn("mn", words.OFFICIAL);

/** The consolidated list: one row an official. */
export const official: RecordType = {
  id: "official",
  name: { mn: "Албан хаагчдын үнэлгээний нэгдсэн жагсаалт", en: "consolidated list of officials" },
  fields: [
    ...COMMON,
    ofOfficial.number("measures", "Арга хэмжээний биелэлтийн дундаж оноо", "average points of the measures"),
    ofOfficial.number("goals", "Мэдлэг, ур чадвараа дээшлүүлэх зорилт", "points of the skill goals"),
    ofOfficial.number("head", "Нэгжийн даргын үнэлгээ", "points by the head"),
    ofOfficial.number("team", "Хамт олны үнэлгээ", "points by the team"),
    ofOfficial.number(
      "leadership",
      "Хандлага, ёс зүй, удирдах арга барил",
      "points of attitude and leadership"
    ),
    deduction,
    addition,
    ofOfficial.number("total", "Нийт оноо", "total points"),
    reevaluated,
    ofOfficial.choice("category", "Үнэлгээний ангилал", "category of the evaluation", [
      "excellent",
      "normal",
      "insufficient",
    ]),
    ofOfficial.yesNo("complaint", "Гомдол гаргасан эсэх", "complaint"),
    ofOfficial.yesNo(
      "documents",
      "Дахин үнэлгээ тайлагнасан баримтад суурилсан эсэх",
      "re-evaluation rests on reported documents"
    ),
    ofOfficial.yesNo("chairSigned", "Ахлагчийн гарын үсэг", "signed by the chair"),
    ofOfficial.yesNo("secretarySigned", "Нарийн бичгийн даргын гарын үсэг", "signed by the secretary"),
    ofOfficial.yesNo(
      "membersSigned",
      "Үнэлгээний багийн гишүүд гарын үсэг зурсан эсэх",
      "list signed by the team's members",
      STANDING
    ),
    ofOfficial.text("rank", "Байр", "rank"),
  ],
  key: ["official", "register", "no"],
  span: "sheet",
  layouts: ["table", "form"],
  titles: labelsIn(words.OFFICIAL, "titles"),
  marks: ["measures", "team", "total", "category", "complaint"],
};
