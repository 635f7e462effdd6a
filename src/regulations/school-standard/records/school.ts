import type { Field, RecordType } from "../../../rules";
import { SCHOOL_ATTESTS } from "../attests";
import { FACILITY_FIELDS, GROUPS, VICES } from "./facility";
import { ALL_MARKS, countAndShare, field, LEVEL, RATINGS, SCHOOL_NAME } from "./fields";
import { QUALITY } from "./quality";

const ATTESTS: readonly Field[] = SCHOOL_ATTESTS.map(({ field: id, title, labels, marks }) =>
  field(id, "yesNo", title.en, labels, marks && { marks })
);

/** Classes of each grade, for the whole range of a school of several levels. */
export const GRADES: readonly Field[] = Array.from({ length: 12 }, (_, index) => {
  const grade = index + 1;
  return field(
    `grade${grade}`,
    "count",
    `number of classes of grade ${grade}`,
    [`Số lớp khối ${grade}`, `số lớp ${grade}`, `khối lớp ${grade}`, `khối ${grade}`, `K${grade}`],
    {
      under: [
        {
          groups: ["số lớp", "số lớp học", "lớp học", "tổng số lớp", "quy mô lớp"],
          labels: [`lớp ${grade}`],
        },
      ],
      whole: "classes",
    }
  );
});

const under = (groups: readonly string[], ...labels: string[]): Field["under"] => [{ groups, labels }];
const CLASSES_ABOVE = ["lớp", "lớp học", "số lớp", "số lớp học"];
const STAFF_ABOVE = [
  "giáo viên",
  "đội ngũ",
  "đội ngũ giáo viên",
  "số giáo viên",
  "tổng số giáo viên",
  "đội ngũ CBQL, giáo viên",
];

const ORGANISATION: readonly Field[] = [
  field(
    "classes",
    "count",
    "number of classes",
    [
      "Tổng số lớp",
      "số lớp học",
      "số lớp",
      "tổng số lớp học",
      "TS lớp",
      "quy mô lớp",
      "quy mô số lớp",
      "số lớp toàn trường",
      "tổng số lớp toàn trường",
    ],
    { under: under(CLASSES_ABOVE, "tổng số", "cộng", "TS", "toàn trường") }
  ),
  ...GRADES,
  field("allGrades", "yesNo", "every grade of the level has a class", [
    "Đủ các khối lớp của cấp học",
    "đảm bảo đủ các khối lớp của cấp học",
    "đủ các khối lớp",
    "đảm bảo đủ các khối lớp",
    "có đủ các khối lớp của cấp học",
  ]),
  field("averageClass", "number", "average number of pupils in a class", [
    "Số học sinh/lớp",
    "bình quân học sinh/lớp",
    "bình quân số học sinh/lớp",
    "bình quân số học sinh/lớp học",
    "số học sinh bình quân/lớp",
    "HS/lớp",
    "bình quân HS/lớp",
    "sĩ số bình quân",
    "sĩ số trung bình",
    "sĩ số bình quân lớp",
    "sĩ số trung bình lớp",
    "số học sinh trung bình/lớp",
    "số học sinh trên lớp",
  ]),
  field("largestClass", "count", "pupils in the largest class", [
    "Sĩ số lớp đông nhất",
    "sĩ số cao nhất",
    "sĩ số lớp cao nhất",
    "sĩ số lớp lớn nhất",
    "số học sinh lớp đông nhất",
    "số học sinh của lớp đông nhất",
    "lớp đông nhất",
    "lớp có sĩ số đông nhất",
    "số học sinh/lớp cao nhất",
    "số học sinh/lớp nhiều nhất",
    "số học sinh/lớp tối đa",
    "sĩ số lớn nhất",
    "sĩ số tối đa",
  ]),
  GROUPS,
  field("topics", "count", "topics proposed in the year", [
    "Số chuyên đề chuyên môn trong năm",
    "số chuyên đề",
    "số chuyên đề chuyên môn",
    "tổng số chuyên đề",
    "tổng số chuyên đề chuyên môn",
    "số chuyên đề đề xuất trong năm",
    "số chuyên đề chuyên môn đề xuất trong năm",
    "số chuyên đề trong năm",
    "số chuyên đề/năm",
    "chuyên đề chuyên môn",
    "chuyên đề chuyên môn đề xuất trong năm",
  ]),
  field("fewestTopics", "count", "fewest topics of a group", [
    "Số chuyên đề ít nhất của một tổ",
    "tổ ít chuyên đề nhất",
    "số chuyên đề của tổ ít nhất",
    "số chuyên đề ít nhất/tổ",
    "chuyên đề ít nhất của một tổ",
    "số chuyên đề tối thiểu của một tổ",
  ]),
  field("hasParty", "yesNo", "there is a Party organisation", [
    "Có tổ chức Đảng",
    "tổ chức Đảng",
    "có chi bộ Đảng",
    "đã có tổ chức Đảng",
    "đã có tổ chức cơ sở Đảng",
    "có tổ chức cơ sở Đảng",
    "nhà trường có tổ chức Đảng",
  ]),
  field("partyPlan", "yesNo", "plan and yearly targets for a Party organisation", [
    "Kế hoạch và chỉ tiêu phát triển đảng viên, xây dựng tổ chức Đảng",
    "có kế hoạch và đạt chỉ tiêu phát triển đảng viên",
    "có kế hoạch và đạt chỉ tiêu cụ thể về phát triển đảng viên",
    "có kế hoạch và đạt chỉ tiêu về phát triển đảng viên",
    "kế hoạch phát triển đảng viên",
    "đạt chỉ tiêu phát triển đảng viên",
    "chỉ tiêu phát triển đảng viên",
    "kế hoạch xây dựng tổ chức Đảng",
    "chưa có tổ chức Đảng: có kế hoạch và đạt chỉ tiêu phát triển đảng viên",
  ]),
];

/** Ratings of vice principals: one for the unnumbered label, and by number. */
export const VICE_RATINGS = ["viceRating", "viceRating2", "viceRating3", "viceRating4"] as const;

const numbered = (n: number): string[] =>
  [
    `phó hiệu trưởng ${n}`,
    `phó hiệu trưởng thứ ${n}`,
    ...(n === 1 ? ["phó hiệu trưởng thứ nhất"] : []),
    ...(n === 2 ? ["phó hiệu trưởng thứ hai"] : []),
    ...(n === 3 ? ["phó hiệu trưởng thứ ba"] : []),
    ...(n === 4 ? ["phó hiệu trưởng thứ tư"] : []),
  ].flatMap((vice) => [
    `xếp loại ${vice}`,
    `${vice} xếp loại`,
    `${vice} được xếp loại`,
    `xếp loại chuẩn ${vice}`,
  ]);

const PEOPLE: readonly Field[] = [
  field("leadersRated", "yesNo", "principal and vice principals rated khá or better", [
    "Hiệu trưởng, phó hiệu trưởng xếp loại từ khá trở lên",
    "hiệu trưởng và các phó hiệu trưởng xếp loại từ khá trở lên",
    "hiệu trưởng và các phó hiệu trưởng được xếp loại từ khá trở lên",
    "hiệu trưởng, phó hiệu trưởng xếp loại khá trở lên",
    "hiệu trưởng, các phó hiệu trưởng xếp loại từ khá trở lên",
    "hiệu trưởng và các phó hiệu trưởng được cấp quản lý giáo dục trực tiếp xếp loại từ khá trở lên",
    "BGH xếp loại khá trở lên",
    "CBQL xếp loại khá trở lên",
    "BGH xếp loại từ khá trở lên",
    "CBQL xếp loại từ khá trở lên",
    "được cấp quản lý giáo dục trực tiếp xếp loại từ khá trở lên",
  ]),
  field(
    "principalRating",
    "choice",
    "rating of the principal",
    [
      "Xếp loại hiệu trưởng",
      "hiệu trưởng xếp loại",
      "hiệu trưởng được xếp loại",
      "xếp loại chuẩn hiệu trưởng",
      "xếp loại hiệu trưởng theo chuẩn",
      "đánh giá hiệu trưởng",
      "kết quả xếp loại hiệu trưởng",
      "đánh giá, xếp loại hiệu trưởng",
    ],
    { options: RATINGS }
  ),
  field(
    "viceRating",
    "choice",
    "rating of the vice principals",
    [
      "Xếp loại phó hiệu trưởng",
      "phó hiệu trưởng xếp loại",
      "phó hiệu trưởng được xếp loại",
      "các phó hiệu trưởng xếp loại",
      "các phó hiệu trưởng được xếp loại",
      "xếp loại các phó hiệu trưởng",
      "đánh giá phó hiệu trưởng",
      "kết quả xếp loại phó hiệu trưởng",
      ...numbered(1),
    ],
    { options: RATINGS }
  ),
  ...[2, 3, 4].map((n) =>
    field(`viceRating${n}`, "choice", `rating of vice principal ${n}`, numbered(n), { options: RATINGS })
  ),
  VICES,
  field(
    "teachers",
    "count",
    "number of teachers",
    [
      "Tổng số giáo viên",
      "số giáo viên",
      "TSGV",
      "TS GV",
      "số GV",
      "giáo viên trực tiếp đứng lớp",
      "số giáo viên trực tiếp đứng lớp",
      "giáo viên trực tiếp giảng dạy",
      "số giáo viên trực tiếp giảng dạy",
    ],
    { under: under(STAFF_ABOVE, "tổng số", "tổng số GV", "TS", "tổng", "cộng") }
  ),
  ...countAndShare(
    "trained",
    "teachers with the standard of training",
    [
      "giáo viên đạt chuẩn trình độ đào tạo",
      "giáo viên đạt trình độ chuẩn đào tạo",
      "giáo viên đạt chuẩn đào tạo",
      "giáo viên đạt trình độ chuẩn",
      "giáo viên đạt chuẩn về trình độ đào tạo",
      "giáo viên đạt chuẩn trở lên",
      "giáo viên đạt chuẩn và trên chuẩn",
      "giáo viên đạt chuẩn đào tạo trở lên",
      "giáo viên đạt chuẩn, trên chuẩn",
      "giáo viên các bộ môn đạt trình độ chuẩn đào tạo",
      "GV đạt chuẩn và trên chuẩn trình độ đào tạo",
    ],
    {
      marks: ALL_MARKS,
      whole: "teachers",
      under: under(
        STAFF_ABOVE,
        "đạt chuẩn",
        "đạt chuẩn đào tạo",
        "đạt chuẩn trở lên",
        "đạt trình độ chuẩn",
        "đạt chuẩn trình độ đào tạo"
      ),
    }
  ),
  field(
    "belowStandard",
    "count",
    "teachers below the standard of training",
    [
      "Giáo viên chưa đạt chuẩn trình độ đào tạo",
      "số giáo viên chưa đạt chuẩn",
      "giáo viên chưa đạt chuẩn đào tạo",
      "giáo viên chưa đạt chuẩn",
      "giáo viên dưới chuẩn",
    ],
    {
      under: [
        {
          groups: ["trình độ đào tạo", "trình độ", "trình độ chuyên môn", "trình độ giáo viên"],
          labels: ["chưa đạt chuẩn", "dưới chuẩn", "chưa chuẩn"],
        },
      ],
    }
  ),
  field("atStandard", "count", "teachers at the standard of training", ["Trình độ đào tạo đạt chuẩn"], {
    under: [
      {
        groups: ["trình độ đào tạo", "trình độ", "trình độ chuyên môn", "trình độ giáo viên"],
        labels: ["đạt chuẩn", "chuẩn"],
      },
    ],
  }),
  field(
    "aboveStandard",
    "count",
    "teachers above the standard of training",
    ["Trình độ đào tạo trên chuẩn"],
    {
      under: [
        {
          groups: ["trình độ đào tạo", "trình độ", "trình độ chuyên môn", "trình độ giáo viên"],
          labels: ["trên chuẩn", "vượt chuẩn"],
        },
      ],
    }
  ),
  ...countAndShare(
    "excellent",
    "teachers rated “dạy giỏi” at base level or above",
    [
      "giáo viên dạy giỏi từ cấp cơ sở trở lên",
      "giáo viên đạt tiêu chuẩn dạy giỏi từ cấp cơ sở trở lên",
      "giáo viên dạy giỏi cấp cơ sở trở lên",
      "GV giỏi từ cấp cơ sở trở lên",
      "giáo viên giỏi cấp cơ sở trở lên",
      "giáo viên đạt dạy giỏi từ cấp cơ sở trở lên",
      "giáo viên đạt danh hiệu dạy giỏi từ cấp cơ sở trở lên",
      "giáo viên dạy giỏi các cấp",
      "giáo viên dạy giỏi",
      "GVDG",
      "GVG",
      "GVDG cấp cơ sở trở lên",
      "GVG cấp cơ sở trở lên",
      "GVDG từ cấp cơ sở trở lên",
    ],
    {
      whole: "teachers",
      under: under(
        STAFF_ABOVE,
        "dạy giỏi",
        "dạy giỏi từ cấp cơ sở",
        "dạy giỏi từ cấp cơ sở trở lên",
        "dạy giỏi cấp cơ sở",
        "giỏi từ cấp cơ sở trở lên"
      ),
    }
  ),
  ...countAndShare(
    "rated",
    "teachers rated khá or better on the professional standard",
    [
      "giáo viên đạt chuẩn nghề nghiệp loại khá trở lên",
      "giáo viên đạt chuẩn nghề nghiệp từ khá trở lên",
      "giáo viên đạt chuẩn nghề nghiệp từ loại khá trở lên",
      "giáo viên xếp loại khá trở lên theo chuẩn nghề nghiệp",
      "giáo viên xếp loại từ khá trở lên theo chuẩn nghề nghiệp",
      "giáo viên đạt chuẩn loại khá trở lên",
      "giáo viên đạt chuẩn loại khá trở lên theo chuẩn nghề nghiệp",
      "chuẩn nghề nghiệp loại khá trở lên",
      "chuẩn nghề nghiệp khá trở lên",
      "chuẩn nghề nghiệp từ khá trở lên",
      "đạt chuẩn nghề nghiệp loại khá trở lên",
      "giáo viên đạt chuẩn nghề nghiệp khá trở lên",
      "CNN khá trở lên",
      "CNN loại khá trở lên",
      "giáo viên đạt chuẩn nghề nghiệp giáo viên trung học loại khá trở lên",
    ],
    {
      marks: ALL_MARKS,
      whole: "teachers",
      under: under(
        STAFF_ABOVE,
        "CNN khá trở lên",
        "chuẩn nghề nghiệp khá trở lên",
        "đạt chuẩn nghề nghiệp khá trở lên",
        "xếp loại khá trở lên"
      ),
    }
  ),
  field("managersAndTeachers", "count", "number of managers and teachers", [
    "Tổng số cán bộ quản lý, giáo viên",
    "tổng số CBQL, GV",
    "số cán bộ quản lý, giáo viên",
    "số CBQL, GV",
    "tổng số cán bộ quản lý và giáo viên",
    "tổng số cán bộ, giáo viên",
    "số cán bộ, giáo viên",
    "TS CBQL, GV",
    "TS CBGV",
    "tổng số CBGV",
    "tổng số CB, GV",
  ]),
  ...countAndShare(
    "computerUsers",
    "managers and teachers who use a computer",
    [
      "cán bộ quản lý, giáo viên sử dụng được máy vi tính",
      "cán bộ quản lý, giáo viên đều sử dụng được máy vi tính",
      "CBQL, GV sử dụng được máy vi tính",
      "CBQL, GV sử dụng được máy tính",
      "CBQL, giáo viên sử dụng máy vi tính",
      "cán bộ quản lý, giáo viên sử dụng máy vi tính",
      "cán bộ quản lý và giáo viên sử dụng được máy vi tính",
      "cán bộ, giáo viên sử dụng được máy vi tính",
      "CB, GV sử dụng được máy vi tính",
      "CBGV sử dụng được máy vi tính",
      "CBQL, GV biết sử dụng máy vi tính",
      "sử dụng được máy vi tính",
    ],
    { marks: ALL_MARKS, whole: "managersAndTeachers" }
  ),
];

const BUILDINGS: readonly Field[] = [
  field(
    "area",
    "choice",
    "urban or rural",
    ["Khu vực", "địa bàn", "vùng", "khu vực trường đóng", "thuộc khu vực", "địa bàn trường đóng"],
    {
      options: [
        {
          code: "urban",
          labels: [
            "nội thành",
            "nội thị",
            "thành thị",
            "đô thị",
            "nội thành, nội thị",
            "nội thành/nội thị",
            "thành phố",
            "TP",
            "thị xã",
            "phường",
            "thị trấn",
          ],
        },
        {
          code: "rural",
          labels: [
            "nông thôn",
            "xã",
            "miền núi",
            "vùng khó khăn",
            "vùng đặc biệt khó khăn",
            "ngoại thành",
            "vùng nông thôn",
            "khu vực nông thôn",
            "vùng sâu vùng xa",
          ],
        },
      ],
    }
  ),
  field(
    "usedArea",
    "number",
    "used area (m²)",
    ["Diện tích sử dụng", "tổng diện tích sử dụng", "diện tích sử dụng của trường", "diện tích đang sử dụng"],
    { unit: "m2" }
  ),
  field(
    "usedAreaPerPupil",
    "number",
    "used area a pupil (m²)",
    [
      "Diện tích sử dụng/học sinh",
      "diện tích sử dụng bình quân",
      "diện tích sử dụng bình quân/học sinh",
      "diện tích sử dụng bình quân mỗi học sinh",
      "diện tích sử dụng mỗi học sinh",
      "diện tích sử dụng trên học sinh",
      "diện tích sử dụng trên một học sinh",
      "diện tích sử dụng/HS",
      "diện tích sử dụng (m2/HS)",
      "diện tích sử dụng (m2/học sinh)",
      "bình quân diện tích sử dụng/học sinh",
    ],
    { unit: "m2/HS" }
  ),
  field("founded", "text", "year of founding", [
    "Năm thành lập",
    "năm thành lập trường",
    "ngày thành lập",
    "thành lập năm",
    "năm thành lập trường theo quyết định thành lập",
  ]),
  field("groundArea", "yesNo", "ground area as the charter says", [
    "Diện tích mặt bằng theo Điều lệ",
    "diện tích mặt bằng đạt quy định",
    "diện tích mặt bằng theo quy định",
    "diện tích mặt bằng theo quy định của Điều lệ",
    "đảm bảo diện tích mặt bằng theo quy định",
    "bảo đảm diện tích mặt bằng theo quy định hiện hành của Điều lệ trường trung học",
    "có diện tích mặt bằng theo quy định hiện hành của Điều lệ trường trung học",
    "diện tích mặt bằng đảm bảo theo Điều lệ",
    "trường thành lập sau năm 2001 có diện tích mặt bằng theo Điều lệ",
  ]),
  field(
    "rooms",
    "count",
    "number of classrooms",
    ["Số phòng học", "tổng số phòng học", "TS phòng học", "phòng học", "số phòng học văn hóa"],
    { under: under(["phòng học", "số phòng học"], "tổng số", "cộng", "TS") }
  ),
  field("shifts", "number", "shifts a day", [
    "Số ca/ngày",
    "số ca",
    "số ca học",
    "số ca học/ngày",
    "số ca học trong ngày",
    "số ca học mỗi ngày",
    "số ca mỗi ngày",
  ]),
];

const PROCEDURE: readonly Field[] = [
  field("applied", "date", "date of application", [
    "Ngày đề nghị công nhận",
    "ngày đề nghị",
    "thời điểm đề nghị công nhận",
    "ngày nộp hồ sơ",
    "ngày lập hồ sơ đề nghị",
  ]),
  field("signed", "date", "date of recognition", [
    "Ngày ký quyết định công nhận",
    "ngày công nhận",
    "ngày ký quyết định",
  ]),
  field("teamSize", "count", "members of the inspection team", [
    "Số thành viên đoàn kiểm tra",
    "số lượng thành viên đoàn kiểm tra",
    "thành phần đoàn kiểm tra (số người)",
    "số người trong đoàn kiểm tra",
  ]),
  field("submittedTo", "text", "where the dossier goes", [
    "Nơi nộp hồ sơ",
    "nơi nhận hồ sơ",
    "cơ quan nhận hồ sơ",
    "cơ quan tiếp nhận hồ sơ",
    "nộp hồ sơ về",
    "hồ sơ nộp về",
    "hồ sơ nộp tại",
    "nộp hồ sơ tại",
    "quy trình nộp hồ sơ",
  ]),
  field("officeConfirmed", "yesNo", "the district education office confirmed", [
    "Phòng GDĐT xác nhận",
    "phòng Giáo dục và Đào tạo xem xét, xác nhận",
    "phòng Giáo dục và Đào tạo xác nhận",
    "phòng GD&ĐT xác nhận",
    "phòng GD-ĐT xác nhận",
    "phòng GDĐT xem xét, xác nhận",
    "xác nhận của phòng GDĐT",
    "xác nhận của phòng Giáo dục và Đào tạo",
    "xác nhận của phòng GD&ĐT",
  ]),
  field("districtCommented", "yesNo", "the district committee commented", [
    "Ý kiến của UBND cấp huyện",
    "ý kiến của Ủy ban nhân dân cấp huyện",
    "có ý kiến của Ủy ban nhân dân cấp huyện",
    "ý kiến UBND huyện",
    "ý kiến của UBND huyện",
    "UBND huyện có ý kiến",
    "UBND cấp huyện có ý kiến",
  ]),
];

export const NAME = field("name", "text", "school", SCHOOL_NAME);

const fields: readonly Field[] = [
  NAME,
  LEVEL,
  ...ORGANISATION,
  ...PEOPLE,
  ...QUALITY,
  ...BUILDINGS,
  ...ATTESTS,
  ...FACILITY_FIELDS,
  ...PROCEDURE,
];

/** What many records have, and what belongs to the checklist of facilities, tells nothing of a school. */
const SHARED = new Set([
  "name",
  "level",
  "vices",
  "groups",
  "signed",
  ...FACILITY_FIELDS.map(({ id }) => id),
]);

export const SCHOOL_RECORD: RecordType = {
  id: "school",
  name: { vi: "Số liệu nhà trường", en: "School" },
  fields,
  key: ["name"],
  span: "sheet",
  layouts: ["form", "table"],
  marks: fields.map(({ id }) => id).filter((id) => !SHARED.has(id)),
};
