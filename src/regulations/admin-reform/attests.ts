import type { LocalText } from "../../rules";

/** A demand that a person confirms with yes or no. */
export interface Attest {
  readonly id: string;
  readonly title: LocalText;
}

/** Demands without a figure, in the order of the plan. */
export const ATTESTS: readonly Attest[] = [
  {
    id: "II.1.2",
    title: {
      vi: "Công khai và cập nhật kịp thời tỷ lệ giải quyết hồ sơ TTHC đúng hạn/trễ hạn",
      en: "On-time and late rates published and kept current",
    },
  },
  {
    id: "II.3",
    title: {
      vi: "Công khai và cập nhật kịp thời tỷ lệ đánh giá hài lòng của người dân",
      en: "Satisfaction rate published and kept current",
    },
  },
  {
    id: "II.5-1",
    title: {
      vi: "Ứng dụng thanh toán điện tử trong giải quyết TTHC",
      en: "Electronic payment used in procedures",
    },
  },
  {
    id: "II.5-2",
    title: {
      vi: "Ứng dụng thanh toán điện tử trong cung ứng dịch vụ công",
      en: "Electronic payment used for public services",
    },
  },
  {
    id: "III.1.12",
    title: {
      vi: "Trang thông tin điện tử có chuyên mục riêng về cải cách hành chính và được duy trì",
      en: "A website section on administrative reform is kept",
    },
  },
  {
    id: "III.2.5",
    title: {
      vi: "Công bố kịp thời danh mục văn bản hết hiệu lực, ngưng hiệu lực",
      en: "Lists of lapsed documents published in time",
    },
  },
  {
    id: "III.3.8",
    title: {
      vi: "Thường xuyên tự kiểm tra công tác giải quyết thủ tục hành chính",
      en: "Own checks of dossier handling regularly made",
    },
  },
  {
    id: "III.6.2",
    title: {
      vi: "Ban hành quy chế quản lý, sử dụng tài sản công và tự kiểm tra việc thực hiện",
      en: "Rules on public assets issued, their use checked",
    },
  },
  {
    id: "III.8.1-2",
    title: {
      vi: "Cung cấp đầy đủ, kịp thời danh sách người dân đã thực hiện TTHC theo yêu cầu",
      en: "List of applicants supplied on request",
    },
  },
];

/** Reports in time may be confirmed as well as counted. */
export const REPORTS_ID = "III.1.3";
