import type { Translations } from "../../../rules";

/** What findings of the regulation say in Mongolian, by the English texts. */
export const mnNotes: Translations = {
  alike: "таарсан",
  different: "таараагүй",
  "already evaluated in the second round": "хоёр дахь үнэлгээнд орсон",
  "not yet evaluated: annex 2 schedules it": "хоёр дахь үнэлгээнд ороогүй, 2 дугаар хавсралтаар",
  "the three years are not over": "гурван жил дуусаагүй",
  "a diagnosis was made in the set time": "хугацаандаа оношилсон",
  "no diagnosis in the set time: the conclusion counts as 异常":
    "хугацаандаа оношлоогүй, дүгнэлт «хэвийн бус» (4.3)",
  "no conclusion 待改进 or 异常": "«сайжруулах», «хэвийн бус» дүгнэлтгүй",
  "neither 异常 nor 待改进 twice running": "«хэвийн бус» ч, дараалсан хоёр «сайжруулах» ч алга",
  "these are not the experts whom the college itself invites": "коллежийн урьсан шинжээч биш",
  "there is none": "нийт тоо 0",
  "elements missing: {codes}": "дутуу үзүүлэлт: {codes}",
  "“{name}” is not of annex 1: it may be the college's own, or one of {codes}":
    "«{name}» системд алга, коллежийн өөрийн эсвэл {codes} байж болно",
  "points are missing in {codes}": "дутуу оношилгооны цэг: {codes}",
  "the element is not named": "үзүүлэлт бөглөөгүй",
  "element {code} stands twice": "{code} үзүүлэлт давхардсан",
  "{code} is called “{expected}”, not “{name}”":
    "{code} үзүүлэлтийн нэр «{expected}» байх ёстой, одоо «{name}»",
  "the two results are {computed}, the sheet says {stated}":
    "оношилгоо, шалгалтын дүн {computed}, хүснэгтэд {stated} гэж бичсэн",
  "{stated} matches stated, {computed} by the elements": "таарсан {stated} гэж бичсэн, тооцоход {computed}",
  "the stated conclusion is {stated}, by the criteria it is {computed}":
    "бичсэн дүгнэлт «{stated}», шалгуураар «{computed}»",
  "no diagnosis in the set time: the conclusion is 异常":
    "хугацаандаа оношлоогүй, дүгнэлт «хэвийн бус» байх ёстой",
  "no diagnosis between {from} and {to}": "{from} – {to} оношилгоо дуусгаагүй",
  "the review ended on {from}, rectification was due by {due} and finished on {date}, {days} days late":
    "шалгалт {from} дууссан, {due} хүртэл залруулах ёстой, {date} дуусгасан, {days} хоног хоцорсон",
  "the review ended on {from}, rectification was due by {due}; none is given by {date}, {days} days later":
    "шалгалт {from} дууссан, {due} хүртэл залруулах ёстой, {date} хүртэл дуусаагүй, {days} хоног хоцорсон",
  "the day given is from before the review ended, of the application that led to it; whether a new one followed is not said":
    "бичсэн өдөр шалгалт дуусахаас өмнөх, энэ шалгалтын хүсэлтийнх; сайжруулах хугацааны дараа дахин хүсэлт гаргасан эсэх нь тодорхойгүй",
  "after {conclusion} the improvement period runs to {due}, yet the new review is of {day}":
    "дүгнэлт «{conclusion}», сайжруулах хугацаа {due} хүртэл, {day} өдөр дахин хүсэлт эсвэл шалгалт",
  "to be cut by {cut}: of {base}, at most {allowed} may stand, found {plan}":
    "{cut} бууруулах ёстой: суурь {base}, {allowed} хүртэл, одоо {plan}",
  "materials missing: {items}": "дутуу материал: {items}",
  "it is not clear which of the materials “{title}” is": "«{title}» аль материал болох тодорхойгүй",
  "it is not said whether these are the experts whom the college invites":
    "коллежийн урьсан шинжээч эсэх тодорхойгүй",
  "“{said}” is no college, research body or enterprise":
    "«{said}» коллеж, судалгааны байгууллага, аж ахуйн нэгж биш",
  "nobody can tell whether “{said}” is a college, research body or enterprise":
    "«{said}» коллеж, судалгааны байгууллага, аж ахуйн нэгж эсэх тодорхойгүй",
  "filed on {day}, due by {due}: {days} days late":
    "{day} бүртгүүлсэн, {due} хүртэл бүртгүүлэх ёстой: {days} хоног хоцорсон",
  "not submitted": "өгөөгүй",
  "present students and graduates of {years}": "суралцагчид болон {years} оны төгсөгчид",
  "must cover {required}, found “{text}”": "хамрах ёстой: {required}; одоо «{text}»",
  "{day} is {days} days before the review starts ({start}); at least {limit} are required":
    "{day}, шалгалт ({start}) хүртэл {days} хоног, доод тал нь {limit} хоног",
  "annex 2 schedules {limit}, found {value}": "2 дугаар хавсралтад {limit}, одоо {value}",
  "annex 2 does not list this college": "2 дугаар хавсралтад энэ коллеж алга",
  "not filled in": "бөглөөгүй",
  "nothing stands under the heading {part}": "«{part}» гарчгийн доор агуулга алга",
  "no headings tell whether these are addressed: {parts}": "тусгасан эсэхийг мэдэх гарчиг алга: {parts}",
  "no headings tell problems and causes apart from the rest":
    "«асуудал», «шалтгаан» гарчиг алга тул хэмжээг ялгах боломжгүй",
  "blank, and the row does not say that the measure is not yet carried out":
    "бөглөөгүй, арга хэмжээ хэрэгжээгүй гэж ч тайлбарлаагүй",
  "a forecast, and the row does not say that the measure is not yet carried out":
    "хүлээгдэж буй үр дүн бичсэн, хэрэгжээгүй гэж тайлбарлаагүй",
  "the words do not tell effects already seen from a forecast":
    "бодит үр дүн үү, хүлээгдэж буй үр дүн үү тодорхойгүй",
  "nobody can tell whether “{words}” is a grade as a conclusion": "«{words}» зэрэглэл мөн эсэх тодорхойгүй",
  "a grade is given: “{words}”": "«{words}» гэсэн зэрэглэл бий",
  "the principal has not signed, or not dated it": "захирал гарын үсэг зураагүй эсвэл огноо тавиагүй",
  "took an invitation of the reviewed college, or does not rule it out":
    "шалгуулагч коллежийн урилга авсан, эсвэл авахгүй гэж амлаагүй",
  "a new college is evaluated first and diagnosed afterwards": "шинэ коллеж эхлээд сургалтын үнэлгээнд орно",
  "goals reached": "Зорилгын биелэлт",
  "main results": "Гол амжилт",
  problems: "Асуудал",
  causes: "Шалтгааны шинжилгээ",
};
