import { notApplicable, type LocalText } from "../../rules";

export const COMPUTED: LocalText = {
  mn: "бичсэн нь {stated}, тооцоолсон нь {computed}",
  en: "stated {stated}, recomputed {computed}",
};
export const PROVISIONAL: LocalText = {
  mn: "хараахан биелээгүй тул {day} өдрийн байдлаар урьдчилан тооцов: {computed} оноо",
  en: "not done yet: reckoned provisionally as of {day}, {computed} points",
};
export const NOT_DUE: LocalText = {
  mn: "биелээгүй бөгөөд хугацаа нь болоогүй байна",
  en: "not done and not yet due",
};
export const SAME_LEVEL: LocalText = {
  mn: "хүрэх түвшин суурь түвшинтэй тэнцүү тул биелэлтийн хувь тодорхойгүй",
  en: "the target is the base, so that there is no completion",
};
export const HAS_PARTS = notApplicable({
  mn: "дэд арга хэмжээтэй тул өөрийнх нь үзүүлэлтийг тооцохгүй (2.8)",
  en: "it has sub-measures; its own figures are not used (2.8)",
});
export const OBJECTIVE = notApplicable({
  mn: "зорилтын мөр",
  en: "the row of an objective",
});
export const OWN_OR_NONE = notApplicable({
  mn: "хоцроогүй, эсвэл албан хаагчаас хамаарсан хоцролт",
  en: "not late, or late by the official's own fault",
});
export const NOT_OWN_FAULT = notApplicable({
  mn: "албан хаагчаас үл хамаарсан хоцролт (2.5)",
  en: "the official did not cause the delay (2.5)",
});
export const NOT_EXTRA = notApplicable({ mn: "нэмэлт үүрэг даалгавар биш", en: "no extra task" });
export const NO_PARTS = notApplicable({
  mn: "хоёроос доошгүй дэд арга хэмжээтэй арга хэмжээ алга",
  en: "no measure with two or more sub-measures",
});
export const FURTHER_UNUSED = notApplicable({
  mn: "мэргэжлийн ур чадварын нэмэлт үзүүлэлт хэрэглээгүй",
  en: "no further indicator is used",
});
export const DID_NOT_SCORE = notApplicable({ mn: "үнэлгээ өгөөгүй", en: "did not score" });
export const NO_BODY: LocalText = {
  mn: "байгууллагын нэр тодорхойгүй тул нэмэлт үзүүлэлт хэрэглэж болох эсэх нь мэдэгдэхгүй",
  en: "the body is not named, so that nobody can tell whether it may use further indicators",
};
export const NOT_SUCH_BODY: LocalText = {
  mn: "“{body}” нь нэмэлт үзүүлэлт хэрэглэх байгууллагад хамаарахгүй",
  en: "“{body}” is not among the bodies that may use further indicators",
};
export const NO_ADJUSTMENT = notApplicable({ mn: "оноо өөрчлөөгүй", en: "no adjustment" });
export const OTHER_GROUND = notApplicable({ mn: "өөр үндэслэл", en: "another ground" });
export const WRONG_ROLE: LocalText = {
  mn: "энэ үндэслэл тухайн албан хаагчид хамаарахгүй",
  en: "this ground does not concern an official of this kind",
};
export const NOT_REEVALUATED = notApplicable({ mn: "дахин үнэлээгүй", en: "not re-evaluated" });
export const NO_NEED = notApplicable({
  mn: "“Хэвийн” ангилалтай, гомдол гаргаагүй",
  en: "neither “Маш сайн” nor “Хангалтгүй”, and no complaint",
});
export const NO_REEVALUATION: LocalText = {
  mn: "дахин үнэлгээ бичээгүй байна",
  en: "no re-evaluation is given",
};
export const WITHOUT_GROUND: LocalText = {
  mn: "ангилал “{category}”, гомдол гаргаагүй атал {found} гэж дахин үнэлсэн",
  en: "re-evaluated as {found} in the category “{category}” and without a complaint",
};
export const OUT_OF_ORDER: LocalText = {
  mn: "дээрээс доош {figures} гэж дараалсан",
  en: "from top to bottom the scores run {figures}",
};

/** Nobody to whom the clause applies. */
export const NONE_CONCERNED = notApplicable({
  mn: "энэ заалт хамаарах мөр алга",
  en: "no row that the clause concerns",
});
export const BODY_UNCLEAR: LocalText = {
  mn: "“{body}” нь жагсаалтад нэрлэгдээгүй; “гэх мэт” дэд бүтцийн байгууллагад хамаарах эсэх тодорхойгүй",
  en: "“{body}” is not named in the list: whether “and the like” means it nobody can tell",
};
export const NAMED_VOTERS: LocalText = {
  mn: "саналыг нууцаар авах ёстой атал {n} албан хаагчийн нэр оноотойгоо бичигджээ",
  en: "the scores are to be given secretly, yet {n} colleagues are named beside theirs",
};
