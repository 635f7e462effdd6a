import type { Translations } from "../../../rules";

/** The regulation's texts in Mongolian, by the English ones. */
export const mn: Translations = {
  "Circular 47/2012/TT-BGDĐT": "47/2012/TT-BGDĐT тушаал",
  "Ministry of Education and Training, Vietnam": "Вьетнамын Боловсрол, сургалтын яам",
  "Article 2. Authority to recognise": "2 дугаар зүйл. Хүлээн зөвшөөрөх эрх",
  "The decision is the provincial chairman's": "Шийдвэрт аймгийн Ардын хорооны дарга гарын үсэг зурсан",
  "Article 3. Term of recognition": "3 дугаар зүйл. Хүлээн зөвшөөрөх хугацаа",
  "A recognition lasts {limit} from its signing": "Шийдвэрийн хугацаа {limit}",
  "Article 4. Organisation and management": "4 дүгээр зүйл. Сургуулийн зохион байгуулалт, удирдлага",
  "At most {limit}": "Сургууль дээд тал нь {limit}",
  "Every grade of the level has at least one class": "Тухайн түвшний бүх ангитай",
  "At most {limit} in a class": "Нэг анги дээд тал нь {limit}",
  "At least {limit} (chuyên đề) proposed a year": "Жилд дор хаяж {limit} санал болгодог",
  "Article 5. Managers, teachers, staff": "5 дугаар зүйл. Удирдлага, багш, ажилтан",
  "Principal and each vice principal rated khá or better":
    "Захирал, дэд захирлууд сайн, түүнээс дээш үнэлгээтэй",
  "Teachers meet the standard of training": "Багш нар мэргэжлийн шаардлага хангасан",
  "only enough teachers are asked for (5.2-4)": "зөвхөн бүх хичээлийн багш хүрэлцээтэй эсэхийг харна (5.2-4)",
  "At least {limit} of the teachers “dạy giỏi” at base level or above":
    "Багш нарын дор хаяж {limit} нь анхан шатны ба түүнээс дээш шилдэг багш",
  "{limit} of the teachers rated khá or better on the professional standard":
    "Багш нарын {limit} нь мэргэжлийн стандартад сайн ба түүнээс дээш",
  "Article 6. Quality of education": "6 дугаар зүйл. Боловсролын чанар",
  "Drop-outs and repeaters at most {limit}": "Завсардсан ба улирсан сурагч {limit} хүртэл",
  "this school year need not be judged": "энэ хичээлийн жил шалгах хугацаанд хамаарахгүй",
  "Drop-outs at most {limit}": "Завсардсан сурагч {limit} хүртэл",
  "Learning rated giỏi at least {limit}": "Сурлага онц {limit} ба түүнээс дээш",
  "Learning rated khá at least {limit}": "Сурлага сайн {limit} ба түүнээс дээш",
  "Learning rated yếu or kém at most {limit}": "Сурлага муу {limit} хүртэл",
  "Conduct rated khá or tốt at least {limit}": "Хүмүүжил сайн ба түүнээс дээш нь {limit} ба түүнээс дээш",
  "Conduct rated yếu at most {limit}": "Хүмүүжил муу {limit} хүртэл",
  "Article 6 holds in every school year that counts":
    "Шалгах хичээлийн жилүүдийн мэдээлэл бүрэн, 6 дугаар зүйлийг хангасан",
  "The grades of a scale add up to the whole, their counts to the number of pupils":
    "Сурлага, хүмүүжлийн ангиллын нийлбэр нь нийт сурагчийн тоо эсвэл бүтэн хувьтай тэнцүү байна",
  "{limit} of the managers and teachers use a computer":
    "Удирдлага, багш нарын {limit} нь компьютер ашигладаг",
  "Article 7. Finance, facilities, equipment": "7 дугаар зүйл. Санхүү, материаллаг бааз, тоног төхөөрөмж",
  "Urban schools: used area at least {limit}": "Хотын сургууль: ашиглах талбай дор хаяж {limit}",
  "Rural schools: used area at least {limit}": "Хөдөөгийн сургууль: ашиглах талбай дор хаяж {limit}",
  "Schools founded after {year}: ground area as the charter says":
    "{year}оос хойш байгуулагдсан сургууль: газрын талбай дүрмийн дагуу",
  "Classrooms enough for at most {limit} a day": "Анги танхим хүрэлцээтэй, өдөрт {limit} хүртэл",
  "Article 8. School, family and society": "8 дугаар зүйл. Сургууль, гэр бүл, нийгэм",
  "Article 9. Dossier": "9 дүгээр зүйл. Бүрдэл",
  "Article 10. Inspection team": "10 дугаар зүйл. Шалгалтын баг",
  "The inspection team has at least {limit}": "Шалгалтын баг дор хаяж {limit}",
  "Head: a leader of the Sở GDĐT; secretary: the head of its secondary-education division":
    "Ахлагч нь Боловсролын газрын удирдлага, нарийн бичиг нь дунд боловсролын хэлтсийн дарга",
  "The education union is represented": "Багт боловсролын үйлдвэрчний эвлэлийн төлөөлөл бий",
  "Departments of home affairs, planning, finance, science, health, culture are represented":
    "Багт дотоод хэрэг, төлөвлөлт-хөрөнгө оруулалт, санхүү, шинжлэх ухаан-технологи, эрүүл мэнд, соёл-спорт-аялал жуулчлалын газрын төлөөлөл бий",
  "A leader of another THPT or THCS school takes part": "Багт өөр ахлах, дунд сургуулийн удирдлага бий",
  "Article 11. Procedure": "11 дүгээр зүйл. Хүлээн зөвшөөрөх журам",
  "The dossier goes where the school's level says":
    "Бүрдлийг зөв газарт өгсөн: дунд сургууль дүүргийн хэлтэс, Ардын хороогоор дамжуулж Боловсролын газарт; ахлах сургууль шууд Боловсролын газарт",
  "Article 12. Periodic check, re-recognition": "12 дугаар зүйл. Тогтмол шалгалт, дахин хүлээн зөвшөөрөх",
  "A periodic check every {limit}": "{limit} тутам нэг удаа шалгана",
  "After {term} a school is recognised anew": "{term} дуусахад дахин хүлээн зөвшөөрүүлнэ",
  "At least two topics a year: by each specialist group, or by the school?":
    "Жилд дор хаяж хоёр сэдэв: нэгж бүр үү, бүх сургууль уу?",
  "each specialist group": "нэгж бүр",
  "the school as a whole": "бүх сургууль",
  "Learning rated khá at least {fair}: khá alone, or giỏi counted in?":
    "Сурлага сайн {fair} ба түүнээс дээш: зөвхөн сайныг уу, онцыг оролцуулах уу?",
  "khá alone": "зөвхөн сайн",
  "giỏi counted in": "онцыг оролцуулна",
  "Representatives of “some” of the departments: at least one, or all six?":
    "Холбогдох «зарим» газрын төлөөлөл: дор хаяж нэг үү, зургаа бүгд үү?",
  "at least one of the six": "дор хаяж нэг газар",
  "all six": "зургаан газар бүгд",
  "Enough teachers with the standard of training: must all teachers have it, or only enough of them?":
    "Шаардлага хангасан багш хүрэлцээтэй: бүх багш хангах уу, эсвэл хангасан багш нь хүрэлцэхэд болох уу?",
  "all teachers have it": "бүх багш хангасан",
  "only enough for every subject": "бүх хичээлд хүрэлцэхэд болно",
  "Schools founded after {year}: does the ground area come on top of the used area a pupil, or instead?":
    "{year}оос хойш байгуулагдсан сургууль: газрын талбайн шаардлага нь нэг сурагчийн талбай дээр нэмэгдэх үү, орлох уу?",
  "in addition": "нэмж хэрэглэнэ",
  instead: "орлуулж хэрэглэнэ",
  "Recognition of lower, upper and multi-level secondary schools as meeting the national standard":
    "Вьетнам: дунд сургуулийг үндэсний стандартад нийцсэнээр хүлээн зөвшөөрөх журам",
  "In force since 2013-01-10, replacing Circular 06/2010/TT-BGDĐT; replaced by Circular 18/2018/TT-BGDĐT. The last day in force, 2018-10-09, is still to be confirmed. Without an as-of date the check is made for that last day.":
    "2013.01.10-наас мөрдсөн, 06/2010/TT-BGDĐT-ийг орлосон; 18/2018/TT-BGDĐT орлосон. Хүчинтэй байсан сүүлийн өдөр 2018.10.09-ийг нягтлах шаардлагатай. Шалгах өдрийг заагаагүй бол хүчинтэй байсан сүүлийн өдрөөр шалгана.",
  "Meets the standard": "Хангасан",
  "Does not meet the standard": "Хангаагүй",
  "Not enough data": "Мэдээлэл дутуу",
};
