import { fieldsIn, recordsIn, type Field, type RecordType } from "../../rules";
import * as words from "./vocabulary";
import { COST_LISTS, OTHER_LISTS } from "./vocabulary/aside";
import { LETTERHEAD, TELLING } from "./vocabulary/bodies";

const made = recordsIn("mn", words);
const recordOf: typeof made = (head, spec) => made(head, { excludedBy: OTHER_LISTS, ...spec });

/** Fields of several record types; a positive number in a column of deductions is one (section 6). */
const SHARED = fieldsIn("mn", words.SHARED).table(`
no text: Д/д | number
official text: Албан хаагчийн нэр | official
register text: РД | register number
position text: Албан тушаал | position
unit text: Нэгж | unit
role choice official unitHead: Үүрэг | official or head of a unit
base number: Суурь түвшин | base level
target number: Хүрэх түвшин | target level
achieved number: Хүрсэн түвшин | level achieved
completion share: Биелэлтийн хувь | completion
reevaluated number: Дахин үнэлгээ | re-evaluated points
body text common standing: Байгууллага | body
due date: Төлөвлөсөн хугацаа | due date
done date: Биелүүлсэн огноо | date done
deduction number: Бууруулах оноо | deduction
addition number: Нэмэгдүүлэх оноо | addition
`);
const FIELDS = SHARED.map((field) => (field.id === "body" ? { ...field, title: LETTERHEAD } : field));

/** The same on an evaluation sheet, which is one official's: it may say once whose. */
const ON_SHEET: readonly Field[] = [
  ...fieldsIn("mn", words.EVALUATED).table("official text standing: Албан хаагчийн нэр | official"),
  ...FIELDS.filter(({ id }) => id !== "official"),
];

/** Work is a measure, or a goal, by what is to be reached or was: with its day alone it is anybody's plan. */
const REACHED = ["base", "target", "achieved", "completion", "done", "total"];

/** One row a measure, sub-measures below their measure. */
const measure = recordOf("measure table: Арга хэмжээ | measure", {
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
const goal = recordOf("goal table: Мэдлэг, ур чадвараа дээшлүүлэх зорилт | skill goal", {
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
  excludedBy: COST_LISTS,
  // A list of what was handed in has an evidence and a day.
  marks: "name evidence+base evidence+target evidence+achieved evidence+completion evidence+total",
  besides: [...REACHED, "indicator", "evidence"],
});

/** One row an indicator, scored by the head of the unit. */
const head = recordOf("head table: Нэгжийн даргын үнэлгээ | scores by the head of the unit", {
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
  tellingNames: TELLING,
  spread: "score",
  spreadOver: "official",
});

/** A matrix: a row a colleague, a column an indicator. */
const team = recordOf("team table form matrix: Хамт олны үнэлгээ | scores by the team", {
  shared: FIELDS,
  fields: `
no
evaluated text standing: Үнэлүүлэгч албан хаагчийн нэр | official
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
const unitHead = recordOf("unit-head form table: Нэгжийн дарга | head of a unit", {
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

/** One row an addition or deduction. */
const adjustment = recordOf("adjustment table workbook: Оноо нэмэгдүүлэх, бууруулах | adjustment", {
  shared: FIELDS,
  fields: `
no official register position unit role
ground choice 6.1 6.2 6.3 6.4 6.5: Үндэслэл | ground
points number: Оноо | points
deduction addition
`,
  key: "official no",
  marks: "ground",
});

/** The consolidated list: one row an official. */
const official = recordOf(
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
    marks: "measures team category complaint official+total register+total position+total rank+total",
  }
);

/** What a worksheet may hold: the tables of an evaluation sheet, the unit head's, and the lists. */
export const RECORDS: readonly RecordType[] = [measure, goal, head, team, unitHead, adjustment, official];
