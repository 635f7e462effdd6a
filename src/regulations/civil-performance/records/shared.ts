import type { Field, FieldType, Option } from "../../../rules";

const make =
  (type: FieldType) =>
  (id: string, mn: string, en: string, ...labels: string[]): Field => ({
    id,
    type,
    name: { mn, en },
    labels: [mn, ...labels],
  });

/** A field that a sheet may state once for all records of a table. */
export const standing = (one: Field): Field => ({ ...one, standing: true });

/** Makes fields: the Mongolian name is the first label. */
export const field = {
  text: make("text"),
  number: make("number"),
  share: make("share"),
  date: make("date"),
  yesNo: make("yesNo"),
  choice: (id: string, mn: string, en: string, options: readonly Option[], ...labels: string[]): Field => ({
    ...make("choice")(id, mn, en, ...labels),
    options,
  }),
};

export const number = field.text("no", "Д/д", "number", "№", "Дугаар", "д/д №", "Арга хэмжээний дугаар");
export const person = field.text(
  "official",
  "Албан хаагчийн нэр",
  "official",
  "Албан хаагч",
  "Овог, нэр",
  "Овог нэр",
  "Нэр",
  "Эцэг (эх)-ийн нэр, өөрийн нэр",
  "Албан хаагчийн овог, нэр",
  "ТЖАХ-ийн нэрс",
  "ТЖАХ-ийн нэр",
  "Нэгжийн даргын нэр"
);
/** Whose evaluation sheet a table stands on. */
export const evaluated = standing(
  field.text(
    "official",
    "Албан хаагчийн нэр",
    "official",
    "Албан хаагчийн овог, нэр",
    "Албан хаагч",
    "Овог, нэр",
    "Овог нэр",
    "ТЖАХ-ийн нэр",
    "Үнэлүүлсэн албан хаагч",
    "Үнэлэгдсэн албан хаагч"
  )
);
export const register = field.text("register", "РД", "register number", "Регистрийн дугаар", "Регистр");
export const position = field.text(
  "position",
  "Албан тушаал",
  "position",
  "Албан тушаалын нэр",
  "Албан тушаалын ангилал, зэрэглэл"
);
export const unit = field.text(
  "unit",
  "Нэгж",
  "unit",
  "Газар, хэлтэс",
  "Хэлтэс",
  "Газар",
  "Алба",
  "Нэгжийн нэр"
);
export const ROLES: readonly Option[] = [
  { code: "official", labels: ["Албан хаагч", "Мэргэжилтэн", "Гүйцэтгэх албан хаагч", "official"] },
  {
    code: "unitHead",
    labels: [
      "Нэгжийн дарга",
      "Дарга",
      "Хэлтсийн дарга",
      "Газрын дарга",
      "Албаны дарга",
      "Удирдах албан хаагч",
      "unit head",
    ],
  },
];
export const role = field.choice(
  "role",
  "Үүрэг",
  "official or head of a unit",
  ROLES,
  "Албан хаагчийн төрөл",
  "Албан тушаалын төрөл",
  "Хэн"
);
export const base = field.number(
  "base",
  "Суурь түвшин",
  "base level",
  "Суурь",
  "Одоогийн түвшин",
  "Өмнөх оны түвшин",
  "cur_level"
);
export const target = field.number(
  "target",
  "Хүрэх түвшин",
  "target level",
  "Зорилтот түвшин",
  "Төлөвлөсөн түвшин",
  "Зорилтын түвшин",
  "Төлөвлөгөө",
  "fut_level"
);
export const achieved = field.number(
  "achieved",
  "Хүрсэн түвшин",
  "level achieved",
  "Гүйцэтгэл",
  "Биелэлт",
  "Хэрэгжилт",
  "Үр дүн",
  "Бодит гүйцэтгэл"
);
export const completion = field.share(
  "completion",
  "Биелэлтийн хувь",
  "completion",
  "Биелэлт %",
  "Биелэлт хувь",
  "Биелэлт (хувь)",
  "Гүйцэтгэлийн хувь",
  "Хэрэгжилтийн хувь"
);
export const reevaluated = field.number(
  "reevaluated",
  "Дахин үнэлгээ",
  "re-evaluated points",
  "Дахин үнэлсэн үнэлгээ",
  "Дахин үнэлсэн оноо",
  "Дахин үнэлгээний оноо",
  "Үнэлгээний багийн үнэлгээ",
  "Үнэлгээний багийн дахин үнэлгээ",
  "Хянасан оноо"
);
/** The bodies in which further professional indicators are used (4.2, 5.5). */
export const body = standing(
  field.text(
    "body",
    "Байгууллага",
    "body",
    "Байгууллагын нэр",
    "Байгууллагын төрөл",
    "Төрийн байгууллага",
    "Төрийн байгууллагын нэр",
    "Салбар"
  )
);
export const due = field.date(
  "due",
  "Төлөвлөсөн хугацаа",
  "due date",
  "Хугацаа",
  "Дуусах хугацаа",
  "Хэрэгжүүлэх хугацаа",
  "Биелүүлэх хугацаа",
  "Дуусах огноо"
);
export const done: Field = {
  ...field.date(
    "done",
    "Биелүүлсэн огноо",
    "date done",
    "Гүйцэтгэсэн огноо",
    "Биелсэн огноо",
    "Гүйцэтгэсэн хугацаа",
    "Биелүүлсэн хугацаа",
    "Дууссан огноо"
  ),
  marks: {
    notDone: ["Биелээгүй", "Биелүүлээгүй", "Гүйцэтгээгүй", "Хийгдээгүй", "Хэрэгжээгүй", "Дуусаагүй", "Үгүй"],
  },
};

/** Adjustments (section 6): a positive number in a column of deductions is one. */
export const deduction = field.number(
  "deduction",
  "Бууруулах оноо",
  "deduction",
  "Хасах оноо",
  "Торгууль",
  "Бууруулсан оноо",
  "Хассан оноо"
);
export const addition = field.number(
  "addition",
  "Нэмэгдүүлэх оноо",
  "addition",
  "Нэмэх оноо",
  "Нэмэлт оноо",
  "Нэмэгдүүлсэн оноо"
);
