import type { Field } from "../../../rules";
import { field, under } from "./fields";

/** Place, areas and classrooms: article 7. */
export const BUILDINGS: readonly Field[] = [
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
