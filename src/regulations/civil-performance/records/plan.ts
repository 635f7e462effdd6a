import type { RecordType } from "../../../rules";
import {
  achieved,
  base,
  completion,
  done,
  due,
  evaluated,
  field,
  number,
  reevaluated,
  target,
} from "./shared";

/** One row a measure, sub-measures below their measure. */
export const measure: RecordType = {
  id: "measure",
  name: { mn: "Арга хэмжээ", en: "measure" },
  fields: [
    number,
    evaluated,
    field.text(
      "name",
      "Арга хэмжээ",
      "measure",
      "Зорилтыг хэрэгжүүлэх арга хэмжээ",
      "Гүйцэтгэлийн зорилт, арга хэмжээ",
      "Зорилт, арга хэмжээ",
      "Арга хэмжээний нэр",
      "Ажил, үүрэг чиглэл",
      "Ажил үүрэг",
      "Үүрэг, чиглэл"
    ),
    field.text("sub", "Дэд арга хэмжээ", "sub-measure", "Дэд арга хэмжээний нэр", "Дэд арга хэмжээнүүд"),
    field.text("objective", "Зорилт", "objective", "Гүйцэтгэлийн зорилт", "Зорилтууд"),
    field.text("parent", "Үндсэн арга хэмжээ", "parent measure", "Эцэг арга хэмжээ", "Харьяалах арга хэмжээ"),
    field.text("indicator", "Шалгуур үзүүлэлт", "indicator", "ШҮ", "Үзүүлэлт", "Хэмжих нэгж"),
    base,
    target,
    achieved,
    completion,
    field.number(
      "execution",
      "Биелэлтийн оноо",
      "execution points",
      "Гүйцэтгэлийн оноо",
      "Арга хэмжээний гүйцэтгэл (0-60)",
      "Гүйцэтгэлийн оноо (0-60)"
    ),
    due,
    done,
    field.yesNo(
      "ownFault",
      "Албан хаагчаас хамаарах эсэх",
      "delay caused by the official",
      "Хоцролт албан хаагчаас хамаарах эсэх",
      "Хоцорсон шалтгаан албан хаагчаас хамаарах эсэх",
      "Албан хаагчаас хамаарсан эсэх"
    ),
    field.number(
      "timeliness",
      "Хугацаандаа гүйцэтгэсэн байдал",
      "timeliness points",
      "Хугацааны оноо",
      "Төлөвлөсөн хугацаанд гүйцэтгэсэн байдал",
      "Хугацаандаа гүйцэтгэсэн оноо"
    ),
    field.number(
      "total",
      "Нийт оноо",
      "points of the measure",
      "Оноо",
      "Авсан оноо",
      "Нийт авсан оноо",
      "Арга хэмжээний оноо",
      "Үнэлгээ"
    ),
    reevaluated,
    field.yesNo(
      "extra",
      "Нэмэлт үүрэг даалгавар",
      "extra task",
      "Нэмэлт үүрэг даалгавар эсэх",
      "Нэмэлт эсэх"
    ),
    field.yesNo(
      "counted",
      "Дундаж оноонд тооцсон эсэх",
      "counted in the average",
      "Тооцсон эсэх",
      "Үнэлгээнд тооцсон эсэх"
    ),
  ],
  key: ["sub", "name", "no"],
  span: "sheet",
  layouts: ["table"],
  titles: [
    "Гүйцэтгэлийн зорилт, арга хэмжээний биелэлт",
    "Арга хэмжээний биелэлт, үр дүн",
    "Гүйцэтгэлийн төлөвлөгөө",
  ],
  marks: ["name", "sub", "execution", "timeliness", "done", "ownFault"],
};

/** One row a goal of the plan to deepen knowledge and skills. */
export const goal: RecordType = {
  id: "goal",
  name: { mn: "Мэдлэг, ур чадвараа дээшлүүлэх зорилт", en: "skill goal" },
  fields: [
    number,
    evaluated,
    field.text(
      "name",
      "Мэдлэг, ур чадвараа дээшлүүлэх зорилт, арга хэмжээ",
      "skill goal",
      "Мэдлэг, ур чадвараа дээшлүүлэх зорилт",
      "Мэдлэг, ур чадвараа дээшлүүлэх арга хэмжээ",
      "Мэдлэг, чадвар",
      "Ур чадварын зорилт",
      "Зорилт, арга хэмжээ",
      "Арга хэмжээ",
      "Сургалт"
    ),
    field.text("indicator", "Шалгуур үзүүлэлт", "indicator", "ШҮ", "Үзүүлэлт", "Хэмжих нэгж"),
    base,
    target,
    achieved,
    completion,
    due,
    done,
    field.number(
      "total",
      "Биелэлтийн оноо",
      "points of the goal",
      "Оноо",
      "Нийт оноо",
      "Авсан оноо",
      "Оноо (0-15)",
      "Үнэлгээ"
    ),
    field.text(
      "evidence",
      "Нотлох баримт",
      "evidence",
      "Гэрчилгээ, сертификат",
      "Гэрчилгээ",
      "Сертификат",
      "Сертификат, гэрчилгээ",
      "Нотлох баримт бичиг",
      "Гэрчилгээ, сертификат, нотлох баримт",
      "Нотлох баримт байгаа эсэх"
    ),
    reevaluated,
  ],
  key: ["name", "no"],
  span: "sheet",
  layouts: ["table"],
  titles: [
    "Мэдлэг, ур чадвараа дээшлүүлэх зорилт, арга хэмжээний биелэлт",
    "Мэдлэг, ур чадвараа дээшлүүлэх зорилт, арга хэмжээ",
    "Мэдлэг, ур чадвараа дээшлүүлэх",
  ],
  // "Зорилт, арга хэмжээ" heads the measures' table and this one alike.
  namedBy: ["Мэдлэг, ур чадвараа дээшлүүлэх"],
  marks: ["name", "evidence"],
};
