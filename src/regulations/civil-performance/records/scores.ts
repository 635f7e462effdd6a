import type { RecordType } from "../../../rules";
import { addition, deduction, body, evaluated, field, number, reevaluated, standing } from "./shared";

/** One row an indicator, scored by the head of the unit. */
export const head: RecordType = {
  id: "head",
  name: { mn: "Нэгжийн даргын үнэлгээ", en: "scores by the head of the unit" },
  fields: [
    number,
    evaluated,
    field.text(
      "indicator",
      "Үзүүлэлт",
      "indicator",
      "Үнэлгээний үзүүлэлт",
      "Хандлага, ёс зүй, ур чадварын үзүүлэлт"
    ),
    field.text("guide", "Үнэлгээ өгөхөд баримтлах чиглэл", "guidance"),
    field.number(
      "score",
      "Нэгжийн даргын үнэлгээ",
      "score by the head",
      "Нэгжийн даргын үнэлгээ (0-7 оноо)",
      "Даргын үнэлгээ",
      "Оноо (0-7)",
      "Оноо",
      "Нэгжийн даргын өгсөн оноо",
      "Үнэлгээ (0-7)",
      "Үнэлгээ (0-7 оноо)"
    ),
    reevaluated,
    body,
  ],
  key: ["indicator", "no"],
  span: "sheet",
  layouts: ["table"],
  titles: [
    "Хандлага, ёс зүй, ур чадварын үнэлгээ (Нэгжийн даргын үнэлгээ)",
    "Албан хаагчийн хандлага, ёс зүй, ур чадварын үнэлгээний хүснэгт",
    "Нэгжийн даргын үнэлгээ",
  ],
  marks: ["score"],
};

/** A matrix: a row a colleague, a column an indicator. */
export const team: RecordType = {
  id: "team",
  name: { mn: "Хамт олны үнэлгээ", en: "scores by the team" },
  fields: [
    number,
    field.text(
      "colleague",
      "Санал өгсөн албан хаагч",
      "colleague",
      "Албан хаагч",
      "Хамт олон",
      "Үнэлгээ өгсөн албан хаагч",
      "Санал өгсөн хүн",
      "Үнэлгээ хийсэн албан хаагч"
    ),
    field.number("ethics", "Хандлага, ёс зүй", "attitude and ethics"),
    field.number("teamwork", "Багаар ажиллах", "teamwork", "Багаар ажиллах чадвар"),
    field.number("communication", "Харилцаа", "communication", "Харилцааны чадвар", "Харилцаа, хандлага"),
    field.number("sum", "Нийлбэр", "sum", "Нийлбэр оноо", "Нийт оноо"),
    field.number("average", "Дундаж оноо", "average", "Дундаж"),
    standing(
      field.yesNo(
        "asked",
        "Санал авсан эсэх",
        "was asked",
        "Санал өгсөн эсэх",
        "Санал асуусан эсэх",
        "Албан хаагч бүрээс санал авсан эсэх",
        "Албан хаагч бүрийн саналыг авсан эсэх"
      )
    ),
    standing(
      field.yesNo(
        "secret",
        "Нууцаар санал авсан эсэх",
        "asked secretly",
        "Нууцаар авсан эсэх",
        "Нууц санал",
        "Саналыг нууцаар авсан эсэх",
        "Албан хаагч бүрийн саналыг нууцаар авсан эсэх"
      )
    ),
  ],
  key: ["colleague", "no"],
  span: "sheet",
  layouts: ["table", "form", "matrix"],
  titles: ["Хамт олны үнэлгээ", "Хамт олны санал"],
  // One of the three alone stands on the sheets of heads too.
  marks: [
    ["ethics", "teamwork"],
    ["ethics", "communication"],
    ["teamwork", "communication"],
  ],
};

/** The head of a unit: one form, or one row. */
export const unitHead: RecordType = {
  id: "unit-head",
  name: { mn: "Нэгжийн дарга", en: "head of a unit" },
  fields: [
    field.text(
      "official",
      "Нэгжийн даргын нэр",
      "head of the unit",
      "Нэгжийн дарга",
      "Нэгжийн даргын овог, нэр",
      "Овог, нэр",
      "Овог нэр"
    ),
    field.text("unit", "Нэгж", "unit", "Нэгжийн нэр", "Газар, хэлтэс"),
    body,
    field.share(
      "plan",
      "Нэгжийн гүйцэтгэлийн төлөвлөгөөний биелэлтийн хувь",
      "completion of the unit's plan",
      "Нэгжийн төлөвлөгөөний биелэлт",
      "Нэгжийн төлөвлөгөөний биелэлтийн хувь",
      "Нэгжийн гүйцэтгэлийн төлөвлөгөөний биелэлт"
    ),
    field.number(
      "planPoints",
      "Гүйцэтгэлийн зорилт, арга хэмжээний биелэлтийн оноо",
      "points of the unit's plan",
      "Нэгжийн төлөвлөгөөний биелэлтийн оноо",
      "Төлөвлөгөөний биелэлтийн оноо",
      "Биелэлтийн оноо",
      "Арга хэмжээний биелэлтийн оноо",
      "Гүйцэтгэлийн зорилт, арга хэмжээний биелэлт",
      "Арга хэмжээний биелэлт"
    ),
    field.share(
      "goalCompletion",
      "Мэдлэг, ур чадвараа дээшлүүлэх зорилтын биелэлтийн хувь",
      "completion of the skill goals",
      "Мэдлэг, ур чадварын биелэлтийн хувь"
    ),
    field.number(
      "goals",
      "Мэдлэг, ур чадвараа дээшлүүлэх зорилтын оноо",
      "points of the skill goals",
      "Мэдлэг, ур чадвараа дээшлүүлэх зорилт",
      "Мэдлэг, ур чадвараа дээшлүүлэх зорилт, арга хэмжээний биелэлтийн оноо",
      "Мэдлэг, ур чадвараа дээшлүүлэх зорилт, арга хэмжээний биелэлт",
      "Мэдлэг, ур чадвараа дээшлүүлэх зорилт, арга хэмжээний биелэлтийн дундаж оноо",
      "Мэдлэг, ур чадварын оноо",
      "Мэдлэг, ур чадварын дундаж оноо",
      "Мэдлэг, ур чадвар",
      "Мэдлэг, чадвар"
    ),
    field.number("ethics", "Хандлага, ёс зүй", "attitude and ethics"),
    field.number("organising", "Удирдан зохион байгуулах", "organising", "Удирдан зохион байгуулах чадвар"),
    field.number("solving", "Асуудал шийдвэрлэх", "solving problems", "Асуудал шийдвэрлэх чадвар"),
    field.number("leading", "Манлайлах", "leading", "Манлайлах чадвар", "Манлайлал"),
    field.number("teamwork", "Багаар ажиллах", "teamwork", "Багаар ажиллах чадвар"),
    field.number("communication", "Харилцаа", "communication", "Харилцааны чадвар"),
    field.number("further1", "Мэргэжлийн ур чадвар 1", "professional skill 1"),
    field.number("further2", "Мэргэжлийн ур чадвар 2", "professional skill 2"),
    field.number("further3", "Мэргэжлийн ур чадвар 3", "professional skill 3"),
    field.number("further4", "Мэргэжлийн ур чадвар 4", "professional skill 4"),
    field.number(
      "leadership",
      "Хандлага, ёс зүй, удирдах арга барилын оноо",
      "average over the indicators",
      "Хандлага, ёс зүй, удирдах арга барилын дундаж оноо",
      "Хандлага, ёс зүй, удирдах арга барил",
      "Хандлага, ёс зүй, ур чадварын дундаж оноо",
      "Дундаж оноо"
    ),
    deduction,
    addition,
    field.number(
      "total",
      "Нийт оноо",
      "total",
      "Нийт үнэлгээ",
      "Үнэлгээний нийт оноо",
      "Эцсийн оноо",
      "Нийт"
    ),
  ],
  key: ["official", "unit"],
  span: "sheet",
  layouts: ["form", "table"],
  titles: ["Нэгжийн даргын үнэлгээний хуудас", "Нэгжийн даргын ажлын гүйцэтгэл"],
  marks: ["plan", "organising", "leading"],
};
