import { mn, notApplicableIn } from "../../rules";

const because = notApplicableIn(mn);

export const COMPUTED = mn`бичсэн нь {stated}, тооцоолсон нь {computed}
  | stated {stated}, computed {computed}`;
export const LATE = mn`{days} хоног хоцорсон: бичсэн нь {stated}, тооцоолсон нь {computed}
  | {days} days late: stated {stated}, computed {computed}`;
export const PROVISIONAL = mn`хараахан биелээгүй тул {day} өдрийн байдлаар урьдчилан тооцов: {days} хоног хоцорсон, {computed} оноо
  | not done yet: reckoned provisionally as of {day}, {days} days late, {computed} points`;
export const NOT_DUE = mn`биелээгүй бөгөөд хугацаа нь болоогүй байна | not done and not yet due`;
export const SAME_LEVEL = mn`хүрэх түвшин суурь түвшинтэй тэнцүү тул биелэлтийн хувь тодорхойгүй
  | the target is the base, so that there is no completion`;
export const HAS_PARTS = because`дэд арга хэмжээтэй тул өөрийнх нь үзүүлэлтийг тооцохгүй (2.8)
  | it has sub-measures; its own figures are not used (2.8)`;
export const OBJECTIVE = because`зорилтын мөр | the row of an objective`;
export const OWN_OR_NONE = because`хоцроогүй, эсвэл албан хаагчаас хамаарсан хоцролт
  | not late, or late by the official's own fault`;
export const NOT_OWN_FAULT = because`албан хаагчаас үл хамаарсан хоцролт (2.5)
  | the official did not cause the delay (2.5)`;
export const NOT_EXTRA = because`нэмэлт үүрэг даалгавар биш | no extra task`;
export const NO_PARTS = because`хоёроос доошгүй дэд арга хэмжээтэй арга хэмжээ алга
  | no measure with two or more sub-measures`;
export const FURTHER_UNUSED = because`мэргэжлийн ур чадварын нэмэлт үзүүлэлт хэрэглээгүй
  | no further indicator is used`;
export const DID_NOT_SCORE = because`үнэлгээ өгөөгүй | did not score`;
export const NO_BODY = mn`байгууллагын нэр тодорхойгүй тул нэмэлт үзүүлэлт хэрэглэж болох эсэх нь мэдэгдэхгүй
  | the body is not named, so that nobody can tell whether it may use further indicators`;
export const NOT_SUCH_BODY = mn`«{body}» нь нэмэлт үзүүлэлт хэрэглэх байгууллагад хамаарахгүй
  | “{body}” is not among the bodies that may use further indicators`;
export const NO_ADJUSTMENT = because`оноо өөрчлөөгүй | no adjustment`;
export const OTHER_GROUND = because`өөр үндэслэл | another ground`;
export const WRONG_ROLE = mn`энэ үндэслэл тухайн албан хаагчид хамаарахгүй
  | this ground does not concern an official of this kind`;
export const NOT_REEVALUATED = because`дахин үнэлээгүй | not re-evaluated`;
export const NO_NEED = because`«Хэвийн» ангилалтай, гомдол гаргаагүй
  | neither “Маш сайн” nor “Хангалтгүй”, and no complaint`;
export const NO_REEVALUATION = mn`дахин үнэлгээ бичээгүй байна | no re-evaluation is given`;
export const WITHOUT_GROUND = mn`ангилал «{category}», гомдол гаргаагүй атал {found} гэж дахин үнэлсэн
  | re-evaluated as {found} in the category “{category}” and without a complaint`;
export const OUT_OF_ORDER = mn`дээрээс доош {figures} гэж дараалсан
  | from top to bottom the scores run {figures}`;

/** Nobody to whom the clause applies. */
export const NONE_CONCERNED = because`энэ заалт хамаарах мөр алга | no row that the clause concerns`;
export const BODY_UNCLEAR = mn`«{body}» нь жагсаалтад нэрлэгдээгүй; «гэх мэт» дэд бүтцийн байгууллагад хамаарах эсэх тодорхойгүй
  | “{body}” is not named in the list: whether “and the like” means it nobody can tell`;
export const NAMED_VOTERS = mn`саналыг нууцаар авах ёстой атал {n} албан хаагчийн нэр оноотойгоо бичигджээ
  | the scores are to be given secretly, yet {n} colleagues are named beside theirs`;
