import type { CellSpec, SheetSpec, WorkbookSpec } from "../../src/xlsx/write";
import { area, BOX, planted, type Seed } from "../template-kit";

/** The name of the template: assets/<id>.xlsx, and its clean copy for tests. */
export const id = "school-standard";

const HEAD = { ...BOX, font: { bold: true }, horizontal: "center", fill: "#DDEBF7" } as const;

/** Agency left, motto right, the sheet's title beneath. */
function letterhead(
  width: number,
  title: string,
  note: string
): Pick<SheetSpec, "merges" | "styles"> & { rows: CellSpec[][] } {
  const half = Math.ceil(width / 2);
  const pair = (left: string, right: string): CellSpec[] => [
    left,
    ...Array<null>(half - 1).fill(null),
    right,
  ];
  return {
    rows: [
      pair("PHÒNG GIÁO DỤC VÀ ĐÀO TẠO ĐỨC LINH", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
      pair("TRƯỜNG THCS NGUYỄN DU", "Độc lập - Tự do - Hạnh phúc"),
      [],
      [title],
      [note],
      [],
    ],
    merges: [
      ...[0, 1]
        .flatMap((row) => [area(row, 0, row, half - 1), area(row, half, row, width - 1)])
        .filter((m) => m.left < m.right),
      area(3, 0, 3, width - 1),
      area(4, 0, 4, width - 1),
    ],
    styles: [
      { area: area(0, 0, 1, width - 1), style: { font: { bold: true }, horizontal: "center" } },
      { area: area(3, 0, 3, width - 1), style: { font: { bold: true, size: 14 }, horizontal: "center" } },
      { area: area(4, 0, 4, width - 1), style: { font: { italic: true }, horizontal: "center" } },
    ],
  };
}

const signatures = (width: number): CellSpec[][] => {
  const gap = Array<null>(Math.max(0, width - 3)).fill(null);
  return [
    [],
    [null, "Người lập biểu", ...gap, "HIỆU TRƯỞNG"],
    [null, "(Ký, ghi rõ họ tên)", ...gap, "(Ký tên, đóng dấu)"],
  ];
};

interface Content {
  readonly name: string;
  readonly title: string;
  readonly note?: string;
  readonly head: readonly (readonly CellSpec[])[];
  readonly merges?: SheetSpec["merges"];
  readonly rows: readonly (readonly CellSpec[])[];
  readonly widths: readonly number[];
}

/** A letterhead, a boxed table, signatures. Merges are counted from the head's first row. */
function sheet({
  name,
  title,
  note = "Năm học 2017-2018",
  head,
  merges = [],
  rows,
  widths,
}: Content): SheetSpec {
  const width = widths.length;
  const top = letterhead(width, title, note);
  const first = top.rows.length;
  const body = first + head.length;
  return {
    name,
    rows: [...top.rows, ...head, ...rows, ...signatures(width)],
    merges: [
      ...(top.merges ?? []),
      ...merges.map((m) => area(m.top + first, m.left, m.bottom + first, m.right)),
    ],
    styles: [
      ...(top.styles ?? []),
      { area: area(first, 0, body - 1, width - 1), style: HEAD },
      { area: area(body, 0, body + rows.length - 1, width - 1), style: BOX },
    ],
    columnWidths: widths,
    freeze: { rows: body, columns: 0 },
  };
}

const DONE = "Đạt";
const REPORT: readonly (readonly CellSpec[])[] = [
  [null, "Tên trường", "Trường THCS Nguyễn Du"],
  [null, "Cấp học", "THCS"],
  [null, "Danh hiệu tiên tiến năm liền kề", "Có"],
  ["I", "Tiêu chuẩn 1 - Tổ chức và quản lý nhà trường"],
  ["1", "Lớp học"],
  ["a", "Tổng số lớp", 12],
  [null, "Tổng số học sinh", 480],
  ["2", "Các tổ chuyên môn được thành lập và hoạt động theo quy định", DONE],
  [null, "Số tổ chuyên môn", 4],
  [null, "Kế hoạch bồi dưỡng nâng cao trình độ chuyên môn nghiệp vụ", DONE],
  ["3", "Tổ văn phòng đảm nhận các công việc văn thư, kế toán, thủ quỹ, y tế trường học, bảo vệ", DONE],
  [null, "Quản lý hệ thống hồ sơ, sổ sách của nhà trường", DONE],
  ["4", "Hội đồng trường và các hội đồng khác trong nhà trường", DONE],
  ["5", "Tổ chức Đảng trong nhà trường đạt tiêu chuẩn trong sạch, vững mạnh", DONE],
  [null, "Các đoàn thể, tổ chức xã hội trong nhà trường được công nhận vững mạnh", DONE],
  ["II", "Tiêu chuẩn 2 - Cán bộ quản lý, giáo viên và nhân viên"],
  ["1", "Hiệu trưởng và các phó hiệu trưởng đạt tiêu chuẩn theo Điều lệ", DONE],
  [null, "Số phó hiệu trưởng", 2],
  ["2", "Có đủ giáo viên các bộ môn", "Có"],
  ["3", "Có đủ viên chức phụ trách thư viện, phòng học bộ môn, phòng thiết bị dạy học", DONE],
  ["III", "Tiêu chuẩn 3 - Chất lượng giáo dục (số liệu ở trang Chất lượng)"],
  ["3", "Các hoạt động giáo dục trong và ngoài giờ lên lớp", DONE],
  ["4", "Hoàn thành nhiệm vụ được giao trong kế hoạch phổ cập giáo dục của địa phương", DONE],
  ["5", "Đảm bảo các điều kiện sử dụng công nghệ thông tin", DONE],
  [null, "Cán bộ quản lý, giáo viên sử dụng được máy vi tính (%)", "100%"],
  ["IV", "Tiêu chuẩn 4 - Tài chính, cơ sở vật chất và thiết bị dạy học"],
  ["1", "Thực hiện quy định công khai", DONE],
  ["2", "Khuôn viên nhà trường được xây dựng riêng biệt, có tường rào, cổng trường, biển trường", DONE],
  [null, "Khu vực", "Nông thôn"],
  [null, "Diện tích sử dụng (m2)", 5280],
  [null, "Năm thành lập", 1996],
  ["3", "Có đầy đủ cơ sở vật chất theo quy định", DONE],
  ["4", "Số phòng học", 12],
  [null, "Số ca/ngày", 1],
  ["5", "Hệ thống công nghệ thông tin kết nối internet", DONE],
  [null, "Website hoạt động thường xuyên", DONE],
  ["V", "Tiêu chuẩn 5 - Quan hệ giữa nhà trường, gia đình và xã hội"],
  ["1", "Chủ động phối hợp với các cơ quan quản lý nhà nước, các đoàn thể, tổ chức ở địa phương", DONE],
  ["2", "Ban đại diện cha mẹ học sinh được thành lập và hoạt động theo quy định", DONE],
  ["3", "Mọi quan hệ và thông tin giữa nhà trường, gia đình và xã hội được duy trì thường xuyên", DONE],
  ["4", "Huy động hợp lý và có hiệu quả sự tham gia của gia đình và cộng đồng", DONE],
  ["VI", "Hồ sơ, quy trình công nhận"],
  ["1", "Văn bản đề nghị công nhận trường đạt chuẩn quốc gia", "Có"],
  ["2", "Báo cáo thực hiện các tiêu chuẩn, kèm theo sơ đồ cơ cấu các khối công trình", "Có"],
  ["3", "Biên bản tự kiểm tra và biên bản của đoàn kiểm tra cấp tỉnh", "Có"],
  ["4", "Quyết định thành lập đoàn kiểm tra của Chủ tịch UBND tỉnh", "Có"],
  ["5", "Nơi nộp hồ sơ", "Sở Giáo dục và Đào tạo"],
  [null, "Phòng GDĐT xác nhận", "Có"],
  [null, "Ý kiến của UBND huyện", "Có"],
  [null, "Sở GDĐT tiếp nhận hồ sơ và đề nghị UBND tỉnh thành lập đoàn kiểm tra", "Có"],
];

const report = (): SheetSpec =>
  sheet({
    name: "Tự đánh giá",
    title: "BÁO CÁO TỰ KIỂM TRA TRƯỜNG ĐẠT CHUẨN QUỐC GIA",
    head: [["TT", "Nội dung", "Kết quả", "Ghi chú"]],
    rows: REPORT,
    widths: [6, 70, 28, 20],
  });

const CLASS_SIZES: readonly (readonly [number, readonly number[]])[] = [
  [6, [42, 41, 43]],
  [7, [40, 40, 41]],
  [8, [39, 45, 38]],
  [9, [37, 36, 38]],
];
const CLASSES = CLASS_SIZES.flatMap(([grade, sizes]) =>
  sizes.map((size, index) => ({ grade, name: `${grade}A${index + 1}`, size }))
);

const classes = (): SheetSpec =>
  sheet({
    name: "Danh sách lớp",
    title: "DANH SÁCH LỚP VÀ SĨ SỐ HỌC SINH",
    head: [
      ["TT", "Khối", "Lớp", "Học sinh", null, "Ghi chú"],
      [null, null, null, "Sĩ số", "Nữ", null],
      ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)"],
    ],
    merges: [area(0, 3, 0, 4), ...[0, 1, 2, 5].map((column) => area(0, column, 1, column))],
    rows: [
      ...CLASSES.map(({ grade, name, size }, index) => [
        index + 1,
        grade,
        name,
        size,
        Math.floor(size / 2),
        null,
      ]),
      [null, "Tổng cộng", null, CLASSES.reduce((sum, { size }) => sum + size, 0), null, null],
    ],
    widths: [6, 14, 12, 12, 12, 24],
  });

const groups = (): SheetSpec =>
  sheet({
    name: "Tổ chuyên môn",
    title: "CHUYÊN ĐỀ CỦA CÁC TỔ CHUYÊN MÔN",
    head: [["TT", "Tổ chuyên môn", "Số giáo viên", "Số chuyên đề trong năm"]],
    rows: [
      [1, "Toán - Tin", 3, 2],
      [2, "Ngữ văn - Lịch sử", 3, 3],
      [3, "Khoa học tự nhiên", 2, 2],
      [4, "Ngoại ngữ - Nghệ thuật", 2, 2],
    ],
    widths: [6, 34, 16, 26],
  });

const staff = (
  name: string,
  role: string,
  training: string,
  excellent: string,
  rating: string
): CellSpec[] => [name, role, training, excellent, rating];
const STAFF: readonly CellSpec[][] = [
  staff("Nguyễn Văn An", "Hiệu trưởng", "Trên chuẩn", "Không", "Xuất sắc"),
  staff("Trần Thị Bình", "Phó hiệu trưởng", "Trên chuẩn", "Không", "Khá"),
  staff("Lê Quang Cường", "Phó hiệu trưởng", "Đạt chuẩn", "Không", "Khá"),
  staff("Phạm Thị Dung", "Giáo viên", "Đạt chuẩn", "Có", "Xuất sắc"),
  staff("Hoàng Minh Đức", "Giáo viên", "Trên chuẩn", "Có", "Xuất sắc"),
  staff("Vũ Thị Giang", "Giáo viên", "Đạt chuẩn", "Có", "Khá"),
  staff("Đặng Văn Hải", "Tổ trưởng", "Đạt chuẩn", "Có", "Xuất sắc"),
  staff("Bùi Thị Hạnh", "Giáo viên", "Trên chuẩn", "Không", "Khá"),
  staff("Đỗ Đình Khôi", "Giáo viên", "Đạt chuẩn", "Không", "Khá"),
  staff("Ngô Thị Lan", "Giáo viên", "Đạt chuẩn", "Không", "Khá"),
  staff("Dương Văn Minh", "Giáo viên", "Đạt chuẩn", "Không", "Khá"),
  staff("Lý Thị Nga", "Giáo viên", "Trên chuẩn", "Không", "Khá"),
  staff("Hồ Anh Phúc", "Giáo viên", "Đạt chuẩn", "Không", "Khá"),
];

const teachers = (): SheetSpec =>
  sheet({
    name: "Đội ngũ",
    title: "DANH SÁCH CÁN BỘ QUẢN LÝ, GIÁO VIÊN",
    head: [
      [
        "TT",
        "Họ và tên",
        "Chức vụ",
        "Đạt chuẩn trình độ đào tạo",
        "Dạy giỏi từ cấp cơ sở trở lên",
        "Xếp loại theo chuẩn",
      ],
    ],
    rows: STAFF.map((row, index) => [index + 1, ...row]),
    widths: [6, 26, 20, 20, 20, 18],
  });

/** Counts by school year: pupils, drop-outs, repeaters, giỏi … kém, tốt … yếu. */
const YEARS: readonly (readonly [string, ...number[]])[] = [
  ["2015-2016", 465, 3, 5, 42, 190, 218, 12, 3, 330, 110, 20, 5],
  ["2016-2017", 472, 4, 6, 45, 195, 217, 13, 2, 340, 108, 19, 5],
  ["2017-2018", 480, 4, 4, 50, 200, 216, 12, 2, 352, 105, 18, 5],
];

const quality = (): SheetSpec =>
  sheet({
    name: "Chất lượng",
    title: "CHẤT LƯỢNG GIÁO DỤC QUA CÁC NĂM",
    note: "Từ năm học 2015-2016 đến năm học 2017-2018",
    head: [
      [
        "TT",
        "Năm học",
        "Tổng số học sinh",
        "Số HS bỏ học",
        "Số HS lưu ban",
        "Học lực",
        null,
        null,
        null,
        null,
        "Hạnh kiểm",
        null,
        null,
        null,
      ],
      [...Array<null>(5).fill(null), "Giỏi", "Khá", "TB", "Yếu", "Kém", "Tốt", "Khá", "TB", "Yếu"],
    ],
    merges: [
      area(0, 5, 0, 9),
      area(0, 10, 0, 13),
      ...[0, 1, 2, 3, 4].map((column) => area(0, column, 1, column)),
    ],
    rows: YEARS.map((row, index) => [index + 1, ...row]),
    widths: [6, 14, 12, 10, 10, 9, 9, 9, 9, 9, 9, 9, 9, 9],
  });

const FACILITIES = [
  ..."Phòng học, bàn ghế, bảng đúng quy cách|Phòng y tế trường học|Phòng học bộ môn|Phòng thiết bị dạy học".split(
    "|"
  ),
  ..."Phòng thí nghiệm|Thư viện|Phòng truyền thống|Khu luyện tập thể dục thể thao|Phòng làm việc của Công đoàn".split(
    "|"
  ),
  ..."Phòng hoạt động của Đoàn Thanh niên|Phòng hoạt động của Đội Thiếu niên tiền phong".split("|"),
  ..."Phòng làm việc của hiệu trưởng|Phòng làm việc của từng phó hiệu trưởng|Văn phòng nhà trường".split("|"),
  ..."Phòng họp hội đồng giáo dục|Phòng họp từng tổ bộ môn|Phòng thường trực|Kho".split("|"),
  ..."Khu sân chơi sạch, có cây bóng mát|Khu vệ sinh riêng cho giáo viên|Khu vệ sinh riêng cho học sinh nam".split(
    "|"
  ),
  ..."Khu vệ sinh riêng cho học sinh nữ|Khu vệ sinh không làm ô nhiễm môi trường".split("|"),
  ..."Khu để xe cho giáo viên và từng khối lớp|Đủ nước sạch|Hệ thống thoát nước hợp vệ sinh".split("|"),
];

const facilities = (): SheetSpec =>
  sheet({
    name: "Cơ sở vật chất",
    title: "KIỂM KÊ CÁC KHỐI CÔNG TRÌNH",
    head: [["TT", "Hạng mục", "Có", "Không", "Ghi chú"]],
    rows: FACILITIES.map((name, index) => [index + 1, name, "x", null, null]),
    widths: [6, 56, 10, 10, 24],
  });

const MEMBERS: readonly CellSpec[][] = [
  ["Nguyễn Thị Hoa", "Phó Giám đốc", "Sở Giáo dục và Đào tạo", "Trưởng đoàn"],
  ["Trần Văn Bảo", "Trưởng phòng Giáo dục trung học", "Sở Giáo dục và Đào tạo", "Thư ký"],
  ["Lê Thị Mai", "Phó Chủ tịch", "Công đoàn ngành Giáo dục", "Thành viên"],
  ["Phạm Quốc Huy", "Chuyên viên", "Sở Nội vụ", "Thành viên"],
  ["Vũ Đình Tùng", "Chuyên viên", "Sở Kế hoạch và Đầu tư", "Thành viên"],
  ["Hoàng Thị Thu", "Chuyên viên", "Sở Tài chính", "Thành viên"],
  ["Đặng Hữu Nghĩa", "Chuyên viên", "Sở Y tế", "Thành viên"],
  ["Bùi Văn Toàn", "Hiệu trưởng", "Trường THPT Hùng Vương", "Thành viên"],
  ["Đỗ Thị Vân", "Hiệu trưởng", "Trường THCS Lê Lợi", "Thành viên"],
];

const team = (): SheetSpec =>
  sheet({
    name: "Đoàn kiểm tra",
    title: "THÀNH PHẦN ĐOÀN KIỂM TRA CẤP TỈNH",
    head: [["TT", "Họ và tên", "Chức vụ", "Đơn vị công tác", "Nhiệm vụ trong đoàn"]],
    rows: MEMBERS.map((row, index) => [index + 1, ...row]),
    widths: [6, 24, 32, 34, 22],
  });

const decisions = (): SheetSpec =>
  sheet({
    name: "Quyết định công nhận",
    title: "THEO DÕI QUYẾT ĐỊNH CÔNG NHẬN TRƯỜNG ĐẠT CHUẨN QUỐC GIA",
    note: "Tính đến ngày 30 tháng 9 năm 2018",
    head: [["TT", "Tên trường", "Cấp học", "Số quyết định", "Ngày ký", "Ngày kiểm tra định kỳ gần nhất"]],
    rows: [[1, "Trường THCS Nguyễn Du", "THCS", "2154/QĐ-UBND", "20/11/2014", "15/5/2017"]],
    widths: [6, 30, 12, 22, 16, 24],
  });

/** A school that meets every standard. */
export const clean: WorkbookSpec = {
  sheets: [report(), classes(), groups(), teachers(), quality(), facilities(), team(), decisions()],
};

export const SEEDS: readonly Seed[] = [
  { sheet: "Tự đánh giá", cell: "C19", value: "Chưa đạt", makes: ["4.3.b@Tự đánh giá!C19"] },
  { sheet: "Tự đánh giá", cell: "C32", value: "96%", makes: ["6.5-2@Tự đánh giá!C32"] },
  { sheet: "Tự đánh giá", cell: "C37", value: 4560, makes: ["7.2.b@Tự đánh giá!C37"] },
  { sheet: "Danh sách lớp", cell: "D17", value: 46, makes: ["4.1.b@Danh sách lớp!D17"] },
  { sheet: "Tổ chuyên môn", cell: "D10", value: 1, makes: ["4.2.b@Tổ chuyên môn!D10"] },
  { sheet: "Đội ngũ", cell: "F10", value: "Đạt", makes: ["5.1-2@Đội ngũ!F10"] },
  { sheet: "Đội ngũ", cell: "D16", value: "Chưa đạt chuẩn", makes: ["5.2-1@Đội ngũ!-"] },
  { sheet: "Chất lượng", cell: "D10", value: 5, makes: ["6.1-2@Chất lượng!D10", "6-span@Chất lượng!D10"] },
  { sheet: "Chất lượng", cell: "L11", value: 115, makes: ["6-sum@Chất lượng!C11"] },
  { sheet: "Cơ sở vật chất", cell: "C13", value: null, makes: ["7.4.b2@Cơ sở vật chất!D13"] },
  { sheet: "Cơ sở vật chất", cell: "D13", value: "x", makes: [] },
  {
    sheet: "Đoàn kiểm tra",
    cell: "C9",
    value: "Phó Trưởng phòng Giáo dục trung học",
    makes: ["10.2.a@Đoàn kiểm tra!C9"],
  },
  {
    sheet: "Quyết định công nhận",
    cell: "D8",
    value: "2154/QĐ-SGDĐT",
    makes: ["2.2@Quyết định công nhận!D8"],
  },
];

/** The same school with errors planted, for who wants to see what is found. */
export const template: WorkbookSpec = planted(clean, SEEDS);
