import { readings, refuseNoPoints, settings } from "../../rules";
import { LIMITS } from "./parameters";

/** Where the text leaves a gap or two meanings; the default stands first. */
export const READINGS = readings("mn", {
  poor: LIMITS.poorCompletion,
  scored: LIMITS.scoredCompletion,
  team: LIMITS.team,
})`
R1: Биелэлт {poor}-аас {scored} хүртэл бол хэдэн оноо вэ? | What does a completion from {poor} to below {scored} get?
R1 = zero: оноогүй (оноо {scored}-аас эхэлнэ) | no points, since they begin at {scored}
R1 = formula: томъёогоор | points by the formula
R2: Хамт олны үнэлгээний нийлбэрийг үзүүлэлтийн тоонд хуваах уу?
  | Is the team's sum divided by the number of indicators?
R2 = divided: хуваана ({team}) | divided ({team})
R2 = undivided: хуваахгүй (зөвхөн 4.6-гийн өгүүлбэрээр) | not divided, by the sentence of 4.6 alone
R3: Ур чадварын зорилтын биелэлтийг хэрхэн тооцох вэ? | How is the completion of a skill goal reckoned?
R3 = base: 2.2-ын томъёогоор, суурь түвшин заагаагүй бол тэг | as 2.2, from a base of zero where none is given
R3 = ratio: хүрсэн түвшин ÷ хүрэх түвшин | achieved ÷ target
R4: «Нэг сар хүртэл» хоцролтыг хэрхэн тооцох вэ? | What is “up to a month” of delay?
R4 = calendar: хуанлийн сараар | a calendar month
R4 = days: гучин хоногоор | thirty days
R5: Биелээгүй, хугацаа нь хэтэрсэн арга хэмжээний хоцролтыг хэрхэн тооцох вэ?
  | Until when does the delay of an undone measure run?
R5 = asOf: шалгах өдрийн байдлаар урьдчилан | provisionally until the as-of date
R5 = open: биелэх хүртэл тодорхойгүй | it is not known until it is done
R6: Нийт оноо хасалтын дараа тэгээс доош байж болох уу? | Can deductions bring a total below zero?
R6 = zero: болохгүй, тэг байна | no, it is zero
R6 = negative: болно | yes
R7: Нэгжийн төлөвлөгөөний биелэлт бүтнээс давбал илүүг тооцох уу? | Does a unit's plan count beyond its whole?
R7 = capped: тооцохгүй | no
R7 = uncapped: тооцно | yes
R8: n.m дугаартай мөр n арга хэмжээний дэд арга хэмжээ мөн үү? | Is a row numbered n.m a sub-measure of measure n?
R8 = numbered: мөн | yes
R8 = named: үндсэн арга хэмжээг нэрлэсэн бол л | only where it names its measure
R9: 7.1-д заасан гомдол 7.4-ийн хориглолтоос гадуур үндэслэл болох уу?
  | Is a complaint (7.1) a ground besides the two categories that 7.4 names?
R9 = complaint: болно | yes
R9 = categories: болохгүй, хоёр ангилал л | no, the two categories alone
R10: Хүрэх түвшин суурь түвшинтэй тэнцүү бол биелэлт хэд вэ? | What is the completion where the target is the base?
R10 = unknown: тооцох боломжгүй | it cannot be reckoned
R10 = reached: хүрсэн бол бүтэн, үгүй бол тэг | the whole where it is reached, else none
`;

/** Bands are of the total, whose bounds the annex gives. */
const BAND = { refuse: refuseNoPoints(LIMITS.total) };

/** The score bands of the categories are not in the annex: without them a category is read, never computed. */
export const SETTINGS = settings("mn", { excellent: BAND, normal: BAND, insufficient: BAND })(`
excellent range: «Маш сайн» ангиллын оноо (доод, дээд) | total points of “Маш сайн” (lowest, highest)
excellent range = clause: 7.2 дахь хэсэг | clause 7.2
normal range: «Хэвийн» ангиллын оноо (доод, дээд) | total points of “Хэвийн” (lowest, highest)
normal range = clause: 7.2 дахь хэсэг | clause 7.2
insufficient range: «Хангалтгүй» ангиллын оноо (доод, дээд) | total points of “Хангалтгүй” (lowest, highest)
insufficient range = clause: 7.2 дахь хэсэг | clause 7.2
body text: Байгууллагын нэр, төрөл | the body whose officials are evaluated
body text = clause: 4.2, 5.5 дахь хэсэг | clauses 4.2 and 5.5
`);
