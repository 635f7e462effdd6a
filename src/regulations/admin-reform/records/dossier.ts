import { patternIn, recordsIn } from "../../../rules";
import { DOSSIER as WORDS } from "../vocabulary";
import { HEADS } from "../vocabulary/texts";

/** Kinds of dossiers: of administrative procedures, and petitions, complaints, denunciations. */
export const KIND = { procedure: "TTHC", petition: "đơn thư" } as const;

/** A row of the register of dossiers. */
export const DOSSIER = recordsIn("vi", { DOSSIER: WORDS })("dossier table form workbook: Hồ sơ | Dossier", {
  options: { KINDS: Object.values(KIND) },
  fields: `
code text: Mã hồ sơ | code
kind choice KINDS: Loại hồ sơ | kind
procedure text: Tên thủ tục | procedure
applicant text: Người nộp hồ sơ | applicant
contact text: Số điện thoại | contact
address text: Địa chỉ | address
received date: Ngày tiếp nhận | day received
due date: Ngày hẹn trả | day due
returned date: Ngày trả | day returned
apology date: Thư xin lỗi | apology
apologyDate date: Ngày xin lỗi | day of the apology
digitised yesNo: Số hóa hồ sơ | digitised
valid yesNo: Còn hiệu lực | still in force
resupplied yesNo: Phải cung cấp lại thông tin | had to supply information again
spared yesNo: Không phải cung cấp lại thông tin | need not supply information again
place text: Nơi tiếp nhận/giải quyết | where received and settled
receivedAt text: Nơi tiếp nhận | where received
settledAt text: Nơi giải quyết | where settled
timeliness text: Đúng hạn/trễ hạn | on time or late
status text: Trạng thái hồ sơ | status
`,
  // Sheets head the status of a dossier as they head whether it was in time.
  worded: { timeliness: { words: /hạn|hẹn|trễ|muộn|sớm|kịp/iu, otherwise: "status" } },
  key: "code procedure applicant",
  excludedBy: patternIn(HEADS, "no dossiers", "iu"),
  // One day alone is a certificate's, or a newsletter's.
  marks: "due+returned received+due received+returned",
});
