import type { CellSpec, SheetSpec, WorkbookSpec } from "../../src/xlsx/write";
import { area, BOX, planted, type Seed } from "../template-kit";

/** The name of the template: assets/<id>.xlsx, and its clean copy for tests. */
export const id = "admin-reform";

const HEAD = { ...BOX, font: { bold: true }, horizontal: "center", fill: "#E2EFDA" } as const;

interface Content {
  readonly name: string;
  readonly title: string;
  readonly head: readonly CellSpec[];
  readonly rows: readonly (readonly CellSpec[])[];
  readonly widths: readonly number[];
  /** Columns of dates, from 0. */
  readonly dates?: readonly number[];
}

/** Agency left, motto right; title, boxed table, signatures. */
function sheet({ name, title, head, rows, widths, dates = [] }: Content): SheetSpec {
  const width = widths.length;
  const half = Math.ceil(width / 2);
  const pair = (left: string, right: string): CellSpec[] => [
    left,
    ...Array<null>(half - 1).fill(null),
    right,
  ];
  const top: CellSpec[][] = [
    pair("ỦY BAN NHÂN DÂN HUYỆN NHÀ BÈ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
    pair("TRƯỜNG MẦM NON MẠ NON", "Độc lập - Tự do - Hạnh phúc"),
    [],
    [title],
    ["(Kèm theo báo cáo công tác cải cách hành chính năm 2024)"],
    [],
  ];
  const first = top.length;
  const last = first + rows.length;
  const gap = Array<null>(Math.max(0, width - 3)).fill(null);
  return {
    name,
    rows: [
      ...top,
      head,
      ...rows,
      [],
      [null, "Người lập biểu", ...gap, "HIỆU TRƯỞNG"],
      [null, "(Ký, ghi rõ họ tên)", ...gap, "(Ký tên, đóng dấu)"],
    ],
    merges: [
      ...[0, 1].flatMap((row) => [area(row, 0, row, half - 1), area(row, half, row, width - 1)]),
      area(3, 0, 3, width - 1),
      area(4, 0, 4, width - 1),
    ].filter(({ left, right }) => left < right),
    styles: [
      { area: area(0, 0, 1, width - 1), style: { font: { bold: true }, horizontal: "center" } },
      { area: area(3, 0, 3, width - 1), style: { font: { bold: true, size: 14 }, horizontal: "center" } },
      { area: area(4, 0, 4, width - 1), style: { font: { italic: true }, horizontal: "center" } },
      { area: area(first, 0, first, width - 1), style: HEAD },
      { area: area(first + 1, 0, last, width - 1), style: BOX },
      ...dates.map((column) => ({
        area: area(first + 1, column, last, column),
        style: { numberFormat: "dd/mm/yyyy" },
      })),
    ],
    columnWidths: widths,
    freeze: { rows: first + 1, columns: 0 },
  };
}

/** Serial of a day of 2024; 45291 is 31 December 2023. */
const day = (month: number, date: number): number =>
  45291 + (Date.UTC(2024, month - 1, date) - Date.UTC(2023, 11, 31)) / 86_400_000;

const indicators = sheet({
  name: "Chỉ tiêu",
  title: "KẾT QUẢ THỰC HIỆN CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH",
  head: ["STT", "Nội dung chỉ tiêu", "Kế hoạch", "Số thực hiện", "Tổng số", "Tỷ lệ", "Ghi chú"],
  widths: [6, 60, 12, 12, 12, 12, 20],
  rows: [
    ["I", "Giải quyết hồ sơ thủ tục hành chính"],
    [1, "Tỷ lệ giải quyết hồ sơ TTHC đúng hạn", "từ 98%", null, null, "100%", "Theo sổ hồ sơ"],
    [2, "Tỷ lệ xử lý đơn, giải quyết khiếu nại, tố cáo", "từ 95%", null, null, "100%", "Theo sổ hồ sơ"],
    [3, "TTHC nội bộ được công bố, công khai và cập nhật kịp thời", "100%", 12, 12, "100%", null],
    ["II", "Mức độ hài lòng, phản ánh, kiến nghị"],
    [
      4,
      "Mức độ hài lòng của cá nhân, tổ chức về giải quyết TTHC",
      "từ 95%",
      null,
      null,
      "97,5%",
      "Theo khảo sát",
    ],
    [5, "Phản ánh, kiến nghị được tiếp nhận, xử lý", "100%", 8, 8, "100%", null],
    [6, "Phản ánh, kiến nghị được trả lời", "100%", 8, 8, "100%", null],
    [7, "Phản ánh, kiến nghị được công khai kết quả trả lời", "100%", 8, 8, "100%", null],
    ["III", "Số hóa, môi trường làm việc điện tử"],
    [
      8,
      "Số hóa kết quả và hồ sơ giải quyết TTHC thuộc thẩm quyền giải quyết của cấp huyện",
      "từ 60%",
      31,
      50,
      "62%",
      null,
    ],
    [9, "Văn bản, tài liệu chính thức trao đổi trên môi trường điện tử", "100%", 240, 240, "100%", null],
    [10, "Cán bộ, công chức sử dụng chữ ký số", "100%", 6, 6, "100%", null],
    [11, "Hệ thống báo cáo kết nối liên thông", "100%", 3, 3, "100%", null],
    [12, "Cán bộ, công chức, viên chức sử dụng thư điện tử công vụ", "100%", 32, 32, "100%", null],
    [13, "Báo cáo định kỳ, đột xuất đúng hạn", "100%", 14, 14, "100%", null],
    [14, "Thủ tục hành chính được công bố, công khai đầy đủ, đúng hạn", "100%", 9, 9, "100%", null],
  ],
});

type Dossier = readonly [
  kind: string,
  procedure: string,
  applicant: string,
  phone: string,
  received: number,
  due: number,
  returned: number | null,
];
const DOSSIERS: readonly Dossier[] = [
  ["TTHC", "Chuyển trường", "Nguyễn Thị Lan", "0903 111 222", day(3, 4), day(3, 8), day(3, 7)],
  ["TTHC", "Tiếp nhận trẻ khuyết tật", "Trần Văn Minh", "0903 111 223", day(3, 11), day(3, 15), day(3, 15)],
  ["TTHC", "Hỗ trợ ăn trưa", "Lê Thị Hoa", "0903 111 224", day(4, 1), day(4, 12), day(4, 10)],
  ["Đơn thư", "Kiến nghị về giờ đón trẻ", "Phạm Văn Sơn", "0903 111 225", day(4, 2), day(4, 16), day(4, 12)],
  ["TTHC", "Chuyển trường", "Võ Thị Mai", "0903 111 226", day(5, 6), day(5, 10), day(5, 9)],
  ["TTHC", "Xác nhận học tập", "Đỗ Minh Tâm", "0903 111 227", day(6, 3), day(6, 5), day(6, 5)],
  ["TTHC", "Hỗ trợ chi phí học tập", "Bùi Thị Nga", "0903 111 228", day(8, 12), day(8, 23), day(8, 21)],
  ["Đơn thư", "Khiếu nại về học phí", "Hồ Văn Bình", "0903 111 229", day(9, 9), day(9, 27), day(9, 25)],
  ["TTHC", "Chuyển trường", "Đặng Thị Thu", "0903 111 230", day(10, 7), day(10, 11), day(10, 10)],
  ["TTHC", "Xác nhận học tập", "Lý Văn Hùng", "0903 111 231", day(11, 4), day(11, 6), day(11, 6)],
];

const register = sheet({
  name: "Sổ hồ sơ",
  title: "SỔ THEO DÕI HỒ SƠ",
  head: [
    "STT",
    "Mã hồ sơ",
    "Loại hồ sơ",
    "Tên thủ tục",
    "Người nộp hồ sơ",
    "Số điện thoại",
    "Ngày tiếp nhận",
    "Ngày hẹn trả kết quả",
    "Ngày trả kết quả",
    "Thư xin lỗi",
    "Còn hiệu lực",
    "Số hóa hồ sơ, kết quả",
    "Phải cung cấp lại thông tin",
    "Nơi tiếp nhận/giải quyết",
  ],
  widths: [6, 12, 10, 26, 20, 14, 13, 13, 13, 10, 10, 12, 14, 16],
  dates: [6, 7, 8],
  rows: DOSSIERS.map(([kind, procedure, applicant, phone, received, due, returned], index) => [
    index + 1,
    `HS-2024-${String(index + 1).padStart(3, "0")}`,
    kind,
    procedure,
    applicant,
    phone,
    received,
    due,
    returned,
    null,
    kind === "TTHC" ? "Có" : null,
    kind === "TTHC" ? "x" : null,
    kind === "TTHC" ? "Không" : null,
    "Tại trường",
  ]),
});

const survey = sheet({
  name: "Khảo sát",
  title: "KẾT QUẢ KHẢO SÁT Ý KIẾN HÀI LÒNG",
  head: ["STT", "Nội dung khảo sát", "Số phiếu thu về", "Rất hài lòng", "Hài lòng", "Tỷ lệ hài lòng"],
  widths: [6, 60, 14, 14, 14, 14],
  rows: [
    [1, "Mức độ hài lòng của cá nhân, tổ chức đối với dịch vụ do đơn vị cung cấp", 200, 120, 72, "96%"],
    [2, "Mức độ hài lòng của cá nhân, tổ chức về giải quyết TTHC", 120, 70, 47, "97,5%"],
  ],
});

const attestations = sheet({
  name: "Xác nhận",
  title: "NỘI DUNG XÁC NHẬN",
  head: ["STT", "Nội dung", "Kết quả", "Ghi chú"],
  widths: [6, 80, 16, 20],
  rows: [
    [1, "Công khai và cập nhật kịp thời tỷ lệ giải quyết hồ sơ TTHC đúng hạn/trễ hạn", "Đã thực hiện"],
    [
      2,
      "Công khai và cập nhật kịp thời tỷ lệ đánh giá hài lòng của người dân khi giải quyết TTHC",
      "Đã thực hiện",
    ],
    [3, "Ứng dụng thanh toán điện tử trong giải quyết TTHC", "Có"],
    [4, "Ứng dụng thanh toán điện tử trong cung ứng dịch vụ công", "Có"],
    [5, "Trang thông tin điện tử có chuyên mục riêng về CCHC", "Có"],
    [6, "Công bố kịp thời danh mục văn bản hết hiệu lực, ngưng hiệu lực", "Đã thực hiện"],
    [7, "Tự kiểm tra công tác giải quyết thủ tục hành chính", "Đã thực hiện"],
    [8, "Ban hành quy chế quản lý, sử dụng tài sản công", "Đã thực hiện"],
    [9, "Cung cấp danh sách người dân đã thực hiện TTHC", "Đã thực hiện"],
    [10, "Thực hiện chế độ thông tin, báo cáo định kỳ, đột xuất", "Đã thực hiện"],
    [11, "Hiệu trưởng trực tiếp quản lý, chỉ đạo công tác CCHC tại đơn vị", "Có"],
    [12, "Tự kiểm tra, khảo sát công tác CCHC thường xuyên", "Đã thực hiện"],
    [13, "Tự theo dõi thi hành pháp luật, xử lý kịp thời kết quả theo dõi", "Đã thực hiện"],
    [14, "Thực hiện nghiêm việc xin lỗi và xử lý sai phạm trong giải quyết hồ sơ", "Đã thực hiện"],
    [15, "Tự đánh giá chất lượng phục vụ người dân theo thời gian thực", "Đã thực hiện"],
    [16, "Tự kiểm tra việc thực hiện quy tắc ứng xử và thực thi công vụ", "Đã thực hiện"],
    [17, "Thực hiện đúng cơ chế tự chủ tài chính", "Đã thực hiện"],
    [18, "Kết nối liên thông phần mềm quản lý văn bản và điều hành", "Có"],
    [19, "Ứng dụng chữ ký số trong tiếp nhận và giải quyết hồ sơ TTHC", "Có"],
    [20, "Thực hiện chế độ báo cáo qua Hệ thống thông tin báo cáo của Huyện", "Đã thực hiện"],
  ],
});

/** A year in order. */
export const clean: WorkbookSpec = { sheets: [indicators, register, survey, attestations] };

export const SEEDS: readonly Seed[] = [
  // Settled a day late: the register's rate falls to 7/8, and the list still states 100 %.
  {
    sheet: "Sổ hồ sơ",
    cell: "I10",
    value: day(4, 15),
    makes: [
      "late@Sổ hồ sơ!I10",
      "II.1.1-1@Sổ hồ sơ!-",
      "II.1.1-1-stated@Chỉ tiêu!F9",
      "II.1.3@Sổ hồ sơ!J10",
      "II.1.3@Sổ hồ sơ!-",
    ],
  },
  { sheet: "Sổ hồ sơ", cell: "J10", value: "Chưa", makes: [] },
  // A complaint that nobody has settled.
  {
    sheet: "Sổ hồ sơ",
    cell: "I15",
    value: null,
    makes: ["late@Sổ hồ sơ!I15", "II.1.1-2@Sổ hồ sơ!-", "II.1.1-2-stated@Chỉ tiêu!F10"],
  },
  { sheet: "Sổ hồ sơ", cell: "F14", value: null, makes: ["III.8.1-1@Sổ hồ sơ!F14"] },
  { sheet: "Sổ hồ sơ", cell: "L8", value: "Chưa", makes: [] },
  { sheet: "Sổ hồ sơ", cell: "L9", value: "Chưa", makes: [] },
  { sheet: "Sổ hồ sơ", cell: "L12", value: "Chưa", makes: [] },
  { sheet: "Sổ hồ sơ", cell: "L13", value: "Chưa", makes: ["II.4@Sổ hồ sơ!-"] },
  { sheet: "Sổ hồ sơ", cell: "M12", value: "Có", makes: [] },
  { sheet: "Sổ hồ sơ", cell: "M13", value: "Có", makes: ["III.3.6-2@Sổ hồ sơ!-"] },
  { sheet: "Sổ hồ sơ", cell: "N17", value: "Phòng GD&ĐT", makes: ["III.3.3-2@Sổ hồ sơ!-"] },
  { sheet: "Chỉ tiêu", cell: "D11", value: 11, makes: ["II.1.4@Chỉ tiêu!D11", "II.1.4-stated@Chỉ tiêu!F11"] },
  { sheet: "Chỉ tiêu", cell: "D15", value: 7, makes: ["II.2.3@Chỉ tiêu!D15", "II.2.3-stated@Chỉ tiêu!F15"] },
  { sheet: "Chỉ tiêu", cell: "D18", value: 29, makes: ["III.3.6-1@Chỉ tiêu!D18"] },
  { sheet: "Chỉ tiêu", cell: "F18", value: "58%", makes: [] },
  { sheet: "Chỉ tiêu", cell: "F13", value: "98%", makes: ["II.2.2-stated@Chỉ tiêu!F13"] },
  { sheet: "Khảo sát", cell: "D8", value: 110, makes: ["II.2.1@Khảo sát!E8"] },
  { sheet: "Khảo sát", cell: "F8", value: "91%", makes: [] },
  { sheet: "Xác nhận", cell: "C9", value: "Chưa", makes: ["II.3@Xác nhận!C9"] },
  { sheet: "Xác nhận", cell: "C15", value: null, makes: ["III.6.2@Xác nhận!C15 unknown"] },
];

/** The same with planted errors. */
export const template: WorkbookSpec = planted(clean, SEEDS);
