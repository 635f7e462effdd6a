import type { Bound, LocalText } from "../../../rules";
import {
  APOLOGIES,
  AT_UNIT,
  DEALT_WITH,
  DIGITISED,
  ON_TIME,
  SPARED,
  type RegisterRate,
} from "../facts/register";
import { LIMITS } from "../parameters";

/** A target with a rate: from the register, a survey, done of total, or as stated. */
export interface Target {
  readonly id: string;
  readonly title: LocalText;
  readonly bound: Bound;
  readonly readings?: readonly string[];
  readonly register?: RegisterRate;
  readonly survey?: true;
  /** Steps that are counted apart: the smallest rate counts. */
  readonly smallest?: true;
  /** It may be confirmed with yes or no as well. */
  readonly attest?: true;
}

const ALL = { atLeast: LIMITS.all } as const;

/** The plan's targets with a rate, in its order. */
export const TARGETS: readonly Target[] = [
  {
    id: "II.1.1-1",
    title: {
      vi: "Tỷ lệ giải quyết hồ sơ TTHC đúng hạn từ {limit} trở lên",
      en: "TTHC dossiers settled on time at least {limit}",
    },
    bound: { atLeast: LIMITS.onTime },
    readings: ["R1"],
    register: ON_TIME,
  },
  {
    id: "II.1.1-2",
    title: {
      vi: "Tỷ lệ xử lý đơn, giải quyết khiếu nại, tố cáo từ {limit} trở lên",
      en: "Petitions, complaints and denunciations settled at least {limit}",
    },
    bound: { atLeast: LIMITS.petitions },
    readings: ["R1", "R3"],
    register: DEALT_WITH,
  },
  {
    id: "II.1.3",
    title: {
      vi: "{limit} hồ sơ TTHC trễ hẹn có thông báo xin lỗi",
      en: "An apology for every late TTHC dossier",
    },
    bound: ALL,
    readings: ["R2"],
    register: APOLOGIES,
  },
  {
    id: "II.1.4",
    title: {
      vi: "{limit} TTHC nội bộ được công bố, công khai và cập nhật kịp thời",
      en: "All internal procedures published and current",
    },
    bound: ALL,
  },
  {
    id: "II.2.1",
    title: {
      vi: "Mức độ hài lòng đối với dịch vụ do đơn vị cung cấp từ {limit} trở lên",
      en: "Satisfaction with the unit's services at least {limit}",
    },
    bound: { atLeast: LIMITS.satisfaction },
    survey: true,
  },
  {
    id: "II.2.2",
    title: {
      vi: "Mức độ hài lòng về giải quyết TTHC từ {limit} trở lên",
      en: "Satisfaction with procedure handling at least {limit}",
    },
    bound: { atLeast: LIMITS.satisfaction },
    survey: true,
  },
  {
    id: "II.2.3",
    title: {
      vi: "{limit} phản ánh, kiến nghị được tiếp nhận, xử lý, trả lời và công khai kết quả",
      en: "All feedback received, handled, answered and published",
    },
    bound: ALL,
    smallest: true,
  },
  {
    id: "II.4",
    title: {
      vi: "Số hóa kết quả và hồ sơ TTHC còn hiệu lực của đơn vị từ {limit} trở lên",
      en: "At least {limit} of the unit's results and dossiers still in force digitised",
    },
    bound: { atLeast: LIMITS.digitisedByUnit },
    register: DIGITISED,
  },
  {
    id: "II.6.1",
    title: {
      vi: "{limit} văn bản, tài liệu chính thức trao đổi trên môi trường điện tử",
      en: "All official documents exchanged electronically",
    },
    bound: ALL,
  },
  {
    id: "II.6.2",
    title: { vi: "{limit} cán bộ, công chức sử dụng chữ ký số", en: "All staff use digital signatures" },
    bound: ALL,
  },
  {
    id: "II.6.3",
    title: {
      vi: "{limit} hệ thống báo cáo kết nối liên thông với hệ thống của Huyện",
      en: "All reporting connected to the district's system",
    },
    bound: ALL,
  },
  {
    id: "II.6.4",
    title: {
      vi: "{limit} cán bộ, công chức sử dụng thư điện tử công vụ",
      en: "All staff use official e-mail",
    },
    bound: ALL,
  },
  {
    id: "III.1.3",
    title: {
      vi: "Báo cáo định kỳ, đột xuất đúng thời gian quy định",
      en: "Periodic and ad-hoc reports on time",
    },
    bound: ALL,
    attest: true,
  },
  {
    id: "III.3.3-1",
    title: {
      vi: "{limit} TTHC được công bố, công khai đầy đủ, đúng hạn",
      en: "All procedures published in full and on time",
    },
    bound: ALL,
  },
  {
    id: "III.3.3-2",
    title: {
      vi: "{limit} hồ sơ TTHC tiếp nhận, giải quyết tại đơn vị",
      en: "All TTHC dossiers received and settled at the unit",
    },
    bound: ALL,
    register: AT_UNIT,
  },
  {
    id: "III.3.6-1",
    title: {
      vi: "Số hóa kết quả và hồ sơ TTHC thuộc thẩm quyền cấp huyện từ {limit} trở lên",
      en: "At least {limit} of results in the district's competence digitised",
    },
    bound: { atLeast: LIMITS.digitisedInDistrict },
  },
  {
    id: "III.3.6-2",
    title: {
      vi: "Trên {limit} người dân không phải cung cấp lại thông tin, giấy tờ",
      en: "More than {limit} of citizens need not supply information again",
    },
    bound: { moreThan: LIMITS.sparedCitizens },
    register: SPARED,
  },
];
