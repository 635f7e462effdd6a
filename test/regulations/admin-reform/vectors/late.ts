import type { Vector } from "../../../support/vectors";
import { asOf, set } from "./support";

/** Dossiers that came back late, or have not come back though they are due. */
export const LATE_DOSSIERS: readonly Vector[] = [
  ["late", "returned on its due day", set({ due: "10/06/2024", returned: "10/06/2024" }), "pass", { asOf }],
  [
    "late",
    "returned a day late",
    set({ due: "10/06/2024", returned: "11/06/2024" }),
    "warn B2 45454/45453",
    { asOf },
  ],
  ["late", "open past due, at the empty cell", set({ due: "10/06/2024", returned: "" }), "warn B2", { asOf }],
  ["late", "open in words", set({ due: "10/06/2024", returned: "đang giải quyết" }), "warn B2", { asOf }],
  ["late", "open and due that day", set({ due: "30/06/2024", returned: null }), "pass", { asOf }],
  ["late", "no due date", set({ due: null, returned: "11/06/2024" }), "unknown A2 blank", { asOf }],
  [
    "late",
    "a return that cannot be read",
    set({ due: "10/06/2024", returned: "hôm sau" }),
    "unknown B2 unreadable",
    { asOf },
  ],
  [
    "late",
    "an error value",
    set({ due: "10/06/2024", returned: { error: "#REF!" } }),
    "unknown B2 error",
    { asOf },
  ],
  [
    "late",
    "no such column, once",
    set({ received: "01/06/2024", due: "10/06/2024" }, { received: "01/06/2024", due: "11/06/2024" }),
    "unknown - noColumn",
    { asOf },
  ],

  [
    "late",
    "settled before the plan's year, or returned after the as-of date",
    set(
      { received: "20/04/2023", due: "01/05/2023", returned: "10/05/2023" },
      { received: "20/12/2023", due: "29/12/2023", returned: "05/01/2024" },
      { received: "02/12/2024", due: "10/01/2025", returned: "20/01/2025" },
      { received: "03/01/2025", due: "10/01/2025", returned: "20/01/2025" },
      { received: "01/06/2024", due: "10/06/2024", returned: "20/01/2025" }
    ),
    ["notApplicable", "warn C3", "pass", "notApplicable", "warn C6"],
  ],
  [
    "late",
    "withdrawn, refused, or waiting for its applicant",
    set(
      { due: "10/06/2024", returned: null, status: "Công dân xin rút hồ sơ" },
      { due: "10/06/2024", returned: null, status: "Từ chối tiếp nhận" },
      { due: "10/06/2024", returned: null, status: "Chờ bổ sung giấy tờ" },
      { due: "10/06/2024", returned: null, status: "Đã bổ sung, đang giải quyết" },
      { due: "10/06/2024", returned: "12/06/2024", status: "Yêu cầu bổ sung" },
      { due: "10/06/2024", returned: "rút hồ sơ", status: null }
    ),
    ["notApplicable", "notApplicable", "notApplicable", "warn B5", "warn B6", "notApplicable"],
    { asOf },
  ],
  [
    "late",
    "called off",
    set(
      ...["Hủy", "Đã hủy", "Đã huỷ theo đề nghị của công dân", "Hủy bỏ (nộp trùng)", "Đã hủy lịch hẹn"].map(
        (status) => ({ due: "10/06/2024", returned: null, status })
      )
    ),
    ["notApplicable", "notApplicable", "notApplicable", "notApplicable", "warn B6"],
    { asOf },
  ],
  [
    "late",
    "withdrawn, as a program's code says it",
    set(
      ...["RUT_HO_SO", "TU_CHOI", "DANG_XU_LY"].map((status) => ({
        due: "10/06/2024",
        returned: null,
        status,
      }))
    ),
    ["notApplicable", "notApplicable", "warn B4"],
    { asOf },
  ],
];
