import * as words from "../vocabulary";
import { FIELDS, ON_SHEET, recordOf } from "./shared";

/** Work is a measure, or a goal, by what is to be reached or was: with its day alone it is anybody's plan. */
const REACHED = ["base", "target", "achieved", "completion", "done", "total"];

/** One row a measure, sub-measures below their measure. */
export const measure = recordOf(words.MEASURE, "measure table: Арга хэмжээ | measure", {
  shared: ON_SHEET,
  fields: `
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
`,
  key: "sub name no",
  marks: "name sub execution timeliness done ownFault",
  besides: [...REACHED, "indicator", "sub", "objective", "execution", "timeliness"],
});

/** One row a goal of the plan to deepen knowledge and skills. */
export const goal = recordOf(words.GOAL, "goal table: Мэдлэг, ур чадвараа дээшлүүлэх зорилт | skill goal", {
  shared: ON_SHEET,
  fields: `
no official
name text: Мэдлэг, ур чадвараа дээшлүүлэх зорилт, арга хэмжээ | skill goal
indicator text: Шалгуур үзүүлэлт | indicator
base target achieved completion due done
total number: Биелэлтийн оноо | points of the goal
evidence text: Нотлох баримт | evidence
reevaluated
`,
  key: "name no",
  // What trainings cost is a budget's matter.
  excludedBy: /^\s*(?:сургалтын )?зардал\s*$/iu,
  marks: "name evidence",
  besides: [...REACHED, "indicator", "evidence"],
});

/** One row an indicator, scored by the head of the unit. */
export const head = recordOf(
  words.HEAD,
  "head table: Нэгжийн даргын үнэлгээ | scores by the head of the unit",
  {
    shared: ON_SHEET,
    fields: `
no official
indicator text: Үзүүлэлт | indicator
guide text: Үнэлгээ өгөхөд баримтлах чиглэл | guidance
score number: Нэгжийн даргын үнэлгээ | score by the head
reevaluated body
`,
    key: "indicator no",
    marks: "score",
    spread: "score",
    spreadOver: "official",
  }
);

/** A matrix: a row a colleague, a column an indicator. */
export const team = recordOf(words.TEAM, "team table form matrix: Хамт олны үнэлгээ | scores by the team", {
  shared: FIELDS,
  fields: `
no
colleague text: Санал өгсөн албан хаагч | colleague
ethics number: Хандлага, ёс зүй | attitude and ethics
teamwork number: Багаар ажиллах | teamwork
communication number: Харилцаа | communication
sum number: Нийлбэр | sum
average number: Дундаж оноо | average
asked yesNo standing: Санал авсан эсэх | was asked
secret yesNo standing: Нууцаар санал авсан эсэх | asked secretly
`,
  key: "colleague no",
  // One of the three alone stands on the sheets of heads too.
  marks: "ethics+teamwork ethics+communication teamwork+communication",
});

/** The head of a unit: one form, or one row. */
export const unitHead = recordOf(words.UNIT_HEAD, "unit-head form table: Нэгжийн дарга | head of a unit", {
  shared: FIELDS,
  fields: `
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
`,
  key: "official unit",
  marks: "plan organising leading",
});
