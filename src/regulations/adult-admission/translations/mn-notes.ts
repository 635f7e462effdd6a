import type { Translations } from "../../../rules";

/** What findings of the regulation say in Mongolian, by the English texts. */
export const mnNotes: Translations = {
  "“{subject}” is put at {stated}, the common time is {expected}":
    "«{subject}» {stated} гэж товлосон, нэгдсэн хуваарь {expected}",
  "“{subject}” lasts {stated} minutes; it must be {expected}":
    "«{subject}» {stated} минут, {expected} минут байх ёстой",
  "“{work}” is put at {stated}; its time is {year}, months {expected}":
    "«{work}» {stated} гэж товлосон, {year} оны {expected} байх ёстой",
  "“{work}” is put at {stated}; the examination is on {expected}":
    "«{work}» {stated} гэж товлосон, шалгалтын өдөр {expected}",
  "{admitted} admitted, {plan} planned": "{admitted} хүн элссэн, төлөвлөгөө {plan}",
  "the candidates' sheet does not say “{field}”, by which the plan is divided":
    "шалгуулагчийн хүснэгтэд «{field}» байхгүй тул төлөвлөгөөтэй тулгах боломжгүй",
  "the plan has no {what}, yet {count} were admitted": "төлөвлөгөөнд {what} байхгүй атал {count} хүн элссэн",
  "{name} is not on the published list: no preference without publication":
    "{name} нийтэлсэн жагсаалтад алга, хөнгөлөлт эдлэхгүй",
  "{name}: the outcome of publication is “{result}”, so no preference may be given":
    "{name}: нийтлэлтийн дүн «{result}», хөнгөлөлт эдлэхгүй",
  "{count} rows of the published list fit {name}":
    "нийтэлсэн жагсаалтад {name} {count} мөртэй таарч байна, аль нь болох тодорхойгүй",
  "the published list has somebody of this name; “{field}” is blank, so nobody can tell whether it is the same person":
    "нийтэлсэн жагсаалтад ижил нэр бий ч «{field}» бөглөөгүй тул нэг хүн эсэх тодорхойгүй",
  "{name}: the outcome of publication is “{result}”, not yet decided":
    "{name}: нийтлэлтийн дүн «{result}», дүгнэлт гараагүй",
  "from {from} “{form}” is written 非脱产": "{from}-аас «{form}» гэснийг «非脱产» гэж нэрлэнэ",
  "“{major}” may not be offered by correspondence": "«{major}» мэргэжилд эчнээгээр элсүүлэхгүй",
  "“{major}” is built on a name of the list, which is open (等): please check":
    "«{major}» нь эчнээ хориотой мэргэжилтэй ойролцоо («гэх мэт» гэсэн), нягтална уу",
  "非脱产 does not tell correspondence from evening study":
    "«非脱产» нь эчнээ, оройг ялгаагүй тул тодорхойлох боломжгүй",
  "{school}: {plan} places for {registered} people registered, {share}; in principle at most {limit}":
    "{school}: төлөвлөгөө {plan}, бүртгүүлсэн {registered}, {share}; {limit} хүртэл байх ёстой",
  "the rows of one school and province give different numbers of people registered: the school's, or each major's":
    "нэг сургууль, нэг газрын мөрүүдийн бүртгүүлсэн тоо өөр тул сургуулийнх уу, мэргэжлийнх үү тодорхойгүй",
  "completion last year was {completion}, below {low}; {plan} places are more than last year's {lastPlan}":
    "өмнөх жилийн гүйцэтгэл {completion}, {low}-аас бага; энэ жил {plan}, өмнөх жил {lastPlan}",
  "{plan} places in all, the approved cap is {cap}":
    "төлөвлөгөөний нийлбэр {plan}, баталсан дээд хэмжээ {cap}",
  "the document is “{document}”, which is not the one for {residence}":
    "{residence} оршин суугч «{document}» баримтаар бүртгүүлэхгүй",
  "“{id}” is not an ID number of 18 characters": "«{id}» 18 оронтой дугаар биш",
  "the check digit of “{id}” does not hold": "«{id}» дугаарын шалгах орон буруу",
  "the ID number says born on {coded}, the sheet says {stated}":
    "дугаарт төрсөн огноо {coded}, бичсэн нь {stated}",
  "the ID number says {coded}, the sheet says {stated}": "дугаараар хүйс {coded}, бичсэн нь {stated}",
  "the ID number is stored as a number and has lost its digits after the 15th: enter it as text":
    "дугаарыг тоогоор хадгалсан тул 15-аас хойших орон алдагдсан, текстээр дахин оруулна уу",
  "the birth date in “{id}” is no date": "«{id}» дугаар дахь төрсөн огноо байхгүй өдөр",
  "the certificate “{licence}” is not of the category of the major “{major}”":
    "«{licence}» зөвшөөрөл «{major}» мэргэжлийн төрөлд тохирохгүй",
  "for “{major}” an assistant physician's certificate or higher in its category, a matching ordinary 中专 diploma or higher, or a village doctor's certificate with 中专 is needed":
    "«{major}» мэргэжилд холбогдох туслах эмчийн ба түүнээс дээш зөвшөөрөл, тухайн мэргэжлийн дунд боловсрол, эсвэл дунд боловсролтой хөдөөгийн эмчийн зөвшөөрөл хэрэгтэй",
  "the certificate does not say its category":
    "зөвшөөрлийн төрөл тодорхойгүй тул мэргэжилд тохирох эсэх мэдэгдэхгүй",
  "nobody can tell whether “{licence}” is a nurse's practising certificate":
    "«{licence}» сувилагчийн зөвшөөрөл эсэх тодорхойгүй",
  "the certificate is “{licence}”": "зөвшөөрөл нь «{licence}»",
  "stated to be still in school": "өдрийн суралцагч гэж бичсэн",
  "“{place}” is neither the place of household “{household}” nor of work or residence":
    "бүртгүүлсэн «{place}» нь бүртгэлтэй газар «{household}» ч биш, ажил, оршин суугаа газар ч биш",
  "the list was filed on {date}; it must be filed before the examination ({due}): {days} days late":
    "тэнцсэн жагсаалтыг {date} өдөр өгсөн, шалгалтаас ({due}) өмнө байх ёстой: {days} хоног хоцорсон",
  "“{text}” is not one of the national honours": "«{text}» нь улсын хөдөлмөрийн цол биш",
  "“{text}” is no ground of exemption": "«{text}» нь шалгалтгүй элсэх болзол биш",
  "“{event}” ({sport}): place {place}; exempt up to place {most}":
    "«{event}» ({sport}): {place}-р байр, {most}-р байр хүртэл чөлөөлнө",
  "an Olympic event": "олимпийн төрөл",
  "not an Olympic event": "олимпийн бус төрөл",
  "an Olympic event or not": "олимпийн төрөл эсэхээс үл хамааран",
  "this exemption is for 专升本 only": "энэ хөнгөлөлт зөвхөн 专升本-д",
  "served in “{service}”, the school is in “{school}”: the exemption is for the same province":
    "үйлчилсэн муж «{service}», сургуулийн муж «{school}» өөр; зөвхөн мужийнхаа сургуульд",
  "published on {day}; it must be published before the admission ({start}): {days} days late":
    "{day} өдрөөс нийтэлсэн, элсэлтээс ({start}) өмнө байх ёстой: {days} хоног хоцорсон",
  "published from {from} to {until}; it must be kept until {end}: {days} days short":
    "{from} – {until} нийтэлсэн, {end} хүртэл хадгалах ёстой: {days} хоног дутуу",
  "prior education is “{prior}”": "өмнөх боловсрол нь «{prior}»",
  "the diploma was not verified: it must come from a recognised institution or the self-taught examination":
    "боловсролын баталгаа тэнцээгүй; улсаас зөвшөөрсөн байгууллага олгосон байх ёстой",
  "nobody can tell whether the diploma of “{prior}” is there yet":
    "«{prior}» гэсэн боловсролын диплом гарсан эсэх нь тодорхойгүй",
  "“{prior}” is to be verified: it may not be of the national system of education":
    "«{prior}» үндэсний боловсролын системийнх эсэхийг нягтална",
  "annex 1, 3(2), (4)": "1 дүгээр хавсралт, 3(2), (4)",
  "annex 1, 4(1)2; annex 3": "1 дүгээр хавсралт, 4(1)2; 3 дугаар хавсралт",
  "annex 1, 4(2)1; annex 3": "1 дүгээр хавсралт, 4(2)1; 3 дугаар хавсралт",
  "annex 1, 5(2), (3)": "1 дүгээр хавсралт, 5(2), (3)",
  "annex 1, 5(5)6": "1 дүгээр хавсралт, 5(5)6",
  "annex 1, 5(5)1": "1 дүгээр хавсралт, 5(5)1",
  "annex 2": "2 дугаар хавсралт",
  "exempt candidates: the rules on scores, lines and order do not apply":
    "шалгалтгүй элсэгчид оноо, босго, дарааллын заалт хамаарахгүй",
  "not an exempt candidate": "шалгалтгүй элсэгч биш",
  "the exemption does not rest on this clause": "энэ заалтаар шалгалтгүй биш",
  "another ground warrants the exemption": "өөр хүчинтэй үндэслэлтэй",
  "the clause is about another level": "энэ заалт тухайн түвшинд хамаарахгүй",
  "not a medical major of this clause": "энэ заалтын анагаахын мэргэжил биш",
  "neither arts nor sports": "урлаг, спорт биш",
  "the total of arts candidates is judged by 5(3)": "урлагийн 高起本, 高起专-ын нийт оноог 5(3)-аар шалгана",
  "not arts in 高起本 or 高起专": "урлагийн 高起本, 高起专 биш",
  "not admitted": "элсээгүй",
  "does not hold this ground": "энэ хөнгөлөлтөд хамаарахгүй",
  "the birth date shows less than {required} of age and wins over the claim":
    "төрсөн огноогоор {required} хүрээгүй; төрсөн огноог баримтална",
  "neither bonus nor exemption": "нэмэлт оноо, шалгалтгүй эрхгүй",
  "the line is reached": "доод босгод хүрсэн",
  "the major is none of those whose filing score may fall": "босго бууруулах мэргэжил биш",
  "the row's duration is judged by another form": "энэ мөрийн суралцах хугацааг өөр хэлбэрээр шалгасан",
  "full-time study is not concerned": "өдрийн сургалтад энэ заалт хамаарахгүй",
  "not by correspondence": "эчнээ биш",
  "neither an arts nor a foreign-language major": "урлаг, гадаад хэлний мэргэжил биш",
  "this category has the general line": "энэ ангилалд ерөнхий доод босго үйлчилнэ",
  "sat the unified examination": "нэгдсэн шалгалтын шалгуулагч",
  "the row is about something else": "энэ мөр уг ажилд хамаарахгүй",
  "the days of publication are given once for the whole list":
    "нийтэлсэн өдрийг жагсаалтын гадна нэг удаа бичсэн",
  "the row gives contacts, not a candidate": "энэ мөр гомдлын мэдээлэл, нийтлэх хүн биш",
  "the stated total is {stated}, the subjects add up to {expected}":
    "бичсэн нийт оноо {stated}, нийлбэр {expected}",
  "the stated total {stated} counts mathematics; without it the total is {expected}":
    "бичсэн {stated} оноонд математик орсон, оруулахгүй бол {expected}",
  "the stated total is {stated}; without mathematics it is {expected}":
    "бичсэн нийт оноо {stated}, математикгүй бол {expected}",
  "the stated total is {stated}, the most for this level is {maximum}":
    "бичсэн нийт оноо {stated}, дээд оноо {maximum}",
  "the stated bonus is {stated}, the highest single grant is {allowed} ({ground}): {difference} too many":
    "{stated} нэмэлт оноо бичсэн, хамгийн өндөр нь {allowed} ({ground}), {difference} илүү",
  "the stated bonus is {stated}, the highest single grant is {allowed} ({ground}): {difference} fewer than allowed":
    "{stated} нэмэлт оноо бичсэн, {allowed} байж болно ({ground}), {difference} дутуу",
  "“{ground}” is no ground of the national text; a local ground belongs into the province's table":
    "«{ground}» улсын хөнгөлөлт биш; мужийнх бол орон нутгийн жагсаалтад оруулна уу",
  "no ground of the text": "хүчинтэй хөнгөлөлтгүй",
  "5(5){item} {label} +{points}": "5(5){item} {label} +{points}",
  "the province's own {label} +{points}": "мужийн хөнгөлөлт {label} +{points}",
  "the province's own {label} +{points}, by {source}":
    "мужийн хөнгөлөлт {label} +{points}, үндэслэл: {source}",
  "“{ground}” does not meet the clause's condition, yet {stated} points were given":
    "«{ground}» болзол хангаагүй атал {stated} оноо нэмсэн",
  "{least} years are claimed; by the birth date the candidate is {age} on {day}, yet {stated} points were given":
    "«{least} нас хүрсэн» гэсэн ч {day} өдөр {age} настай, {stated} оноо нэмсэн",
  "the ground of a minority is claimed, the ethnicity is “{ethnicity}”, yet {stated} points were given":
    "цөөнхийн хөнгөлөлт бичсэн ч үндэстэн «{ethnicity}», {stated} оноо нэмсэн",
  "the filing score {score} is below the line that applies, {line}":
    "өрсөлдөх оноо {score} нь доод босго {line}-аас бага",
  "the filing score {score} is below {lowest}, the line {line} less a fall of {fall}":
    "өрсөлдөх оноо {score} нь бууруулсан босго {lowest}-аас бага (босго {line}, дээд бууралт {fall})",
  "no catalogue lists “{major}”: nobody can tell whether its score may fall ({score}, line {line})":
    "мэргэжлийн жагсаалтад «{major}» алга, босго бууруулах эсэх тодорхойгүй (оноо {score}, босго {line})",
  "−1 may stand for absent, or be a mistake: please check":
    "«-1» нь ирээгүй гэсэн утгатай, эсвэл алдаа байж болох тул шалгана уу",
  "the filing score {score} is {difference} below the line {line}; at most {fall} are allowed":
    "өрсөлдөх оноо {score} нь босго {line}-аас {difference} оноогоор бага, дээд бууралт {fall}",
  "the lines have none for {level} {category}": "босгоны хүснэгтэд {level}{category} алга",
  "the category “{category}” does not say which line applies: {low} or {high}":
    "«{category}» нийгэм, байгаль алин болох тодорхойгүй; босго {low} эсвэл {high}",
  "the lines have none of their own for “{category}”: the general one is {high}, and it may be as low as {low}":
    "«{category}» ангиллын тусгай босго алга; ерөнхий {high}, доод тал нь {low}",
  "{left} and {admitted} have {leftScore} both; by the rule for ties ({rule}) {left} goes first and is left out":
    "{left}, {admitted} хоёр ижил {leftScore} оноотой; тэнцсэн үеийн дүрмээр ({rule}) {left} түрүүлэх ёстой атал элсээгүй",
  "{left} ({leftScore}) is left out while {admitted} ({admittedScore}) is admitted":
    "{left} ({leftScore} оноо) элсээгүй, {admitted} ({admittedScore} оноо) элссэн",
  "the line is {line}; {percent} of the base line {base} is {lowest}":
    "босго {line}; харгалзах босго {base}; түүний {percent} нь {lowest}",
  "there is no base line of the same level and category": "ижил түвшний харгалзах босго олдсонгүй",
  "It has to be subjects in their order, such as 语文、数学、外语.":
    "Зөвхөн хичээлийн нэрийг дарааллаар нь бичнэ үү, жишээ нь: 语文、数学、外语.",
  "A subject can be compared once only.": "Нэг хичээлийг нэг л удаа нэрлэнэ.",
};
