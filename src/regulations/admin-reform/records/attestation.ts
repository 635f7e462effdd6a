import type { RecordType } from "../../../rules";
import { ATTESTS, REPORTS_ID } from "../attests";
import { ATTEST_OPTIONS, wordingsOf } from "../indicators";
import { field } from "./fields";

const OPTIONS = [...ATTEST_OPTIONS, { code: REPORTS_ID, labels: wordingsOf(REPORTS_ID) }];

/** A checklist of demands that a person confirms: a row each, or a form. */
export const ATTESTATION: RecordType = {
  id: "attestation",
  name: { vi: "Nội dung xác nhận", en: "Attestation" },
  titles: ["nội dung xác nhận", "danh mục kiểm tra", "bảng kiểm", "tự kiểm tra", "phiếu xác nhận"],
  fields: [
    field(
      "item",
      "choice",
      "demand",
      [
        "Nội dung",
        "nội dung xác nhận",
        "nội dung kiểm tra",
        "nhiệm vụ",
        "yêu cầu",
        "nội dung thực hiện",
        "tiêu chí",
      ],
      { options: OPTIONS }
    ),
    field("answer", "yesNo", "answer", [
      "Xác nhận",
      "kết quả",
      "kết quả thực hiện",
      "đã thực hiện",
      "thực hiện",
      "đánh giá",
      "tự đánh giá",
      "có/không",
      "đạt/không đạt",
      "đạt/chưa đạt",
      "trả lời",
      "tình trạng",
      "kết quả kiểm tra",
      "mức độ thực hiện",
    ]),
    ...ATTESTS.map(({ id, title, labels }) => field(id, "yesNo", title.en, labels)),
    field(REPORTS_ID, "yesNo", "reports in time", wordingsOf(REPORTS_ID)),
  ],
  key: ["item"],
  span: "workbook",
  layouts: ["list", "form"],
  marks: ["item", "answer", ...ATTESTS.map(({ id }) => id), REPORTS_ID],
  items: { field: "item", options: OPTIONS },
};
