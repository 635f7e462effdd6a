import * as words from "../vocabulary";
import { FIELDS, recordOf } from "./shared";

/** One row an addition or deduction. */
export const adjustment = recordOf(
  words.ADJUSTMENT,
  "adjustment table workbook: Оноо нэмэгдүүлэх, бууруулах | adjustment",
  {
    shared: FIELDS,
    fields: `
no official register position unit role
ground choice 6.1 6.2 6.3 6.4 6.5: Үндэслэл | ground
points number: Оноо | points
deduction addition
`,
    key: "official no",
    marks: "ground",
  }
);

/** The consolidated list: one row an official. */
export const official = recordOf(
  words.OFFICIAL,
  "official table form: Албан хаагчдын үнэлгээний нэгдсэн жагсаалт | consolidated list of officials",
  {
    shared: FIELDS,
    fields: `
no official register position unit role
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
`,
    key: "official register no",
    // Points alone are those of anything.
    marks:
      "measures team category complaint official+total register+total position+total unit+total rank+total",
  }
);
