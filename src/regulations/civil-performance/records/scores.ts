import { fieldsIn, labelsIn, marksIn, type RecordType } from "../../../rules";
import * as words from "../vocabulary";
import { addition, body, deduction, evaluated, number, reevaluated } from "./shared";

const ofHead = fieldsIn("mn", words.HEAD, { shared: [number, evaluated, reevaluated, body] });

/** One row an indicator, scored by the head of the unit. */
export const head: RecordType = {
  id: "head",
  name: { mn: "Нэгжийн даргын үнэлгээ", en: "scores by the head of the unit" },
  fields: ofHead.table(`
no official
indicator text: Үзүүлэлт | indicator
guide text: Үнэлгээ өгөхөд баримтлах чиглэл | guidance
score number: Нэгжийн даргын үнэлгээ | score by the head
reevaluated body
`),
  key: ["indicator", "no"],
  span: "sheet",
  layouts: ["table"],
  titles: labelsIn(words.HEAD, "titles"),
  marks: ["score"],
};

const ofTeam = fieldsIn("mn", words.TEAM, { shared: [number] });

/** A matrix: a row a colleague, a column an indicator. */
export const team: RecordType = {
  id: "team",
  name: { mn: "Хамт олны үнэлгээ", en: "scores by the team" },
  fields: ofTeam.table(`
no
colleague text: Санал өгсөн албан хаагч | colleague
ethics number: Хандлага, ёс зүй | attitude and ethics
teamwork number: Багаар ажиллах | teamwork
communication number: Харилцаа | communication
sum number: Нийлбэр | sum
average number: Дундаж оноо | average
asked yesNo standing: Санал авсан эсэх | was asked
secret yesNo standing: Нууцаар санал авсан эсэх | asked secretly
`),
  key: ["colleague", "no"],
  span: "sheet",
  layouts: ["table", "form", "matrix"],
  titles: labelsIn(words.TEAM, "titles"),
  // One of the three alone stands on the sheets of heads too.
  marks: marksIn("ethics+teamwork ethics+communication teamwork+communication"),
};

const ofUnitHead = fieldsIn("mn", words.UNIT_HEAD, { shared: [body, deduction, addition] });

/** The head of a unit: one form, or one row. */
export const unitHead: RecordType = {
  id: "unit-head",
  name: { mn: "Нэгжийн дарга", en: "head of a unit" },
  fields: ofUnitHead.table(`
official text: Нэгжийн даргын нэр | head of the unit
unit text: Нэгж | unit
body
plan share: Нэгжийн гүйцэтгэлийн төлөвлөгөөний биелэлтийн хувь | completion of the unit's plan
planPoints number: Гүйцэтгэлийн зорилт, арга хэмжээний биелэлтийн оноо | points of the unit's plan
goalCompletion share: Мэдлэг, ур чадвараа дээшлүүлэх зорилтын биелэлтийн хувь | completion of the skill goals
goals number: Мэдлэг, ур чадвараа дээшлүүлэх зорилтын оноо | points of the skill goals
ethics number: Хандлага, ёс зүй | attitude and ethics
organising number: Удирдан зохион байгуулах | organising
solving number: Асуудал шийдвэрлэх | solving problems
leading number: Манлайлах | leading
teamwork number: Багаар ажиллах | teamwork
communication number: Харилцаа | communication
further1 number: Мэргэжлийн ур чадвар 1 | professional skill 1
further2 number: Мэргэжлийн ур чадвар 2 | professional skill 2
further3 number: Мэргэжлийн ур чадвар 3 | professional skill 3
further4 number: Мэргэжлийн ур чадвар 4 | professional skill 4
leadership number: Хандлага, ёс зүй, удирдах арга барилын оноо | average over the indicators
deduction addition
total number: Нийт оноо | total points
`),
  key: ["official", "unit"],
  span: "sheet",
  layouts: ["form", "table"],
  titles: labelsIn(words.UNIT_HEAD, "titles"),
  marks: ["plan", "organising", "leading"],
};
