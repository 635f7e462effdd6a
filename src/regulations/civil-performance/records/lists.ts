import { fieldsIn, labelsIn, type RecordType } from "../../../rules";
import * as words from "../vocabulary";
import { addition, deduction, number, person, position, reevaluated, register, role, unit } from "./shared";

const COMMON = [number, person, register, position, unit, role];

const ofAdjustment = fieldsIn("mn", words.ADJUSTMENT, { shared: [deduction, addition] });

/** One row an addition or deduction. */
export const adjustment: RecordType = {
  id: "adjustment",
  name: { mn: "Оноо нэмэгдүүлэх, бууруулах", en: "adjustment" },
  fields: [
    ...COMMON,
    ...ofAdjustment.table(`
ground choice 6.1 6.2 6.3 6.4 6.5: Үндэслэл | ground
points number: Оноо | points
deduction addition
`),
  ],
  key: ["official", "no"],
  span: "workbook",
  layouts: ["table"],
  titles: labelsIn(words.ADJUSTMENT, "titles"),
  marks: ["ground"],
};

const ofOfficial = fieldsIn("mn", words.OFFICIAL, { shared: [deduction, addition, reevaluated] });

/** The consolidated list: one row an official. */
export const official: RecordType = {
  id: "official",
  name: { mn: "Албан хаагчдын үнэлгээний нэгдсэн жагсаалт", en: "consolidated list of officials" },
  fields: [
    ...COMMON,
    ...ofOfficial.table(`
measures number: Арга хэмжээний биелэлтийн дундаж оноо | average points of the measures
goals number: Мэдлэг, ур чадвараа дээшлүүлэх зорилт | points of the skill goals
head number: Нэгжийн даргын үнэлгээ | points by the head
team number: Хамт олны үнэлгээ | points by the team
leadership number: Хандлага, ёс зүй, удирдах арга барил | points of attitude and leadership
deduction addition
total number: Нийт оноо | total points
reevaluated
category choice excellent normal insufficient: Үнэлгээний ангилал | category of the evaluation
complaint yesNo: Гомдол гаргасан эсэх | complaint
documents yesNo: Дахин үнэлгээ тайлагнасан баримтад суурилсан эсэх | re-evaluation rests on reported documents
chairSigned yesNo: Ахлагчийн гарын үсэг | signed by the chair
secretarySigned yesNo: Нарийн бичгийн даргын гарын үсэг | signed by the secretary
membersSigned yesNo standing: Үнэлгээний багийн гишүүд гарын үсэг зурсан эсэх
  | list signed by the team's members
rank text: Байр | rank
`),
  ],
  key: ["official", "register", "no"],
  span: "sheet",
  layouts: ["table", "form"],
  titles: labelsIn(words.OFFICIAL, "titles"),
  marks: ["measures", "team", "total", "category", "complaint"],
};
