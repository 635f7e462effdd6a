import type { Option } from "../../../rules";

/** Kinds of dossiers: of administrative procedures, and petitions, complaints, denunciations. */
export const KIND = { procedure: "TTHC", petition: "đơn thư" } as const;

/** How registers write the kind of a dossier. */
export const KIND_OPTIONS: readonly Option[] = [
  {
    code: KIND.procedure,
    labels: ["thủ tục hành chính", "hồ sơ TTHC", "hồ sơ thủ tục hành chính", "hồ sơ", "thủ tục"],
  },
  {
    code: KIND.petition,
    labels: [
      "đơn",
      "đơn thư khiếu nại",
      "đơn thư khiếu nại, tố cáo",
      "đơn thư, khiếu nại, tố cáo",
      "khiếu nại",
      "tố cáo",
      "khiếu nại, tố cáo",
      "khiếu nại tố cáo",
      "KNTC",
      "đơn khiếu nại",
      "đơn tố cáo",
      "đơn khiếu nại, tố cáo",
      "đơn kiến nghị",
      "đơn phản ánh",
      "đơn kiến nghị, phản ánh",
      "đơn thư KNTC",
      "thư",
    ],
  },
];

const SENT = [
  "có",
  "x",
  "✓",
  "✔",
  "√",
  "☑",
  "1",
  "true",
  "đã",
  "đã gửi",
  "đã có",
  "đã xin lỗi",
  "có thư xin lỗi",
  "đã gửi thư xin lỗi",
  "đã gửi thư",
  "đã thực hiện",
  "đã thông báo",
  "đầy đủ",
  "đạt",
  "+",
  "yes",
];
const NOT_SENT = [
  "không",
  "chưa",
  "chưa gửi",
  "chưa có",
  "không có",
  "chưa xin lỗi",
  "chưa thực hiện",
  "không đạt",
  "chưa đạt",
  "0",
  "false",
  "×",
  "−",
  "no",
];

/** How registers say that an apology was sent, where they give no day. */
export const APOLOGY_MARKS = { yes: SENT, no: NOT_SENT } as const;
