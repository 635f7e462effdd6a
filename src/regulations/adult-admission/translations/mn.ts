import type { Translations } from "../../../rules";

/** The regulation's texts in Mongolian, by the English ones. */
export const mn: Translations = {
  "Admission to adult higher education in 2024 (China)":
    "2024 оны насанд хүрэгчдийн дээд боловсролын элсэлтийн журам (Хятад)",
  "Jiaoxueting [2024] No. 5": "教学厅〔2024〕5号 бичиг",
  "General Office of the Ministry of Education (forwarded by Shanxi, Jin Jiaoxuehan [2024] No. 23)":
    "Боловсролын яамны Тамгын газар (Шаньси мужийн Боловсролын газар 晋教学函〔2024〕23号-аар дамжуулсан)",
  "Governs the admission of 2024 until it ends in December; the half year of publication, the re-check of newcomers and the new names from autumn 2025 reach beyond.":
    "2024 оны элсэлтэд 12 сарын эцэс хүртэл хамаарна; хагас жилийн нийтлэлт, шинэ оюутны шалгалт, 2025 оны намраас нэрийн өөрчлөлт түүнээс хойш ч үйлчилнэ.",
  "1 Schools": "1 Элсүүлэх сургууль",
  "Study is no shorter than its form and level allow": "Суралцах хугацаа доод хугацаанаас багагүй",
  "2 Enrolment plans": "2 Мужийн элсэлтийн төлөвлөгөө",
  "Places are in principle at most {limit} of the people registered for the school":
    "Төлөвлөгөө бүртгүүлэгчийн {limit} хүртэл",
  "A major whose completion was low last year gets no more places":
    "Өмнөх жил гүйцэтгэл муутай мэргэжлийн төлөвлөгөөг нэмэхгүй",
  "Places keep to the approved cap": "Төлөвлөгөө баталсан дээд хэмжээнээс хэтрэхгүй",
  "The directory gives major, level, form, duration, language, teaching point, place and fees":
    "Элсэлтийн мэргэжлийн жагсаалт бүрэн",
  "Correspondence and evening study only where the teaching point is registered and published":
    "Эчнээ, орой зөвхөн бүртгэгдэж нийтлэгдсэн цэгт явагдана",
  "No correspondence plan for clinical majors": "Эмнэлзүйн мэргэжлээр эчнээ элсүүлэхгүй",
  "Correspondence in arts or foreign languages is reviewed by the ministry":
    "Урлаг, гадаад хэлний эчнээ хөтөлбөрийг яам баталсан байна",
  "3 Registration": "3 Бүртгэл",
  "Is not a pupil or student in school": "Өдрийн суралцагч биш",
  "Is healthy, cares for oneself, is fit for the major": "Эрүүл, өөрийгөө асарч чаддаг, сурахад саадгүй",
  "高起本 and 高起专: upper-secondary graduate or equivalent":
    "高起本, 高起专-д бүрэн дунд эсвэл түүнтэй дүйцэх боловсролтой",
  "专升本: a 专科 diploma, a 本科结业 certificate or higher":
    "专升本-д дипломын боловсрол эсвэл түүнээс дээш үнэмлэхтэй",
  "Clinical majors ask for a matching licence or diploma":
    "Эмнэлзүйн мэргэжилд холбогдох эрх эсвэл боловсролтой",
  "Nursing asks for a nurse's practising certificate": "Сувилахуйд сувилагчийн зөвшөөрөлтэй",
  "Other medical majors are for technical staff in health or medicine":
    "Анагаахын бусад мэргэжилд эрүүл мэндийн салбарын мэргэжилтэн",
  "The medical major in principle matches the work": "Сонгосон мэргэжил ажлын мэргэжилтэй нийцсэн",
  "The document fits the residence, and the ID number holds":
    "Бичиг баримт оршин суугчийн төрөлтэй таарсан, дугаар зөв",
  "Registered where the household is, else in principle where one works or lives":
    "Бүртгэлтэй газартаа, эсвэл ажил, оршин суугаа газартаа бүртгүүлсэн",
  "4 Examination": "4 Шалгалт",
  "高起本 and 高起专: a score in each subject": "高起本, 高起专-д бүх нэгдсэн хичээлийн оноотой",
  "专升本: politics, foreign language and one base subject":
    "专升本-д улс төр, гадаад хэл, мэргэжлийн суурь хичээлийн оноотой",
  "The base subject is the one prescribed for the major": "Мэргэжлийн суурь хичээл нь тухайн мэргэжлийнх",
  "Arts and sports: a professional test score, and on the list of those who passed":
    "Урлаг, спортын шалгуулагч нэмэлт шалгалтын оноотой, тэнцсэн жагсаалтад бий",
  "The list of those who passed is filed before the examination":
    "Тэнцсэн жагсаалтыг шалгалтаас өмнө бүртгүүлсэн",
  "Each subject is {limit}": "Хичээл бүрийн оноо {limit}",
  "The stated total is the sum of the subjects": "Нийт оноо хичээлүүдийн нийлбэртэй тэнцүү",
  "The stated filing score is total plus bonus":
    "Өрсөлдөх оноо нь нийт оноо, нэмэлт онооны нийлбэртэй тэнцүү",
  "Examinations are on {first} and {second} at the common times":
    "Шалгалт {first}, {second}-нд нэгдсэн цагаар",
  "5(1) Time of admission": "5(1) Элсүүлэх хугацаа",
  "Admission takes place {days}": "Элсэлт {days} явагдана",
  "5(3)(4) Lines and filing": "5(3)(4) Босго оноо, өрсөлдөөн",
  "The line of arts (史论, 编导 apart) and sports is at least {limit} of the base line":
    "Урлаг (түүх онол, найруулгаас бусад), спортын босго нь харгалзах босгоны {limit}-аас багагүй",
  "Arts in 高起本 and 高起专: mathematics is not counted in the total":
    "Урлагийн 高起本, 高起专-д математикийг нийт оноонд оруулахгүй",
  "高起专 police, medicine (pharmacy apart) and prison majors: a lowered line is at least {limit} of the category's":
    "高起专 цагдаа, анагаах (эм зүйгээс бусад), шоронгийн удирдлагын босго {limit}-аас багагүй",
  "Nobody is admitted below the line that applies": "Элссэн шалгуулагчийн оноо доод босгоос багагүй",
  "Where the filing score may fall, it falls by at most {limit}":
    "Босго бууруулах мэргэжилд {limit} хүртэл бууруулна",
  "Within school, major, level, form and category admission goes from high scores to low":
    "Нэг сургууль, мэргэжил, түвшин, хэлбэр, ангилалд оноогоор эрэмбэлж элсүүлнэ",
  "5(5) Preferences": "5(5) Хөнгөлөлт",
  "Exempt: national model worker, national advanced worker, national May Day medal":
    "Улсын хөдөлмөрийн баатар, тэргүүний ажилтан, «5.1» медальтан шалгалтгүй",
  "Exempt athletes, by event, kind of sport and place": "Тамирчин тэмцээн, төрөл, байраар шалгалтгүй",
  "Service programme completed and passed: exempt into 专升本 of the same province":
    "Үйлчилгээний төсөл амжилттай дуусгасан төгсөгч мужийнхаа 专升本-д шалгалтгүй",
  "Retired soldiers who qualify: exempt into 专升本 of the same province":
    "Болзол хангасан халагдсан цэрэг мужийнхаа 专升本-д шалгалтгүй",
  "{points} more: 运动健将, 武术 武英级": "Спортын мастер, ушугийн мастерт {points} нэмнэ",
  "{points} more: 一级运动员": "Нэгдүгээр зэргийн тамирчинд {points} нэмнэ",
  "{points} more: model and advanced workers, prizes for science, of prefecture level or above":
    "Хотын ба түүнээс дээш тэргүүний ажилтан, шинжлэх ухааны шагналтанд {points} нэмнэ",
  "{points} more: provincial 五一劳动奖章, 新长征突击手, 三八红旗手":
    "Мужийн хөдөлмөрийн медаль, тэргүүний залуу, эмэгтэйд {points} нэмнэ",
  "{points} more: personal third-class merit or above":
    "Хувийн гуравдугаар зэргийн гавьяа ба түүнээс дээшид {points} нэмнэ",
  "{points} more: returned overseas Chinese, their children, children of overseas Chinese, 台湾省籍":
    "Эх орондоо буцсан хятад, тэдний хүүхэд, Тайваний шалгуулагчид {points} нэмнэ",
  "{points} more: children and spouses of martyrs": "Амь үрэгдэгсдийн хүүхэд, эхнэр нөхөрт {points} нэмнэ",
  "{points} more: minority candidates of border, mountain, pastoral or minority areas; advanced workers of third-line firms":
    "Хил, уул, бэлчээрийн бүсийн цөөнхийн шалгуулагч, гуравдугаар шугамын тэргүүнд {points} нэмнэ",
  "{points} more: aged {age} or over": "{age} ба түүнээс дээш бол {points} нэмнэ",
  "{points} more: retired soldiers who found work themselves":
    "Өөрөө ажил олсон халагдсан цэрэгт {points} нэмнэ",
  "Grants are not added up: the highest single one counts": "Нэмэлт оноог нийлүүлэхгүй, хамгийн өндрийг авна",
  "Original documents were shown at registration": "Бүртгэхэд эх баримтыг үзүүлсэн",
  "Exemption: application, certificate, province's approval and school's consent":
    "Шалгалтгүй, спортын нэмэлт онооны өргөдөл, нотолгоо, хяналт, сургуулийн зөвшөөрөл бүрэн",
  "5(7) Admission list": "5(7) Элсэгчдийн жагсаалт",
  "6 Publication": "6 Мэдээллийн ил тод байдал",
  "The published list gives all that the text asks for": "Нийтэлсэн шалгуулагчийн мэдээлэл бүрэн",
  "Published before the admission and kept for half a year": "Элсэлтээс өмнө нийтэлж, хагас жил хадгална",
  "E-mail, telephone, unit and address for reports are given":
    "Гомдлын цахим шуудан, утас, хүлээн авах нэгж, хаягтай",
  "7 Re-check of newcomers": "7 Шинэ оюутны шалгалт",
  "Newcomers' notice, ID card and proofs are re-checked at enrolment": "Элсэхэд шинэ оюутан бүрийг шалгасан",
  "专升本 newcomers whom the roll rejects: the last diploma is re-checked":
    "Цахимаар бүртгэгдээгүй 专升本 шинэ оюутны сүүлийн боловсролыг шалгасан",
  "Notice 3 Review of candidates": "3 дугаар мэдэгдэл. Болзлын шалгалт",
  "Every bonus or exemption is on the published list":
    "Хөнгөлөлт эдлэх шалгуулагч бүгд нийтэлсэн жагсаалтад байж, тэнцсэн",
  "Exempt and separately examined candidates register by {last}":
    "Шалгалтгүй ба тусгай шалгалтын шалгуулагч {last} хүртэл бүртгүүлнэ",
  "Notice 4 Plans": "4 дүгээр мэдэгдэл. Элсэлтийн төлөвлөгөө",
  "From {from} 函授 and 业余 are written 非脱产": "{from}-аас «函授», «业余» нэрийг хэрэглэхгүй",
  "Notice 5 Admission": "5 дугаар мэдэгдэл. Элсэлтийн удирдлага",
  "No more are admitted than planned": "Элссэн тоо төлөвлөгөөнөөс хэтрэхгүй",
  "Annex 2 Calendar": "2 дугаар хавсралт. Ажлын хуваарь",
  "Registration, examination, lines and admission keep to the calendar":
    "Бүртгэл, шалгалт, босго, элсэлтийг улсын хуваариар явуулна",
  "On which day must the age of {age} be reached?": "«{age} хүрсэн» гэдгийг аль өдрөөр тооцох вэ?",
  "the first examination day ({first})": "шалгалтын эхний өдөр ({first})",
  "the registration day": "бүртгүүлсэн өдөр",
  "another date, to be set": "тусгайлан тогтоосон өдөр",
  "What does a candidate with several grounds get?": "Хэд хэдэн хөнгөлөлттэй бол яаж нэмэх вэ?",
  "the highest single grant": "хамгийн өндрийг, нийлүүлэхгүй",
  "By which score is “from high to low” meant?": "«Өндрөөс доош» аль оноогоор?",
  "the filing score, bonus included": "өрсөлдөх оноо (нэмэлт оноотой)",
  "the total of the examination": "нэгдсэн хичээлийн нийт оноо",
  "Does “mathematics is not counted” include 史论 and 编导?":
    "«Математикийг нийт оноонд оруулахгүй» нь түүх онол, найруулгад хамаарах уу?",
  "included, as the sentence stands": "хамаарна (урлагийн өгүүлбэрээр)",
  apart: "хамаарахгүй",
  "How long is half a year of publication?": "«Хагас жил нийтлэх» гэдгийг яаж тооцох вэ?",
  "six calendar months": "зургаан сар",
  "{days}": "{days}",
  "the province's own grounds (ground, points, source)":
    "Орон нутгийн хөнгөлөлт (үндэслэл, оноо, эх сурвалж)",
  "completion in percent below which it was low": "Өмнөх жилийн гүйцэтгэл хэдээс доош (%) муу вэ",
  "the day on which the age of {age} is reached": "«{age} хүрсэн» гэдгийг тооцох өдөр",
  "the province's rule for ties: subjects in their order (语文、数学、外语)":
    "Оноо тэнцсэн үеийн дүрэм: дараалан харьцуулах хичээлүүд (жишээ нь 语文、数学、外语)",
  Complies: "Нийцсэн",
  "Does not comply": "Нийцээгүй",
  "Not enough data": "Мэдээлэл дутуу, тодорхойлох боломжгүй",
  "annex 1, 8(2)": "1 дүгээр хавсралт, 8(2)",
  "annex 1, 2(1)": "1 дүгээр хавсралт, 2(1)",
  "annex 1, 5(5)5(7)": "1 дүгээр хавсралт, 5(5)5(7)",
  "annex 1, 5(4)": "1 дүгээр хавсралт, 5(4)",
};
