import type { RecordType } from "../../../src/rules";

/** The bookshelf of a class. */
export const SHELF: RecordType = {
  id: "shelf",
  name: { vi: "Tủ sách", en: "Bookshelf" },
  fields: [
    {
      id: "shelf",
      type: "text",
      name: { vi: "Tủ sách", en: "bookshelf" },
      labels: ["Tủ sách", "tên tủ sách"],
    },
    { id: "books", type: "count", name: { vi: "Số sách", en: "books" }, labels: ["Số sách", "số đầu sách"] },
    {
      id: "torn",
      type: "count",
      name: { vi: "Sách rách", en: "torn books" },
      labels: ["Sách rách", "số sách rách"],
    },
    {
      id: "keeper",
      type: "yesNo",
      name: { vi: "Người phụ trách", en: "keeper" },
      labels: ["Có người phụ trách"],
    },
  ],
  key: ["shelf"],
  span: "sheet",
  layouts: ["table", "form"],
  marks: ["books", "keeper"],
};
