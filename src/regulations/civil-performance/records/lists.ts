import type { RecordType } from "../../../rules";
import { field, number, person, position, reevaluated, register, role, unit } from "./shared";

const COMMON = [number, person, register, position, unit, role];

/** One row an addition or deduction. */
export const adjustment: RecordType = {
  id: "adjustment",
  name: { mn: "Оноо нэмэгдүүлэх, бууруулах", en: "adjustment" },
  fields: [
    ...COMMON,
    field.choice(
      "ground",
      "Үндэслэл",
      "ground",
      [
        {
          code: "6.1",
          labels: [
            "6.1",
            "6.1-д заасан",
            "Төлөвлөгөө, тайланг аргачлалын дагуу боловсруулаагүй",
            "Тайлан хоцроосон",
            "Төлөвлөгөө, тайлан хугацаандаа боловсруулаагүй",
          ],
        },
        {
          code: "6.2",
          labels: [
            "6.2",
            "6.2-т заасан",
            "Төлөвлөгөө, биелэлтийг хугацаанд баталгаажуулаагүй",
            "Хугацаанд хянан баталгаажуулаагүй",
          ],
        },
        {
          code: "6.3",
          labels: [
            "6.3",
            "6.3-т заасан",
            "Шалгуур үзүүлэлт шинээр тооцоолон гаргасан",
            "Шинэ шалгуур үзүүлэлт",
          ],
        },
        {
          code: "6.4",
          labels: [
            "6.4",
            "6.4-т заасан",
            "Явцын ярилцлага зохион байгуулаагүй",
            "Явцын ярилцлагыг хангалтгүй зохион байгуулсан",
            "Явцын ярилцлага",
          ],
        },
        { code: "6.5", labels: ["6.5", "6.5-д заасан", "Бодитой бус үнэлсэн", "Бодит бус үнэлгээ"] },
      ],
      "Заалт",
      "Аргачлалын заалт",
      "Шалтгаан"
    ),
    field.number(
      "points",
      "Оноо",
      "points",
      "Нэмэгдүүлэх, бууруулах оноо",
      "Нэмсэн, хассан оноо",
      "Өөрчлөх оноо",
      "Өөрчилсөн оноо"
    ),
    field.number(
      "deduction",
      "Бууруулах оноо",
      "deduction",
      "Хасах оноо",
      "Торгууль",
      "Бууруулсан оноо",
      "Хассан оноо"
    ),
    field.number(
      "addition",
      "Нэмэгдүүлэх оноо",
      "addition",
      "Нэмэх оноо",
      "Нэмэлт оноо",
      "Нэмэгдүүлсэн оноо"
    ),
  ],
  key: ["official", "no"],
  span: "workbook",
  layouts: ["table"],
  titles: ["Гүйцэтгэлийн үнэлгээний оноог өөрчлөх", "Оноо нэмэгдүүлэх, бууруулах"],
  marks: ["ground"],
};

/** The consolidated list: one row an official. */
export const official: RecordType = {
  id: "official",
  name: { mn: "Албан хаагчдын үнэлгээний нэгдсэн жагсаалт", en: "consolidated list of officials" },
  fields: [
    ...COMMON,
    field.number(
      "measures",
      "Арга хэмжээний биелэлтийн дундаж оноо",
      "average points of the measures",
      "Арга хэмжээний биелэлт",
      "Арга хэмжээний биелэлт (0-70)",
      "Гүйцэтгэлийн зорилт, арга хэмжээний биелэлт",
      "Арга хэмжээний биелэлтийн оноо",
      "Арга хэмжээний оноо",
      "Гүйцэтгэлийн зорилт, арга хэмжээ",
      "Арга хэмжээ"
    ),
    field.number(
      "goals",
      "Мэдлэг, ур чадвараа дээшлүүлэх зорилт",
      "points of the skill goals",
      "Мэдлэг, ур чадвараа дээшлүүлэх зорилт, арга хэмжээний биелэлт",
      "Мэдлэг, ур чадвар",
      "Мэдлэг, ур чадвараа дээшлүүлэх зорилтын оноо",
      "Мэдлэг, чадвар"
    ),
    field.number(
      "head",
      "Нэгжийн даргын үнэлгээ",
      "points by the head",
      "Даргын үнэлгээ",
      "Хандлага, ёс зүй, ур чадвар – нэгжийн даргын үнэлгээ",
      "Хандлага, ёс зүй, ур чадварын үнэлгээ (Нэгжийн даргын үнэлгээ)"
    ),
    field.number(
      "team",
      "Хамт олны үнэлгээ",
      "points by the team",
      "Хамт олны санал",
      "Хамт олны үнэлгээ (0-8)"
    ),
    field.number(
      "leadership",
      "Хандлага, ёс зүй, удирдах арга барил",
      "points of attitude and leadership",
      "Хандлага, ёс зүй, удирдах арга барилын оноо",
      "Удирдах арга барил"
    ),
    field.number(
      "deduction",
      "Бууруулах оноо",
      "deduction",
      "Хасах оноо",
      "Торгууль",
      "Бууруулсан оноо",
      "Хассан оноо"
    ),
    field.number(
      "addition",
      "Нэмэгдүүлэх оноо",
      "addition",
      "Нэмэх оноо",
      "Нэмэлт оноо",
      "Нэмэгдүүлсэн оноо"
    ),
    field.number(
      "total",
      "Нийт оноо",
      "total",
      "Нийт үнэлгээ",
      "Үнэлгээний нийт оноо",
      "Эцсийн оноо",
      "Нийт",
      "Нийт дүн"
    ),
    reevaluated,
    field.choice(
      "category",
      "Үнэлгээний ангилал",
      "category",
      [
        { code: "excellent", labels: ["Маш сайн"] },
        { code: "normal", labels: ["Хэвийн"] },
        { code: "insufficient", labels: ["Хангалтгүй"] },
      ],
      "Үнэлгээ",
      "Ангилал",
      "Зэрэглэл"
    ),
    field.yesNo("complaint", "Гомдол гаргасан эсэх", "complaint", "Гомдол", "Гомдол гаргасан"),
    field.yesNo(
      "documents",
      "Дахин үнэлгээ тайлагнасан баримтад суурилсан эсэх",
      "re-evaluation rests on reported documents",
      "Баримтад суурилсан эсэх",
      "Тайлагнасан баримтад суурилсан",
      "Дахин үнэлгээний баримт",
      "Баримт"
    ),
    field.yesNo(
      "chairSigned",
      "Ахлагчийн гарын үсэг",
      "signed by the chair",
      "Үнэлгээний багийн ахлагч",
      "Үнэлгээний багийн ахлагчийн гарын үсэг",
      "Ахлагч гарын үсэг зурсан эсэх"
    ),
    field.yesNo(
      "secretarySigned",
      "Нарийн бичгийн даргын гарын үсэг",
      "signed by the secretary",
      "Үнэлгээний багийн нарийн бичгийн дарга",
      "Нарийн бичгийн дарга гарын үсэг зурсан эсэх"
    ),
    field.yesNo(
      "membersSigned",
      "Үнэлгээний багийн гишүүд гарын үсэг зурсан эсэх",
      "list signed by the team's members",
      "Гишүүдийн гарын үсэг",
      "Багийн гишүүдийн гарын үсэг",
      "Үнэлгээний багийн гишүүдийн гарын үсэг"
    ),
    field.text("rank", "Байр", "rank", "Эрэмбэ"),
  ],
  key: ["official", "register", "no"],
  span: "sheet",
  layouts: ["table", "form"],
  titles: ["Албан хаагчдын үнэлгээний нэгдсэн жагсаалт", "Нэгдсэн жагсаалт"],
  marks: ["measures", "team", "total", "category", "complaint"],
};
