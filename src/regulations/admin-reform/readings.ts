import type { Reading } from "../../rules";

/** Places where the plan leaves a gap or has two meanings; the default first. */
export const READINGS: readonly Reading[] = [
  {
    id: "R1",
    question: {
      vi: "Tỷ lệ giải quyết đúng hạn được tính trên những hồ sơ nào?",
      en: "Of which dossiers is the on-time rate a share?",
    },
    options: [
      {
        id: "settledAndOverdue",
        label: {
          vi: "hồ sơ đã giải quyết và hồ sơ chưa giải quyết đã quá hạn",
          en: "settled ones and open ones past due",
        },
      },
      { id: "received", label: { vi: "tất cả hồ sơ đã tiếp nhận", en: "all received" } },
      { id: "settled", label: { vi: "chỉ hồ sơ đã giải quyết", en: "settled ones only" } },
    ],
  },
  {
    id: "R2",
    question: {
      vi: "Hồ sơ trễ hẹn phải xin lỗi: có tính hồ sơ chưa trả đã quá hạn không?",
      en: "Late dossiers that need an apology: do open ones past due count?",
    },
    options: [
      {
        id: "withOpen",
        label: { vi: "có tính cả hồ sơ chưa trả đã quá hạn", en: "open ones past due count" },
      },
      { id: "settledLate", label: { vi: "chỉ hồ sơ đã trả trễ hẹn", en: "only those settled late" } },
    ],
  },
  {
    id: "R3",
    question: {
      vi: "Xử lý đơn, giải quyết khiếu nại, tố cáo đạt 95%: giải quyết đúng hạn hay giải quyết trên số đã nhận?",
      en: "Petitions settled at least 95 %: settled on time, or settled of those received?",
    },
    options: [
      { id: "onTime", label: { vi: "giải quyết đúng hạn", en: "settled on time" } },
      {
        id: "received",
        label: { vi: "đã giải quyết trên tổng số đã nhận", en: "settled of those received" },
      },
    ],
  },
];
