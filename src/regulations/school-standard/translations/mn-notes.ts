import type { Translations } from "../../../rules";

/** What findings of the regulation say in Mongolian, by the English texts. */
export const mnNotes: Translations = {
  "home affairs": "Дотоод хэргийн газар",
  "planning and investment": "Төлөвлөлт, хөрөнгө оруулалтын газар",
  finance: "Санхүүгийн газар",
  "science and technology": "Шинжлэх ухаан, технологийн газар",
  health: "Эрүүл мэндийн газар",
  "culture, sport and tourism": "Соёл, спорт, аялал жуулчлалын газар",
  learning: "сурлага",
  conduct: "хүмүүжил",
  "primary schools and kindergartens are outside the Circular (Article 1)":
    "бага сургууль, цэцэрлэгт тушаал хамаарахгүй (1 дүгээр зүйл)",
  "judged class by class": "ангийн жагсаалтаар анги бүрээр шалгана",
  "judged group by group": "нэгж бүрээр шалгана",
  "the office is no group of subjects": "албан тасалгааны баг нь хичээлийн нэгж биш",
  "specialised schools follow their own statute": "тусгай ахлах сургуульд тусгай журам",
  "neither principal nor vice principal": "захирал, дэд захирал биш",
  "the list holds no teachers": "жагсаалтад багш алга",
  "a rural school": "хөдөөгийн сургууль",
  "an urban school": "хотын сургууль",
  "founded after {year}: only its ground area counts":
    "{year}оос хойшхи сургуульд зөвхөн газрын талбайг үзнэ",
  "founded in {year} or before": "{year} ба түүнээс өмнө байгуулагдсан сургууль",
  "an upper secondary school": "ахлах сургууль",
  "no school year has begun and ended since the recognition":
    "хүлээн зөвшөөрснөөс хойш хичээлийн жил дуусаагүй",
  "signed after the as-of date": "шийдвэр шалгах өдрөөс хойш гарсан",
  "the recognition has ended": "хүлээн зөвшөөрөх хугацаа дууссан",
  "the recognition is still valid": "шийдвэр хүчинтэй",
  "the school has a newer decision": "сургууль шинэ шийдвэртэй",
  "no class in grade {items}": "дутуу анги: {items}",
  "the grade of some classes is not clear": "зарим ангийн түвшин тодорхойгүй",
  "which levels the school has is not clear": "сургуулийн түвшин тодорхойгүй",
  "an average of {average} does not tell the largest class; give its size or a list of classes":
    "нэг ангид дунджаар {average} сурагч; хамгийн олон сурагчтай анги эсвэл ангийн жагсаалт хэрэгтэй",
  "an average of {average} pupils a class, above {limit}":
    "нэг ангид дунджаар {average} сурагч, {limit}-аас их",
  "a total of {total} topics does not tell how many each group proposed":
    "нийт {total} сэдэв, нэгж бүрийн тоо тодорхойгүй",
  "{total} topics by {groups} groups: fewer than {limit} by each":
    "{groups} нэгжийн нийт {total} сэдэв, нэгж бүрт {limit} хүрэхгүй",
  "the school has no Party organisation, and its plan and targets are not met":
    "намын байгууллагагүй, төлөвлөгөө, зорилт биелээгүй",
  "a vice principal's rating is missing": "дэд захирлын үнэлгээ дутуу",
  "the shares of {scale} add up to {sum} instead of 100 %": "{scale}: хувийн нийлбэр {sum}, 100% байх ёстой",
  "the pupils by {scale} add up to {sum}, the number of pupils is {pupils}":
    "{scale}: сурагчдын нийлбэр {sum}, нийт сурагч {pupils}",
  "there is no data for the school year {year}": "{year} хичээлийн жилийн мэдээлэл алга",
  "the school year {year} does not meet: {demand}": "{year} хичээлийн жил хангаагүй: {demand}",
  "the school year {year} lacks data for: {demand}": "{year} хичээлийн жилийн мэдээлэл дутуу: {demand}",
  "the school year cannot be read": "хичээлийн жилийг уншиж чадсангүй",
  "the school's date of recognition is not clear": "шийдвэрт гарын үсэг зурсан өдөр тодорхойгүй",
  "{area} m² for {pupils} pupils: not clear whether in all or for each":
    "{pupils} сурагчид {area} м²: нийт талбай юу, нэг сурагчийнх уу тодорхойгүй",
  "{rooms} classrooms for {classes} classes; at most {limit} shifts a day need {needed}":
    "{classes} ангид {rooms} танхим, өдөрт {limit} ээлж хүртэл байхад дор хаяж {needed} хэрэгтэй",
  "{rooms} rooms, {people} needed": "{rooms} өрөөтэй, {people} өрөө хэрэгтэй",
  "“{said}” is not a decision of the provincial chairman (…/QĐ-UBND)":
    "«{said}» дугаар аймгийн Ардын хорооны даргын шийдвэр биш (…/QĐ-UBND)",
  "“{said}” does not tell who issued it": "«{said}» дугаараас гаргасан байгууллага тодорхойгүй",
  "signed on {from}, it ended on {due}, {days} days ago":
    "{from} гарсан, {due} дууссан, {days} хоног хэтэрсэн",
  "the periodic check was due by {due}, {days} days ago":
    "{due} хүртэл тогтмол шалгах ёстой, {days} хоног хоцорсон",
  "{who} had to check by {due}, {days} days ago":
    "{who} {due} хүртэл тогтмол шалгах ёстой, {days} хоног хоцорсон",
  "the periodic check is for {who}": "тогтмол шалгалтыг {who} хийнэ",
  "it ended on {end} and no newer decision is listed": "{end} дууссан, дахин хүлээн зөвшөөрсөн шийдвэр алга",
  "there is no head of the team": "ахлагч алга",
  "there is no secretary": "нарийн бичиг алга",
  "the head of the team is “{who}”": "ахлагч нь «{who}»",
  "the secretary is “{who}”": "нарийн бичиг нь «{who}»",
  "nobody in the list does": "жагсаалтад тийм хүн алга",
  "nobody represents: {departments}": "дутуу төлөөлөл: {departments}",
  "only leaders of the very school that is inspected: {names}":
    "зөвхөн шалгуулж буй сургуулийн өөрийнх нь удирдлага: {names}",
  "the list has no leader of another school": "жагсаалтад өөр сургуулийн удирдлага алга",
  "the dossier goes to the Sở GDĐT": "бүрдлийг Боловсролын газарт өгөх ёстой",
  "a lower secondary school needs the confirmation of the phòng GDĐT":
    "дунд сургуульд дүүргийн хэлтсийн баталгаа хэрэгтэй",
  "a lower secondary school needs the comment of the district committee":
    "дунд сургуульд дүүргийн Ардын хорооны санал хэрэгтэй",
  "the district office (phòng GDĐT)": "дүүргийн Боловсрол, сургалтын хэлтэс",
  "the provincial department (Sở GDĐT)": "Боловсрол, сургалтын газар",
  "if it was recognised again, list the newer decision; if not, apply for a new recognition":
    "дахин хүлээн зөвшөөрсөн бол шинэ шийдвэрийг нэмж бичих; үгүй бол дахин хүлээн зөвшөөрүүлэх хүсэлт гаргах",
  "if the check was made, write its day; if not, see that it is made":
    "шалгасан бол өдрийг нь бичих; үгүй бол тогтмол шалгалтыг хийлгэх",
};
