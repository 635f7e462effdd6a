import type { Translations } from "../../../rules";

/** The regulation's texts in Mongolian, by the English ones. */
export const mn: Translations = {
  "Fujian diagnosis and improvement scheme (revised)":
    "Фүжянь мужийн оношилгоо, сайжруулалтын төлөвлөгөө (шинэчилсэн)",
  "Fujian Provincial Department of Education": "Фүжянь мужийн Боловсролын газар",
  Element: "Оношилгооны үзүүлэлт",
  item: "Оношилгооны бүлэг",
  element: "Үзүүлэлтийн дугаар",
  "element's name": "Оношилгооны үзүүлэлт",
  point: "Оношилгооны цэг",
  "self-diagnosis result": "Өөрийн оношилгооны дүн",
  "review result": "Давтан шалгалтын дүн",
  equal: "Таарсан эсэх",
  "self-diagnosis opinion": "Өөрийн оношилгооны санал",
  "improvement measures": "Сайжруулах арга хэмжээ",
  "effects of improvement": "Сайжруулалтын үр дүн",
  remark: "Тайлбар",
  Report: "Өөрийн оношилгоо, сайжруулалтын тайлан",
  college: "Коллежийн нэр",
  overview: "Өөрийн оношилгооны тойм",
  "principal's signature": "Захирал (гарын үсэг)",
  "day of signing": "Гарын үсэг зурсан өдөр",
  Review: "Давтан шалгалт",
  cycle: "Оношилгооны үе",
  "day of the diagnosis": "Оношилгоо дууссан өдөр",
  "start of the review": "Шалгалт эхэлсэн өдөр",
  "end of the review": "Шалгалт дууссан өдөр",
  "rectification finished": "Залруулга дууссан өдөр",
  "new review applied for": "Дахин шалгуулах хүсэлтийн өдөр",
  "diagnosis in the set time": "Хугацаандаа оношилсон эсэх",
  "elements with equal results": "Таарсан тоо",
  "judgement of the measures": "Арга хэмжээ чиглэлтэй, хэрэгжихүйц, үр дүнтэй",
  "measures targeted": "Арга хэмжээ чиглэлтэй",
  "measures feasible": "Арга хэмжээ хэрэгжихүйц",
  "measures effective": "Арга хэмжээ үр дүнтэй",
  "measures vigorous": "Арга хэмжээний хүч",
  conclusion: "Шалгалтын дүгнэлт",
  "enrolment plan of the year before": "Өмнөх жилийн элсэлтийн төлөвлөгөө",
  "enrolment plan": "Элсэлтийн төлөвлөгөө",
  "first enrolment plan": "Эхний жилийн элсэлтийн төлөвлөгөө",
  "new majors not filed": "Шинэ мэргэжлийн бүртгэл түр зогссон",
  "reform projects limited": "Шинэчлэлийн төсөл хязгаарлагдсан",
  experts: "Шинжээчийн тоо",
  "outside experts": "Гадны шинжээчийн тоо",
  "materials on the society's site": "Материалыг холбооны хуудсанд нийтэлсэн эсэх",
  "A plan of rectification follows the review":
    "Мужийн давтан шалгалтын тайлангийн дагуу залруулах төлөвлөгөө гаргасан",
  College: "Коллеж",
  "evaluated in the second round": "Хоёр дахь үнэлгээнд орсон эсэх",
  "new college": "Шинэ коллеж эсэх",
  "evaluated before its diagnosis": "Сургалтын үнэлгээнд орсон эсэх",
  "day of its evaluation": "Сургалтын үнэлгээний өдөр",
  "made a self-diagnosis": "Өөрөө оношилсон эсэх",
  "self-diagnosis filed": "Оношилгоог бүртгүүлсэн эсэх",
  "made and filed a self-diagnosis": "Оношилж бүртгүүлсэн эсэх",
  "year scheduled": "Төлөвлөсөн он",
  "sampled for review": "Түүвэрлэгдсэн эсэх",
  "rules filed": "Журам бүртгүүлсэн өдөр",
  "Evaluation and diagnosis go together where the second round is still to come":
    "Хоёр дахь үнэлгээнд ороогүй коллежид үнэлгээ, оношилгоог зэрэг явуулна",
  "The self-diagnosis stands in the annual quality report":
    "Өөрийн оношилгооны байдлыг чанарын жилийн тайланд тусгасан",
  "The college's rules are filed with the province's department":
    "Нарийвчилсан журмыг Боловсролын газарт бүртгүүлсэн",
  "The college's rules are filed with the society":
    "Нарийвчилсан журмыг Мэргэжлийн боловсролын холбоонд бүртгүүлсэн",
  "Each incident of the latest the years of the annex was analysed, and how it was dealt with reported":
    "Чанарын осол шинжилгээ, арга хэмжээний тайлантай",
  "No grave accident or irregularity within the years of the annex": "Ноцтой осол, зөрчилгүй",
  "Body, staff, place and funds for innovation and enterprise are there":
    "Инновац, гарааны боловсрол бүтэц, хүн, байр, хөрөнгөтэй",
  Material: "Давтан шалгалтын материал",
  material: "Материалын нэр",
  submitted: "Өгсөн эсэх",
  "years covered": "Хамарсан он",
  "day shown on the campus site": "Нийтэлсэн өдөр",
  "day sent to the evaluation centre": "Хүргүүлсэн өдөр",
  "on the society's site": "Холбооны хуудсанд нийтэлсэн эсэх",
  Expert: "Шинжээч",
  "expert's name": "Шинжээчийн нэр",
  employer: "Ажлын газар",
  post: "Албан тушаал",
  "outside expert": "Гадны шинжээч эсэх",
  "took an invitation to coach": "Шалгуулагч коллежийн урилга хүлээж авсан эсэх",
  "took no invitation to coach": "Шалгуулагч коллежийн урилга хүлээж аваагүй",
  "4.1 Who is diagnosed and reviewed": "4.1 Оношилгооны хамрах хүрээ, мужийн давтан шалгалт",
  "A college already evaluated made one self-diagnosis and filed it; a new one is evaluated first":
    "Хоёр дахь үнэлгээнд орсон коллеж нэг удаа өөрөө оношилж бүртгүүлнэ; шинэ коллеж эхлээд үнэлүүлнэ",
  "A diagnosis at least once in {limit}": "{limit} тутам дор хаяж нэг оношилгоо дуусгана",
  "At least {limit} of the colleges sampled in {years}":
    "{years} тутам түүвэрлэсэн коллеж нийтийн {limit}-аас багагүй",
  "4.2 Procedure": "4.2 Үндсэн дараалал",
  "At least {limit} of the college's own diagnosis": "Өөрийн оношилгоонд дор хаяж {limit} урина",
  "At least {limit} of the experts from outside": "Гадны шинжээч нийтийн {limit}-аас багагүй",
  "All materials of the list": "Давтан шалгалтын материал бүрэн",
  "(3) (4) (5) cover the {limit} before the review; (6) present students and {graduates} of graduates":
    "(3)(4)(5) нь шалгалтын өмнөх {limit}ийг, (6) нь суралцагч болон сүүлийн {graduates}ийн төгсөгчийг хамарсан",
  "Shown on the campus site {limit} before the review":
    "Материалыг шалгалтаас {limit} өмнө коллежийн сүлжээнд нийтэлсэн",
  "Sent to the evaluation centre {limit} before the review":
    "Материалыг шалгалтаас {limit} өмнө мужийн үнэлгээний төвд хүргүүлсэн",
  "Rectification within {limit} after the review": "Шалгалтын дараа {limit} дотор залруулгыг дуусгасан",
  "4.3 Conclusion and its use": "4.3 Дүгнэлт, хэрэглээ",
  "Elements whose self-diagnosis equals the review result":
    "Өөрийн оношилгоо, шалгалтын дүн таарсан үзүүлэлтийн тоо",
  "The conclusion follows the criteria": "Шалгалтын дүгнэлт шалгуурт нийцсэн",
  "No diagnosis in the set time counts as 异常": "Хугацаандаа оношлоогүй коллежийн дүгнэлт «хэвийн бус»",
  "After 待改进 or 异常 {limit} of improvement, then a new review is applied for":
    "«Сайжруулах», «хэвийн бус» коллежийн сайжруулах хугацаа {limit}, дараа нь дахин шалгуулах хүсэлт гаргана",
  "After 异常, or 待改进 twice running, the enrolment plan is cut by {limit} each year":
    "«Хэвийн бус» болон хоёр удаа дараалан «сайжруулах» дүгнэлттэй коллежийн элсэлтийн төлөвлөгөөг жил бүр {limit} бууруулна",
  "5 Organisation": "5 Зохион байгуулалт, удирдлага",
  "The materials also stand on the society's site":
    "Шалгуулсан коллежийн материалыг Мэргэжлийн боловсролын холбооны цахим хуудсанд нийтэлсэн",
  "A reviewer takes no invitation to coach the reviewed college":
    "Шинжээч шалгуулагч коллежийн зөвлөгөө, лекцийн урилгыг хүлээж авахгүй",
  "Reviewers are of colleges, of educational research, or of industry":
    "Мужийн шинжээч коллеж, судалгааны байгууллага эсвэл аж ахуйн нэгжээс",
  "The college's rules are filed by {day}/{month}":
    "Нарийвчилсан журмыг {month} сарын {day}-аас өмнө бүртгүүлсэн",
  "Annex 1 Indicators": "1 дүгээр хавсралт. Үзүүлэлтийн систем",
  "All the elements of annex 1, by their names": "Оношилгооны үзүүлэлт бүрэн, давхардаагүй, нэр нь таарсан",
  "All {limit} points of diagnosis": "Үзүүлэлтийн системийн {limit} оношилгооны цэг бүрэн",
  "Each incident of the latest {limit} was analysed, and how it was dealt with reported":
    "Сүүлийн {limit} дахь чанарын осол бүр шинжилгээ, арга хэмжээний тайлантай",
  "No grave accident or irregularity within {limit}":
    "{limit} дотор аюулгүй байдлын ноцтой осол, зөрчил гараагүй",
  "Annex 2 Schedule": "2 дугаар хавсралт. Төлөвлөгөө",
  "A college not yet evaluated is diagnosed in the year that annex two schedules":
    "Хоёр дахь үнэлгээнд ороогүй коллеж 2 дугаар хавсралтын жилд оношилгоо хийнэ",
  "Annex 3 Report": "3 дугаар хавсралт. Өөрийн оношилгооны тайлан",
  "The overview has at most {limit}": "Өөрийн оношилгооны тойм {limit} хүртэл",
  "The opinion has at most {limit} and addresses goals, results, problems and causes":
    "Оношилгооны санал {limit} хүртэл, зорилгын биелэлт, амжилт, асуудал, шалтгааныг заасан",
  "Measures have at most {limit} and are given":
    "Сайжруулах арга хэмжээ {limit} хүртэл, хоосон байж болохгүй",
  "Effects have at most {limit} and are those already seen, or the measure is said to be pending":
    "Сайжруулалтын үр дүн {limit} хүртэл, бодит үр дүн; хэрэгжээгүй бол тайлбарлана",
  "Problems and causes take about half of the opinion": "Асуудал, шалтгаан агуулгын тал орчим",
  "No grade is given as a conclusion": "Өөрийн оношилгоонд зэрэглэл тогтоохгүй",
  "Signed and dated by the principal": "Захирал гарын үсэг зурж, огноо тавьсан",
  "Does 异常 need both halves (fewer than {abnormal} match; weak measures), or either?":
    "«Хэвийн бус»-ын хоёр нөхцөл (таарсан нь {abnormal}-аас цөөн; арга хэмжээ чиглэлгүй, сул): хоёул уу, аль нэг үү?",
  "both halves": "хоёул шаардлагатай",
  "either half": "аль нэг нь хангалттай",
  "The enrolment plan is cut by {planCut} each year: of which plan?":
    "Жил бүр {planCut} бууруулахад аль жилийн төлөвлөгөөг суурь болгох вэ?",
  "that of the year before": "өмнөх жилийн төлөвлөгөө",
  "the first plan, before any cut": "эхний жилийн (бууруулахаас өмнөх) төлөвлөгөө",
  "“After {firstYear}, at least once in {cycle}”: when does the first cycle start?":
    "«{firstYear}оос хойш {cycle}д нэгээс доошгүй»: эхний мөчлөг хэзээнээс эхлэх вэ?",
  "at the beginning of {firstYear}": "{firstYear}ы эхнээс",
  "at the beginning of the year after": "дараагийн оны эхнээс",
  "Are measures weak where they are not targeted and not vigorous, or where either holds?":
    "«Арга хэмжээ чиглэлгүй, сул»: хоёул уу, аль нэг нь үү?",
  either: "аль нэг нь болно",
  both: "хоёул байх ёстой",
  "Problems and causes take “about half” of the opinion: within which range?":
    "Асуудал, шалтгаан «тал орчим»: ямар хязгаарт вэ?",
  "{aboutHalf}": "{aboutHalf}",
  "a range set by the user": "өөрөө тогтоосон хязгаар",
  "Range of “about half” in percent (for reading R4 “a range set by the user”)":
    "«Тал орчим»-ын хязгаар (хувь, R4 ойлголтод «өөрөө тогтоосон» сонгосон үед)",
  "Year by whose {day}/{month} the rules must be filed":
    "Нарийвчилсан журмыг {month} сарын {day}-аас өмнө бүртгүүлэх жил",
  "annex 3": "3 дугаар хавсралт",
  "section 5.4": "5.4 хэсэг",
  "Fujian: diagnosis and improvement of internal quality assurance in vocational colleges (revised)":
    "Фүжянь: мэргэжлийн коллежийн дотоод чанарын баталгааг оношлох, сайжруулах ажлын төлөвлөгөө (шинэчилсэн)",
  "The text bears no date of entry into force: its thresholds have no bounds in time. The year of 30 May (5.4) is for the user to set.":
    "Баримт бичигт хүчин төгөлдөр болох огноо заагаагүй: босго хугацаагаар хязгаарлагдахгүй. 5.4-ийн 5 сарын 30-ны оныг хэрэглэгч тогтооно.",
  Complies: "Нийцсэн",
  "Does not comply": "Нийцээгүй",
  "Not enough data": "Мэдээлэл дутуу",
  "idea of quality assurance": "Чанарын баталгааны үзэл баримтлал",
  "organisational structure": "Зохион байгуулалтын бүтэц",
  "system of rules": "Дүрэм журмын тогтолцоо",
  "information system": "Мэдээллийн систем",
  "planning of majors": "Мэргэжил хөгжүүлэх төлөвлөгөө",
  "diagnosis and improvement of majors": "Мэргэжлийн оношилгоо, сайжруулалт",
  "quality assurance of courses": "Хичээлийн чанарын баталгаа",
  "planning of the teaching staff": "Багш нарыг хөгжүүлэх төлөвлөгөө",
  "diagnosis and improvement of the teaching staff": "Багш нарын хөгжлийн оношилгоо, сайжруулалт",
  "system of education": "Хүмүүжлийн тогтолцоо",
  "students' surroundings": "Суралцагчийн өсөж хөгжих орчин",
  "improving what is outside": "Гадаад орчныг сайжруулах",
  "control of quality incidents": "Чанарын ослын хяналт",
  "effect of quality assurance": "Чанарын баталгааны үр дүн",
  "features of the system": "Тогтолцооны онцлог",
  "rules for diagnosis and improvement": "Оношилгоо, сайжруулалтын журам",
  "report on self-diagnosis and improvement": "Өөрийн оношилгоо, сайжруулалтын тайлан",
  "annual quality report": "Чанарын жилийн тайлан",
  "report analysing the status data": "Төлөв байдлын мэдээллийн шинжилгээний тайлан",
  "annual self-diagnosis report": "Жил бүрийн өөрийн оношилгооны тайлан",
  "report on the satisfaction survey": "Сэтгэл ханамжийн судалгааны тайлан",
  "development plan with its sub-plans": "Хөгжлийн төлөвлөгөө ба дэд төлөвлөгөө",
  "the region's plan of economic and social development": "Орон нутгийн эдийн засаг, нийгмийн төлөвлөгөө",
};
