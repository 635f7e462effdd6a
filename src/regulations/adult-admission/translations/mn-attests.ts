import type { Translations } from "../../../rules";

/** What schools and offices are asked, and what a list may hold once, in Mongolian, by the English texts. */
export const mnAttests: Translations = {
  "registration completed": "бүртгэл хийгдсэн эсэх",
  "The examination follows its rules and is held at standard sites only":
    "Шалгалтыг журмын дагуу, зөвхөн стандартын шаардлага хангасан байранд авна",
  "After admission the database of newcomers is sent to the ministry":
    "Элсэлтийн дараа элсэгчдийн мэдээллийн санг яаманд хүргүүлнэ",
  "After admission each school gets the list of its newcomers":
    "Элсэлтийн дараа сургууль бүр элсэгчдийнхээ жагсаалтыг авна",
  "The duties and powers of admission are handed to nobody else":
    "Элсүүлэх үүрэг, эрхийг бусдад шилжүүлэхгүй",
  "No agency and no person is charged with finding students":
    "Элсэгч олох ажлыг зуучлагч байгууллага, хувь хүнд даалгахгүй",
  "The plans for all provinces are made in the online system, those of the home province by major included":
    "Бүх мужийн төлөвлөгөөг цахим системд, өөрийн мужийнхыг мэргэжлээр нь оруулан боловсруулна",
  "The plan keeps to study beside work, and holds full-time places within narrow bounds":
    "Төлөвлөгөө ажлын хажуугаар суралцахад түшиглэж, өдрийн ангийн тоог хатуу хязгаарлана",
  "No plan is taken and published that the ministry has not distributed":
    "Яамнаас хуваарилаагүй төлөвлөгөөг хүлээн авч нийтлэхгүй",
  "No plan that the ministry has distributed is kept from the public":
    "Яамнаас хуваарилсан төлөвлөгөө бүрийг нийтэлнэ",
  "Policy, licence, charter, plan, procedure, results, appeals, incidents and re-checks are made public":
    "Бодлого, элсүүлэх эрх, дүрэм, төлөвлөгөө, журам, дүн, гомдлын суваг, зөрчил, дахин шалгалтыг нийтэд зарлана",
  "Every candidate is registered, examined or exempt":
    "Элсэгч бүр бүртгүүлж, шалгалт өгсөн эсвэл чөлөөлөгдсөн байна",
  "An ID number stands in the list once": "Иргэний үнэмлэхийн дугаар жагсаалтад нэг удаа л байна",
  "A candidate number stands in the list once": "Бүртгэлийн дугаар жагсаалтад нэг удаа л байна",
  "5(8) Report of the admission": "5(8) Элсэлтийн тайлан",
  "{plan} places in all are more than {cap}, which is given in several provinces: the school's cap, or each province's":
    "нийт {plan} элсэгч нь хэд хэдэн мужид бичсэн {cap}-аас их: сургуулийн хязгаар уу, муж тус бүрийнх үү",
  "“{prior}” does not say whether the diploma is an ordinary one":
    "«{prior}» гэснээс ердийн диплом эсэх нь тодорхойгүй",
  "“{said}” is the number of {other} as well: one person is registered twice":
    "«{said}» нь {other} гэсэн хүний дугаар бас болно: нэг хүн хоёр удаа бүртгүүлсэн",
  "“{said}” is the number of {other} as well, who is somebody else":
    "«{said}» нь {other} гэсэн өөр хүний дугаар бас болно",
  "sat no paper": "ямар ч хичээлээр шалгалт өгөөгүй",
  "{value} of study; at least {limit} required":
    "суралцах хугацаа {value}; хамгийн багадаа {limit} байх ёстой",
  "stated to be “{said}”": "«{said}» гэж бичсэн",
  "“{ground}” with {points} points is looser than the national text, which gives {own}: check its source":
    "«{ground}» {points} оноо нь улсын журмын {own} онооноос өгөөмөр байна; үндэслэлийг нягтална уу",
  "The national text gives no points for “{ground}”: check its source":
    "«{ground}» үндэслэлд улсын журмаар оноо өгдөггүй; үндэслэлийг нягтална уу",
  "“{ground}” with {points} points is above the most that the national text gives, {own}: check its source":
    "«{ground}» {points} оноо нь улсын журмын дээд {own} онооноос их байна; үндэслэлийг нягтална уу",
};
