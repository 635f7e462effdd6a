import type { Comparison, LocalText, Parameter } from "../../rules";
import { LIMITS } from "./parameters";
import {
  APOLOGIES,
  AT_UNIT,
  DIGITISED,
  PETITIONS,
  PROCEDURES_ON_TIME,
  SPARED,
  type RegisterRate,
} from "./register";

/** A target with a rate: from the register, a survey, done of total, or as stated. */
export interface Rate {
  readonly id: string;
  /** The rule that holds a stated rate against the computed one. */
  readonly statedId: string;
  readonly title: LocalText;
  readonly parameter: Parameter;
  readonly comparison: Comparison;
  readonly readings?: readonly string[];
  /** The reading that findings name. */
  readonly reading?: string;
  readonly register?: RegisterRate;
  readonly survey?: true;
  /** Steps that are counted apart: the smallest rate counts. */
  readonly smallest?: true;
  /** It may be confirmed with yes or no as well. */
  readonly attest?: true;
}

const ALL = { parameter: LIMITS.all, comparison: "atLeast" } as const;

/** The plan's targets with a rate, in its order. */
export const RATES: readonly Rate[] = [
  {
    id: "II.1.1-1",
    statedId: "II.1.1-1-stated",
    title: {
      vi: "Tỷ lệ giải quyết hồ sơ TTHC đúng hạn từ 98% trở lên",
      en: "TTHC dossiers settled on time at least 98 %",
    },
    parameter: LIMITS.onTime,
    comparison: "atLeast",
    readings: ["R1"],
    reading: "R1",
    register: PROCEDURES_ON_TIME,
  },
  {
    id: "II.1.1-2",
    statedId: "II.1.1-2-stated",
    title: {
      vi: "Tỷ lệ xử lý đơn, giải quyết khiếu nại, tố cáo từ 95% trở lên",
      en: "Petitions, complaints and denunciations settled at least 95 %",
    },
    parameter: LIMITS.petitions,
    comparison: "atLeast",
    readings: ["R1", "R3"],
    reading: "R3",
    register: PETITIONS,
  },
  {
    id: "II.1.3",
    statedId: "II.1.3-stated",
    title: {
      vi: "100% hồ sơ TTHC trễ hẹn có thông báo xin lỗi",
      en: "An apology for every late TTHC dossier",
    },
    ...ALL,
    readings: ["R2"],
    reading: "R2",
    register: APOLOGIES,
  },
  {
    id: "II.1.4",
    statedId: "II.1.4-stated",
    title: {
      vi: "100% TTHC nội bộ được công bố, công khai và cập nhật kịp thời",
      en: "All internal procedures published and current",
    },
    ...ALL,
  },
  {
    id: "II.2.1",
    statedId: "II.2.1-stated",
    title: {
      vi: "Mức độ hài lòng đối với dịch vụ do đơn vị cung cấp từ 95% trở lên",
      en: "Satisfaction with the unit's services at least 95 %",
    },
    parameter: LIMITS.satisfaction,
    comparison: "atLeast",
    survey: true,
  },
  {
    id: "II.2.2",
    statedId: "II.2.2-stated",
    title: {
      vi: "Mức độ hài lòng về giải quyết TTHC từ 95% trở lên",
      en: "Satisfaction with procedure handling at least 95 %",
    },
    parameter: LIMITS.satisfaction,
    comparison: "atLeast",
    survey: true,
  },
  {
    id: "II.2.3",
    statedId: "II.2.3-stated",
    title: {
      vi: "100% phản ánh, kiến nghị được tiếp nhận, xử lý, trả lời và công khai kết quả",
      en: "All feedback received, handled, answered and published",
    },
    ...ALL,
    smallest: true,
  },
  {
    id: "II.4",
    statedId: "II.4-stated",
    title: {
      vi: "Số hóa kết quả và hồ sơ TTHC còn hiệu lực của đơn vị từ 60% trở lên",
      en: "At least 60 % of the unit's results and dossiers still in force digitised",
    },
    parameter: LIMITS.digitisedByUnit,
    comparison: "atLeast",
    register: DIGITISED,
  },
  {
    id: "II.6.1",
    statedId: "II.6.1-stated",
    title: {
      vi: "100% văn bản, tài liệu chính thức trao đổi trên môi trường điện tử",
      en: "All official documents exchanged electronically",
    },
    ...ALL,
  },
  {
    id: "II.6.2",
    statedId: "II.6.2-stated",
    title: { vi: "100% cán bộ, công chức sử dụng chữ ký số", en: "All staff use digital signatures" },
    ...ALL,
  },
  {
    id: "II.6.3",
    statedId: "II.6.3-stated",
    title: {
      vi: "100% hệ thống báo cáo kết nối liên thông với hệ thống của Huyện",
      en: "All reporting connected to the district's system",
    },
    ...ALL,
  },
  {
    id: "II.6.4",
    statedId: "II.6.4-stated",
    title: { vi: "100% cán bộ, công chức sử dụng thư điện tử công vụ", en: "All staff use official e-mail" },
    ...ALL,
  },
  {
    id: "III.1.3",
    statedId: "III.1.3-stated",
    title: {
      vi: "Báo cáo định kỳ, đột xuất đúng thời gian quy định",
      en: "Periodic and ad-hoc reports on time",
    },
    ...ALL,
    attest: true,
  },
  {
    id: "III.3.3-1",
    statedId: "III.3.3-1-stated",
    title: {
      vi: "100% TTHC được công bố, công khai đầy đủ, đúng hạn",
      en: "All procedures published in full and on time",
    },
    ...ALL,
  },
  {
    id: "III.3.3-2",
    statedId: "III.3.3-2-stated",
    title: {
      vi: "100% hồ sơ TTHC tiếp nhận, giải quyết tại đơn vị",
      en: "All TTHC dossiers received and settled at the unit",
    },
    ...ALL,
    register: AT_UNIT,
  },
  {
    id: "III.3.6-1",
    statedId: "III.3.6-1-stated",
    title: {
      vi: "Số hóa kết quả và hồ sơ TTHC thuộc thẩm quyền cấp huyện từ 60% trở lên",
      en: "At least 60 % of results in the district's competence digitised",
    },
    parameter: LIMITS.digitisedInDistrict,
    comparison: "atLeast",
  },
  {
    id: "III.3.6-2",
    statedId: "III.3.6-2-stated",
    title: {
      vi: "Trên 80% người dân không phải cung cấp lại thông tin, giấy tờ",
      en: "More than 80 % of citizens need not supply information again",
    },
    parameter: LIMITS.sparedCitizens,
    comparison: "moreThan",
    register: SPARED,
  },
];
