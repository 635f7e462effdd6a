import type { Translations } from "../../../rules";

/** The regulation's texts in Mongolian, by the English ones. */
export const mn: Translations = {
  "Plan 040/KH-TMNMN": "040/KH-TMNMN төлөвлөгөө",
  "Mạ Non kindergarten, People's Committee of Nhà Bè district, Vietnam":
    "Вьетнамын Нябэ дүүргийн Ардын хороо, Ма Нон цэцэрлэг",
  Dossier: "Хэрэг",
  code: "Хэргийн дугаар",
  kind: "Хэргийн төрөл",
  procedure: "Үйлчилгээний нэр",
  applicant: "Өргөдөл гаргагч",
  contact: "Утасны дугаар",
  address: "Хаяг",
  "day received": "Хүлээн авсан өдөр",
  "day due": "Буцаахаар товлосон өдөр",
  "day returned": "Буцаасан өдөр",
  apology: "Уучлалын захидал",
  "day of the apology": "Уучлал гуйсан өдөр",
  digitised: "Цахимжуулсан эсэх",
  "still in force": "Хүчинтэй эсэх",
  "had to supply information again": "Мэдээллээ дахин өгөх шаардлагатай",
  "need not supply information again": "Мэдээллээ дахин өгөх шаардлагагүй",
  "where received and settled": "Хүлээн авсан, шийдсэн газар",
  "where received": "Хүлээн авсан газар",
  "where settled": "Шийдсэн газар",
  "on time or late": "Хугацаандаа, хоцорсон",
  status: "Хэргийн төлөв",
  Survey: "Сэтгэл ханамжийн судалгаа",
  "what was asked about": "Судалгааны зүйл",
  satisfied: "Сэтгэл ханамжтай",
  "very satisfied": "Маш сэтгэл ханамжтай",
  "satisfied or more": "Сэтгэл ханамжтай ба түүнээс дээш",
  answers: "Судалгааны хуудасны тоо",
  "satisfaction rate": "Сэтгэл ханамжийн хувь",
  Attestation: "Баталгаажуулах зүйл",
  demand: "Агуулга",
  answer: "Баталгаа",
  "On-time and late rates published and kept current":
    "Хугацаандаа болон хоцорч шийдсэн хэргийн хувийг нийтэлж, шинэчилдэг",
  "Satisfaction rate published and kept current": "Иргэдийн сэтгэл ханамжийн хувийг нийтэлж, шинэчилдэг",
  "Electronic payment used in procedures": "Захиргааны үйлчилгээнд цахим төлбөр ашигладаг",
  "Electronic payment used for public services": "Нийтийн үйлчилгээнд цахим төлбөр ашигладаг",
  "The principal directs administrative reform in person": "Захирал захиргааны шинэчлэлийг шууд удирддаг",
  "Reform work is regularly checked and surveyed, and what is found is settled":
    "Захиргааны шинэчлэлийг байнга шалгаж, илэрсэн асуудлыг бүрэн шийддэг",
  "A website section on administrative reform is kept": "Цахим хуудсанд захиргааны шинэчлэлийн булан байдаг",
  "How the law is carried out is followed, and the results are acted on in time":
    "Хуулийн хэрэгжилтийг өөрөө хянаж, дүнг цаг тухайд нь шийддэг",
  "Lists of lapsed documents published in time":
    "Хүчингүй болсон баримт бичгийн жагсаалтыг цаг тухайд нь нийтэлдэг",
  "Apologies are strictly made, and wrongs in settling dossiers strictly dealt with":
    "Хоцорсон хэрэгт уучлал гуйж, алдаа, зөрчлийг хатуу шийддэг",
  "The quality of service is assessed electronically, in real time":
    "Үйлчилгээний чанарыг цахимаар тухай бүр үнэлдэг",
  "Own checks of dossier handling regularly made": "Захиргааны үйлчилгээг байнга шалгадаг",
  "Conduct and the performance of duties are checked":
    "Ёс зүй, албан үүргийн хэрэгжилтийн шалгалтыг нэмэгдүүлдэг",
  "Rules on public assets issued, their use checked": "Нийтийн өмч ашиглах журамтай, хэрэгжилтийг шалгадаг",
  "Financial autonomy follows its rules and is regularly checked":
    "Санхүүгийн бие даасан журмыг мөрдөж, байнга шалгадаг",
  "Document systems are connected; documents are sent, received and signed electronically":
    "Баримт бичгийн программ холбогдсон; цахимаар илгээж, гарын үсэг зурдаг",
  "Digital signatures are used in receiving and settling dossiers":
    "Ажилтнууд хэрэг хүлээн авах, шийдэхэд цахим гарын үсэг хэрэглэдэг",
  "Reports go through the district's reporting system": "Дүүргийн тайлангийн системээр тайлагнадаг",
  "List of applicants supplied on request":
    "Үйлчлүүлсэн иргэдийн жагсаалтыг шаардлагын дагуу бүрэн, цагт нь өгдөг",
  "reports in time": "Тогтмол, ээлжит бус тайлан хугацаандаа",
  Indicator: "Шалгуур үзүүлэлт",
  indicator: "Шалгуур үзүүлэлт",
  "number done": "Гүйцэтгэсэн тоо",
  total: "Нийт тоо",
  rate: "Хувь",
  assessment: "Үнэлгээ",
  "dossiers settled on time": "Хугацаандаа шийдсэн хэргийн хувь",
  "petitions and complaints settled": "Өргөдөл, гомдлын шийдвэрлэлтийн хувь",
  "late dossiers with an apology": "Уучлалын захидалтай хоцорсон хэрэг",
  "internal procedures published and current": "Цагт нь нийтэлж шинэчилсэн дотоод журам",
  "satisfaction with the unit's services": "Иргэд, байгууллагын үйлчилгээний сэтгэл ханамж",
  "satisfaction with procedure handling": "Иргэд, байгууллагын хэрэг шийдвэрлэлтийн сэтгэл ханамж",
  "feedback handled, answered and published": "Хүлээн авч, шийдэж, хариулж, нийтэлсэн санал",
  "the unit's results and dossiers digitised": "Байгууллагын үр дүн, материалын цахимжуулалт",
  "documents exchanged electronically": "Цахимаар солилцсон албан баримт",
  "staff with digital signatures": "Цахим гарын үсэгтэй ажилтан",
  "reporting connected to the district's": "Холбогдсон тайлангийн систем",
  "staff with official e-mail": "Албаны цахим шуудан хэрэглэдэг ажилтан",
  "periodic and ad-hoc reports in time": "Тогтмол, ээлжит бус тайлан хугацаандаа",
  "procedures published in full and on time": "Бүрэн, хугацаандаа нийтэлсэн журам",
  "dossiers received and settled at the unit": "Байгууллагад хүлээн авч шийдсэн хэрэг",
  "results in the district's competence digitised": "Дүүргийн үр дүн, материалын цахимжуулалт",
  "citizens who need not supply information again": "Иргэн мэдээллээ дахин өгөх шаардлагагүй",
  "II.1 Handling dossiers": "II.1 Хэрэг шийдвэрлэх",
  "Dossiers of procedures settled on time at least {limit}":
    "Хугацаандаа шийдсэн хэрэг {limit} ба түүнээс дээш",
  "Petitions, complaints and denunciations settled at least {limit}":
    "Өргөдөл, гомдлын шийдвэрлэлт {limit} ба түүнээс дээш",
  "The dossier is returned by its due date": "Хэргийг товлосон өдрөөс хоцроохгүй буцаана",
  "An apology for every late dossier of a procedure": "Хоцорсон хэргийн {limit} нь уучлалын мэдэгдэлтэй",
  "All internal procedures published and current":
    "Дотоод журмын {limit} нь цагт нь нийтлэгдэж, шинэчлэгдсэн",
  "II.2 Satisfaction surveys": "II.2 Сэтгэл ханамжийн судалгаа",
  "Satisfaction with the unit's services at least {limit}":
    "Байгууллагын үйлчилгээний сэтгэл ханамж {limit} ба түүнээс дээш",
  "Satisfaction with procedure handling at least {limit}":
    "Хэрэг шийдвэрлэлтийн сэтгэл ханамж {limit} ба түүнээс дээш",
  "All feedback received, handled, answered and published":
    "Санал, гомдлын {limit} нь хүлээн авч, шийдэж, хариулж, нийтэлсэн",
  "II.3 Publishing the satisfaction rate": "II.3 Сэтгэл ханамжийн хувийг нийтлэх",
  "II.4 Digitising dossiers and results": "II.4 Хэрэг, үр дүнг цахимжуулах",
  "At least {limit} of the unit's results and dossiers still in force digitised":
    "Хүчинтэй үр дүн, материалын цахимжуулалт {limit} ба түүнээс дээш",
  "II.5 Electronic payment": "II.5 Цахим төлбөр",
  "II.6 Electronic working environment": "II.6 Цахим ажлын орчин",
  "All official documents exchanged electronically": "Албан баримтын {limit} нь цахимаар солилцогддог",
  "All staff use digital signatures": "Ажилтны {limit} нь цахим гарын үсэгтэй",
  "All reporting connected to the district's system":
    "Тайлангийн системийн {limit} нь дүүргийн системтэй холбогдсон",
  "All staff use official e-mail": "Ажилтны {limit} нь албаны цахим шуудан хэрэглэдэг",
  "III.1 Direction and communication": "III.1 Удирдлага, сурталчилгаа",
  "Periodic and ad-hoc reports on time": "Тогтмол болон ээлжит бус тайланг хугацаанд нь өгдөг",
  "III.2 Institutional reform": "III.2 Эрх зүйн шинэчлэл",
  "III.3 Reform of procedures": "III.3 Захиргааны журмын шинэчлэл",
  "All procedures published in full and on time":
    "Захиргааны журмын {limit} нь бүрэн, хугацаандаа нийтлэгдсэн",
  "All dossiers of procedures received and settled at the unit":
    "Хэргийн {limit} нь байгууллагад хүлээн авч шийдэгддэг",
  "At least {limit} of results in the district's competence digitised":
    "Дүүргийн эрх хэмжээний үр дүн, материалын цахимжуулалт {limit} ба түүнээс дээш",
  "More than {limit} of citizens need not supply information again":
    "Иргэдийн {limit}-аас олон нь мэдээллээ дахин өгөх шаардлагагүй",
  "III.5 Civil service reform": "III.5 Албаны шинэчлэл",
  "III.6 Public finance reform": "III.6 Нийтийн санхүүгийн шинэчлэл",
  "III.7 Electronic government": "III.7 Цахим засаг",
  "III.8 Surveying satisfaction": "III.8 Сэтгэл ханамжийг судлах, үнэлэх",
  "Receipt slips carry the applicant's data": "Хүлээн авсан баримтад иргэний мэдээлэл бүрэн",
  "Of which dossiers is the on-time rate a share?": "Хугацаандаа шийдсэн хувийг аль хэргээр тооцох вэ?",
  "settled ones and open ones past due": "шийдсэн болон хугацаа хэтэрсэн шийдээгүй хэрэг",
  "all received": "хүлээн авсан бүх хэрэг",
  "settled ones only": "зөвхөн шийдсэн хэрэг",
  "Late dossiers that need an apology: do open ones past due count?":
    "Уучлал гуйх хэрэгт хугацаа хэтэрсэн, буцаагаагүй хэргийг оруулах уу?",
  "open ones past due count": "хугацаа хэтэрсэн, буцаагаагүйг оруулна",
  "only those settled late": "зөвхөн хоцорч буцаасан хэрэг",
  "Petitions settled at least {petitions}: settled on time, or settled of those received?":
    "Өргөдөл, гомдлын {petitions}: хугацаандаа шийдсэн үү, хүлээн авснаас шийдсэн үү?",
  "settled on time": "хугацаандаа шийдсэн",
  "settled of those received": "хүлээн авснаас шийдсэн",
  "Kind of all dossiers of the register: of procedures (TTHC) or petitions (đơn thư)":
    "Бүртгэлийн бүх хэргийн төрөл (үйлчилгээ эсвэл өргөдөл)",
  "Administrative-reform plan of Mạ Non kindergarten, 2024":
    "Вьетнамын Ма Нон цэцэрлэгийн 2024 оны захиргааны шинэтгэлийн төлөвлөгөө",
  "The plan is of the year 2024 and was issued on 2024-02-19. Without an as-of date the check is made for 2024-12-31.":
    "2024 оны төлөвлөгөө, 2024.02.19-нд баталсан. Шалгах өдрийг заагаагүй бол 2024.12.31-ээр шалгана.",
  "Meets the targets": "Хангасан",
  "Does not meet the targets": "Хангаагүй",
  "Not enough data": "Мэдээлэл дутуу",
  "section II.1.1": "II.1.1 хэсэг",
  "section III.3.8 (the first of that number)": "III.3.8 хэсэг (эхний 3.8)",
  "section III.3.8 (the second of that number)": "III.3.8 хэсэг (хоёр дахь 3.8)",
  "results digitised, the unit's or the district's": "Үр дүнгийн цахимжуулалт (байгууллагын эсвэл дүүргийн)",
};
