import type { Translations } from "../../../rules";

/** What findings of the regulation say in Mongolian, by the English texts. */
export const mnNotes: Translations = {
  "nothing to count: the total is zero": "тохиолдол гараагүй (нийт 0)",
  "no dossier counts here": "тооцох хэрэг гараагүй",
  "not of the plan's year, withdrawn, refused, or waiting for its applicant":
    "төлөвлөгөөний жилийнх биш, буцаагдсан, татгалзсан эсвэл нөхөлт хүлээж буй хэрэг",
  "no dossier is late": "хоцорсон хэрэг байхгүй",
  "a petition has no receipt slip of a procedure": "өргөдөлд хэрэг хүлээн авсан баримт байдаггүй",
  "due {due}, returned {date}: {days} days late":
    "{due}-нд буцаахаар товлож, {date}-нд буцаасан: {days} хоног хоцорсон",
  "due {due}, still open on {date}: {days} days late":
    "{due}-нд буцаахаар товлосон, {date} хүртэл буцаагаагүй: {days} хоног хоцорсон",
  "the dossier is late and no apology was sent": "хоцорсон хэрэгт уучлалын захидал алга",
  "the apology is of {sent}, {days} days after the return on {returned}":
    "уучлалын захидал {sent}, буцаасан өдрөөс ({returned}) {days} өдрийн дараа",
  "{part} of {whole} dossiers, {value}{required}; without a column “still in force” all settled dossiers are counted":
    "{part}/{whole} хэрэг, {value}{required}; «хүчинтэй» багана байхгүй тул шийдсэн бүх хэргээр тооцов",
  "there is no column “still in force”: all settled dossiers are counted":
    "«хүчинтэй» багана байхгүй: шийдсэн бүх хэргээр тооцов",
  "the stated rate {stated} differs from the computed one {computed} by {points} percentage points":
    "бичсэн хувь {stated}, тооцоолсон хувь {computed} (зөрүү {points} нэгж хувь)",
  "{part} done of only {whole}": "гүйцэтгэсэн тоо {part} нийт тооноос ({whole}) их",
  "it is not said whether this is the unit's digitisation (II.4) or the district's (III.3.6)":
    "байгууллагын (II.4) уу, дүүргийн (III.3.6) цахимжуулалт уу гэдэг нь тодорхойгүй",
  "It has to be “TTHC” or “đơn thư”.": "«TTHC» эсвэл «đơn thư» гэж бичнэ үү.",
};
