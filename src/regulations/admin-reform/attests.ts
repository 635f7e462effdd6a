import type { LocalText } from "../../rules";

/** A demand that a person confirms with yes or no. */
export interface Attest {
  readonly id: string;
  readonly title: LocalText;
  /** How sheets word it; shortened and lengthened wordings are recognised as well. */
  readonly labels: readonly string[];
}

/** Demands without a figure, in the order of the plan. */
export const ATTESTS: readonly Attest[] = [
  {
    id: "II.1.2",
    title: {
      vi: "Công khai và cập nhật kịp thời tỷ lệ giải quyết hồ sơ TTHC đúng hạn/trễ hạn",
      en: "On-time and late rates published and kept current",
    },
    labels: [
      "Công khai và cập nhật kịp thời tỷ lệ giải quyết hồ sơ TTHC đúng hạn/trễ hạn",
      "Công khai, cập nhật kịp thời tỷ lệ giải quyết hồ sơ đúng hạn/trễ hạn",
      "Công khai và cập nhật tỷ lệ giải quyết hồ sơ TTHC đúng hạn/trễ hạn",
      "Công khai tỷ lệ giải quyết hồ sơ TTHC đúng hạn/trễ hạn",
      "Công khai tỷ lệ giải quyết hồ sơ TTHC đúng hạn, trễ hạn",
      "Công khai tỷ lệ giải quyết hồ sơ TTHC đúng hạn",
      "Công khai và cập nhật kịp thời tỷ lệ giải quyết đúng hạn",
      "Công khai tỷ lệ giải quyết đúng hạn",
      "Công khai tỷ lệ hồ sơ đúng hạn",
      "Công khai tỷ lệ đúng hạn/trễ hạn",
      "Công khai tỷ lệ đúng hạn",
    ],
  },
  {
    id: "II.3",
    title: {
      vi: "Công khai và cập nhật kịp thời tỷ lệ đánh giá hài lòng của người dân",
      en: "Satisfaction rate published and kept current",
    },
    labels: [
      "Công khai và cập nhật kịp thời tỷ lệ đánh giá hài lòng của người dân khi giải quyết TTHC",
      "Công khai và cập nhật kịp thời tỷ lệ hài lòng",
      "Công khai, cập nhật tỷ lệ đánh giá hài lòng",
      "Công khai tỷ lệ đánh giá hài lòng của người dân",
      "Công khai tỷ lệ đánh giá hài lòng",
      "Công khai tỷ lệ hài lòng của người dân",
      "Công khai tỷ lệ hài lòng",
      "Công khai kết quả đánh giá hài lòng",
      "Công khai kết quả khảo sát hài lòng",
      "Công khai mức độ hài lòng",
    ],
  },
  {
    id: "II.5-1",
    title: {
      vi: "Ứng dụng thanh toán điện tử trong giải quyết TTHC",
      en: "Electronic payment used in procedures",
    },
    labels: [
      "Ứng dụng thanh toán điện tử trong giải quyết TTHC",
      "Thực hiện ứng dụng thanh toán điện tử trong giải quyết TTHC",
      "Thanh toán điện tử trong giải quyết TTHC",
      "Thanh toán không dùng tiền mặt trong giải quyết TTHC",
      "TTKDTM trong giải quyết TTHC",
      "Thanh toán điện tử TTHC",
    ],
  },
  {
    id: "II.5-2",
    title: {
      vi: "Ứng dụng thanh toán điện tử trong cung ứng dịch vụ công",
      en: "Electronic payment used for public services",
    },
    labels: [
      "Ứng dụng thanh toán điện tử trong cung ứng dịch vụ công",
      "Thực hiện ứng dụng thanh toán điện tử trong cung ứng dịch vụ công",
      "Ứng dụng thanh toán điện tử trong cung cấp dịch vụ công",
      "Thanh toán điện tử trong cung ứng dịch vụ công",
      "Thanh toán điện tử trong cung cấp dịch vụ công",
      "Thanh toán không dùng tiền mặt trong cung ứng dịch vụ công",
      "TTKDTM trong cung ứng dịch vụ công",
      "Thanh toán điện tử dịch vụ công",
    ],
  },
  {
    id: "III.1.12",
    title: {
      vi: "Trang thông tin điện tử có chuyên mục riêng về cải cách hành chính và được duy trì",
      en: "A website section on administrative reform is kept",
    },
    labels: [
      "Chuyên mục cải cách hành chính trên trang thông tin điện tử",
      "Trang thông tin điện tử có chuyên mục cải cách hành chính",
      "Trang thông tin điện tử có chuyên mục riêng về CCHC",
      "Trang thông tin điện tử của đơn vị có chuyên mục dành riêng về công tác CCHC",
      "Trang thông tin điện tử có chuyên mục CCHC",
      "Website có chuyên mục CCHC",
      "Website có chuyên mục cải cách hành chính",
      "Duy trì chuyên mục, chuyên trang về CCHC",
      "Duy trì chuyên mục CCHC",
      "Duy trì chuyên mục CCHC trên trang thông tin điện tử",
      "Chuyên mục CCHC trên trang thông tin điện tử",
      "Chuyên mục CCHC trên website",
      "Chuyên mục riêng về CCHC",
      "Chuyên mục CCHC",
      "Chuyên mục cải cách hành chính",
    ],
  },
  {
    id: "III.2.5",
    title: {
      vi: "Công bố kịp thời danh mục văn bản hết hiệu lực, ngưng hiệu lực",
      en: "Lists of lapsed documents published in time",
    },
    labels: [
      "Công bố kịp thời danh mục văn bản hết hiệu lực, ngưng hiệu lực",
      "Công bố danh mục văn bản hết hiệu lực, ngưng hiệu lực",
      "Công bố danh mục văn bản hết hiệu lực",
      "Danh mục văn bản hết hiệu lực, ngưng hiệu lực",
      "Danh mục văn bản hết hiệu lực",
    ],
  },
  {
    id: "III.3.8",
    title: {
      vi: "Thường xuyên tự kiểm tra công tác giải quyết thủ tục hành chính",
      en: "Own checks of dossier handling regularly made",
    },
    labels: [
      "Tự kiểm tra công tác giải quyết thủ tục hành chính",
      "Tăng cường thực hiện tự kiểm tra công tác giải quyết thủ tục hành chính tại đơn vị",
      "Thường xuyên tự kiểm tra công tác giải quyết TTHC",
      "Tăng cường tự kiểm tra công tác giải quyết TTHC",
      "Thực hiện tự kiểm tra công tác giải quyết TTHC",
      "Tự kiểm tra việc giải quyết TTHC",
      "Tự kiểm tra giải quyết TTHC",
      "Tự kiểm tra việc giải quyết hồ sơ TTHC",
      "Thường xuyên tự kiểm tra việc giải quyết hồ sơ TTHC",
    ],
  },
  {
    id: "III.6.2",
    title: {
      vi: "Ban hành quy chế quản lý, sử dụng tài sản công và tự kiểm tra việc thực hiện",
      en: "Rules on public assets issued, their use checked",
    },
    labels: [
      "Quy chế quản lý, sử dụng tài sản công",
      "Ban hành quy chế quản lý, sử dụng tài sản công",
      "Xây dựng, ban hành quy chế quản lý, sử dụng tài sản công",
      "Xây dựng ban hành quy chế quản lý, sử dụng tài sản công",
      "Tự kiểm tra việc quản lý tài sản công",
      "Tự kiểm tra quản lý tài sản công",
    ],
  },
  {
    id: "III.8.1-2",
    title: {
      vi: "Cung cấp đầy đủ, kịp thời danh sách người dân đã thực hiện TTHC theo yêu cầu",
      en: "List of applicants supplied on request",
    },
    labels: [
      "Cung cấp đầy đủ, kịp thời danh sách người dân đã thực hiện TTHC tại đơn vị theo yêu cầu",
      "Cung cấp danh sách người dân đã thực hiện TTHC",
      "Cung cấp danh sách người dân thực hiện TTHC",
      "Cung cấp đầy đủ, kịp thời danh sách người dân",
      "Cung cấp danh sách người dân",
      "Cung cấp danh sách cá nhân, tổ chức thực hiện TTHC",
      "Cung cấp danh sách người nộp hồ sơ",
      "Danh sách người dân đã thực hiện TTHC",
      "Danh sách người dân thực hiện TTHC",
    ],
  },
];

/** Reports in time may be confirmed as well as counted. */
export const REPORTS_ID = "III.1.3";
