import type { Reading } from "../../rules";

/** Places where the Circular leaves a gap or has two meanings; the default first. */
export const READINGS: readonly Reading[] = [
  {
    id: "R1",
    question: {
      vi: "Ít nhất hai chuyên đề mỗi năm: mỗi tổ chuyên môn hay cả trường?",
      en: "At least two topics a year: by each specialist group, or by the school?",
    },
    options: [
      { id: "group", label: { vi: "mỗi tổ chuyên môn", en: "each specialist group" } },
      { id: "school", label: { vi: "cả trường", en: "the school as a whole" } },
    ],
  },
  {
    id: "R2",
    question: {
      vi: "Học lực khá từ 35% trở lên: chỉ tính loại khá hay cả loại giỏi?",
      en: "Learning rated khá at least 35 %: khá alone, or giỏi counted in?",
    },
    options: [
      { id: "fair", label: { vi: "chỉ tính loại khá", en: "khá alone" } },
      { id: "fairAndGood", label: { vi: "tính cả loại giỏi", en: "giỏi counted in" } },
    ],
  },
  {
    id: "R3",
    question: {
      vi: "Đại diện “một số” sở liên quan: ít nhất một hay đủ cả sáu sở?",
      en: "Representatives of “some” of the departments: at least one, or all six?",
    },
    options: [
      { id: "one", label: { vi: "ít nhất một sở", en: "at least one of the six" } },
      { id: "all", label: { vi: "đủ cả sáu sở", en: "all six" } },
    ],
  },
  {
    id: "R4",
    question: {
      vi: "Đủ giáo viên đạt trình độ chuẩn đào tạo: tất cả giáo viên phải đạt chuẩn, hay chỉ cần đủ giáo viên đạt chuẩn?",
      en: "Enough teachers with the standard of training: must all teachers have it, or only enough of them?",
    },
    options: [
      { id: "all", label: { vi: "tất cả giáo viên đạt chuẩn", en: "all teachers have it" } },
      { id: "enough", label: { vi: "chỉ cần đủ giáo viên các bộ môn", en: "only enough for every subject" } },
    ],
  },
  {
    id: "R5",
    question: {
      vi: "Trường thành lập sau năm 2001: diện tích mặt bằng áp dụng thêm hay thay cho diện tích sử dụng mỗi học sinh?",
      en: "Schools founded after 2001: does the ground area come on top of the used area a pupil, or instead?",
    },
    options: [
      { id: "addition", label: { vi: "áp dụng thêm", en: "in addition" } },
      { id: "instead", label: { vi: "áp dụng thay thế", en: "instead" } },
    ],
  },
];
