import { fieldsIn, labelsIn, marksIn, type RecordType } from "../../../rules";
import { DOSSIER as WORDS } from "../vocabulary";

const field = fieldsIn("vi", WORDS);

/** Kinds of dossiers: of administrative procedures, and petitions, complaints, denunciations. */
export const KIND = { procedure: "TTHC", petition: "đơn thư" } as const;

/** A row of the register of dossiers. */
export const DOSSIER: RecordType = {
  id: "dossier",
  name: { vi: "Hồ sơ", en: "Dossier" },
  titles: labelsIn(WORDS, "titles"),
  fields: [
    field.text("code", "Mã hồ sơ", "code"),
    field.choice("kind", "Loại hồ sơ", "kind", [KIND.procedure, KIND.petition]),
    field.text("procedure", "Tên thủ tục", "procedure"),
    field.text("applicant", "Người nộp hồ sơ", "applicant"),
    field.text("contact", "Số điện thoại", "contact"),
    field.text("address", "Địa chỉ", "address"),
    field.date("received", "Ngày tiếp nhận", "day received"),
    field.date("due", "Ngày hẹn trả", "day due"),
    field.date("returned", "Ngày trả", "day returned"),
    field.date("apology", "Thư xin lỗi", "apology"),
    field.date("apologyDate", "Ngày xin lỗi", "day of the apology"),
    field.yesNo("digitised", "Số hóa hồ sơ", "digitised"),
    field.yesNo("valid", "Còn hiệu lực", "still in force"),
    field.yesNo("resupplied", "Phải cung cấp lại thông tin", "had to supply information again"),
    field.yesNo("spared", "Không phải cung cấp lại thông tin", "need not supply information again"),
    field.text("place", "Nơi tiếp nhận/giải quyết", "where received and settled"),
    field.text("receivedAt", "Nơi tiếp nhận", "where received"),
    field.text("settledAt", "Nơi giải quyết", "where settled"),
    field.text("timeliness", "Đúng hạn/trễ hạn", "on time or late", {
      worded: { words: /hạn|hẹn|trễ|muộn|sớm|kịp/iu, otherwise: "status" },
    }),
    field.text("status", "Trạng thái hồ sơ", "status"),
  ],
  key: ["code", "procedure", "applicant"],
  span: "workbook",
  layouts: ["table", "form"],
  // Letters come in and are due as dossiers are.
  excludedBy:
    /^(?!.*(?:hồ sơ|TTHC|thủ tục|đơn(?! vị))).*(?:công văn|văn bản|CV|VB) (?:đi|đến)(?! ngày| hết|\p{L})/iu,
  // One day alone is a certificate's, or a newsletter's.
  marks: marksIn("due+returned received+due received+returned"),
};
