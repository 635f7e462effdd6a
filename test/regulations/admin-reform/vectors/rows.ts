/** Rows of registers that say less than others, or say it elsewhere. */
import type { Row, Vector } from "../../../support/vectors";

const asOf = "2024-06-30";
const TTHC = "TTHC";
const LATE = { kind: TTHC, due: "10/06/2024", returned: "11/06/2024" };
const OPEN = { kind: TTHC, due: "31/07/2024", returned: null };

const targets = (...indicator: Row[]) => ({ indicator });
const dossiers = (...dossier: Row[]) => ({ dossier });

const OF_REGISTERS: readonly Vector[] = [
  [
    "II.1.1-1-stated",
    "a target without a figure has nothing to agree with the register",
    { ...dossiers(LATE), ...targets({ indicator: "II.1.1-1", rate: null }) },
    [],
    { asOf },
  ],
  [
    "II.1.1-1-stated",
    "the total row states a rate beneath the second of its columns",
    dossiers(LATE),
    "warn C3 0.995/0 R1",
    { totals: { dossier: [{ kind: "Tổng", due: "cả năm", returned: "99,5 %" }] }, asOf },
  ],
  [
    "II.1.1-1-stated",
    "a total row that states no rate",
    dossiers(LATE),
    [],
    { totals: { dossier: [{ kind: "Tổng", due: "1", returned: "1" }] }, asOf },
  ],
  [
    "III.8.1-1",
    "a row that states a rate has no slip",
    dossiers({ code: "Tỷ lệ đúng hạn", applicant: null }),
    "notApplicable",
  ],
  [
    "III.8.1-1",
    "an error value leaves the slip open",
    dossiers({
      applicant: "Lê An",
      contact: { error: "#N/A" },
      procedure: "Cấp lại học bạ",
      received: "01/06/2024",
      due: "10/06/2024",
    }),
    "unknown B2 error",
  ],
  [
    "III.8.1-1",
    "a day that nobody can read is written there all the same",
    dossiers({
      applicant: "Lê An",
      contact: "0903",
      procedure: "Cấp lại học bạ",
      received: "???",
      due: "10/06/2024",
    }),
    "pass",
  ],
  [
    "II.1.3",
    "an apology in words",
    dossiers(
      { ...LATE, apology: "Thư số 12" },
      { ...LATE, apology: "TXL số 01 ngày 13/3/2024" },
      { ...LATE, apology: "07/TXL-MN" }
    ),
    ["pass", "pass", "pass", "pass"],
    { asOf },
  ],
  [
    "II.1.3",
    "none, in words",
    dossiers({ ...LATE, apology: "Chưa kịp gửi" }),
    ["fail D2", "fail -"],
    { asOf },
  ],
  [
    "II.1.3",
    "words that say neither",
    dossiers({ ...LATE, apology: "xem sổ công văn" }, { ...LATE, apology: "Thư chưa gửi" }),
    ["unknown D2 unreadable", "unknown D3 unreadable"],
    { asOf },
  ],
  [
    "II.1.3",
    "a column of its days, filled and blank",
    dossiers({ ...LATE, apologyDate: "11/06/2024" }, { ...LATE, apologyDate: null }),
    ["pass", "unknown D3 blank"],
    { asOf },
  ],
  [
    "II.1.3",
    "sent, and the day beside it",
    dossiers({ ...LATE, apology: "Có", apologyDate: "12/06/2024" }),
    ["warn E2", "pass"],
    { asOf },
  ],
  [
    "II.1.3",
    "R2, an open dossier without a due day is not settled late",
    dossiers({ kind: TTHC, due: null, returned: null, apology: "không" }),
    "notApplicable",
    { asOf, readings: { R2: "settledLate" } },
  ],
  [
    "II.1.1-1",
    "a dossier whose procedure is not named may be a petition",
    dossiers({ procedure: null, due: "10/06/2024", returned: "11/06/2024" }),
    "unknown A2 blank",
    { asOf },
  ],
  [
    "II.1.1-2",
    "R3, a day of return that cannot be read",
    dossiers({ kind: "Đơn thư", due: "10/06/2024", returned: "hôm sau" }),
    "unknown C2 unreadable",
    { asOf, readings: { R3: "received" } },
  ],
  [
    "II.4",
    "a day of return that cannot be read",
    dossiers({ kind: TTHC, returned: "hôm sau", digitised: "chưa" }),
    "unknown B2 unreadable",
    { asOf },
  ],
  [
    "III.3.3-2",
    "received here, and settled elsewhere",
    dossiers({ ...LATE, receivedAt: "Tại trường", settledAt: "UBND huyện" }),
    "fail -",
    { asOf, cells: ["E2"] },
  ],
  [
    "III.3.3-2",
    "both here, and an open one that is not yet due",
    dossiers(
      { ...LATE, receivedAt: "Tại trường", settledAt: "Tại trường" },
      { ...OPEN, receivedAt: "UBND huyện", settledAt: null }
    ),
    "pass",
    { asOf },
  ],
  [
    "III.3.3-2",
    "an open one without a due day may count",
    dossiers({ kind: TTHC, due: null, returned: null, place: "UBND huyện" }),
    "unknown B2 blank",
    { asOf },
  ],
  [
    "III.3.6-2",
    "of two columns the one that is filled in",
    dossiers({ kind: TTHC, spared: null, resupplied: "không" }),
    "pass",
  ],
];

const SETTLED = { kind: TTHC, due: "10/06/2024", returned: "10/06/2024" };
const ROWS: readonly Vector[] = [
  ...["HS cấp tỷ lệ", "HTL 05", "HS giảm 5%"].map((code): Vector => [
    "II.1.1-1",
    `${code}: a dossier, whatever its number says further on`,
    dossiers({ ...LATE, code }),
    "fail -",
    { asOf },
  ]),
  ...["Tỷ lệ đúng hạn", "Ty le", "TL đúng hạn", "% đúng hạn"].map((code): Vector => [
    "II.1.1-1",
    `${code}: a rate beneath the dossiers`,
    dossiers({ ...SETTLED, code: "HS1" }, { kind: null, due: null, returned: null, code }),
    "pass",
    { asOf },
  ]),
  [
    "II.1.1-1",
    "a day that cannot be read, and what it is held against",
    dossiers({ ...SETTLED, returned: "đã trả" }),
    "unknown C2 unreadable",
    { asOf, cells: ["B2", "C2"] },
  ],
  [
    "II.1.1-1",
    "a due day that cannot be read, and what it is held against",
    dossiers({ ...SETTLED, due: "sớm" }),
    "unknown B2 unreadable",
    { asOf, cells: ["B2", "C2"] },
  ],
  [
    "III.3.3-2",
    "received at the unit, and nobody can tell where it was settled",
    dossiers({ ...SETTLED, receivedAt: "Văn thư trường", settledAt: "Tầng 2" }),
    "unknown E2 unreadable",
    { asOf },
  ],
  [
    "III.3.3-2",
    "past due counts before it is settled",
    dossiers({ ...SETTLED, returned: null, place: "UBND huyện" }),
    "fail -",
    { asOf, cells: ["D2"] },
  ],
];

export const ROWS_WITH_LESS: readonly Vector[] = [...ROWS, ...OF_REGISTERS];
