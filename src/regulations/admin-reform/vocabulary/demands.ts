import { vocabulary } from "../../../rules";
import { TASKS } from "./tasks";
import * as lists from "./lists";
import * as offices from "./offices";
import * as wordings from "./wordings";

/** How sheets word what is confirmed; shortened and lengthened wordings are recognised as well. */
export const ATTESTS = vocabulary(`
${TASKS}
II.1.2: Công khai và cập nhật kịp thời tỷ lệ giải quyết hồ sơ TTHC đúng hạn/trễ hạn
  | Công khai, cập nhật kịp thời tỷ lệ giải quyết hồ sơ đúng hạn/trễ hạn
  | Công khai và cập nhật tỷ lệ giải quyết hồ sơ TTHC đúng hạn/trễ hạn
  | Công khai tỷ lệ giải quyết hồ sơ TTHC đúng hạn/trễ hạn
  | Công khai tỷ lệ giải quyết hồ sơ TTHC đúng hạn
  | Công khai và cập nhật kịp thời tỷ lệ giải quyết đúng hạn | Công khai tỷ lệ giải quyết đúng hạn
  | Công khai tỷ lệ hồ sơ đúng hạn | Công khai tỷ lệ đúng hạn/trễ hạn | Công khai tỷ lệ đúng hạn
  | Niêm yết công khai tỷ lệ hồ sơ TTHC đúng hạn, trễ hạn | Công khai tỷ lệ hồ sơ TTHC đúng hạn/trễ hạn
  | Công khai kịp thời tỷ lệ giải quyết hồ sơ đúng hạn | Niêm yết tỷ lệ giải quyết hồ sơ đúng hạn
  | Công khai, cập nhật tỷ lệ giải quyết hồ sơ TTHC đúng hạn
  | Cập nhật, công khai tỷ lệ giải quyết hồ sơ TTHC đúng hạn, trễ hạn
  | Niêm yết công khai tỷ lệ giải quyết hồ sơ
  | Công khai tỷ lệ giải quyết hồ sơ TTHC
  | Đơn vị thực hiện công khai và cập nhật kịp thời tỷ lệ giải quyết hồ sơ TTHC đúng hạn/trễ hạn
  | Cập nhật kịp thời tỷ lệ hồ sơ đúng hạn/trễ hạn | Niêm yết công khai tỷ lệ giải quyết TTHC đúng hạn, trễ hạn
  | Công khai kết quả giải quyết TTHC (tỷ lệ đúng hạn, trễ hạn)
  | Tỷ lệ hồ sơ đúng hạn, quá hạn được công khai trên website
  | Cập nhật, công khai tình hình giải quyết hồ sơ đúng hạn, trễ hạn
  | Công khai kịp thời tỷ lệ giải quyết hồ sơ đúng hạn/trễ hạn của đơn vị
  | Niêm yết, cập nhật tỷ lệ hồ sơ đúng hạn/trễ hạn | Công khai tỷ lệ hồ sơ giải quyết đúng/trễ hạn
  | Có công khai kịp thời số liệu HS đúng hạn, trễ hạn
  | Có công khai kịp thời tỉ lệ HS TTHC giải quyết đúng, trễ hạn không?
  | Bảng công khai tỉ lệ hồ sơ đúng hạn/trễ hạn được cập nhật
  | Niêm yết tỷ lệ HS TTHC đúng hạn, trễ hạn, cập nhật kịp thời
  | Công khai trên website, bảng tin tỉ lệ HS trả đúng hẹn, trễ hẹn; cập nhật kịp thời
  | Thực hiện công khai tỷ lệ hồ sơ đúng hẹn/trễ hẹn hàng tháng
  | Niêm yết tỷ lệ giải quyết đúng hạn/trễ hạn | Niêm yết tỷ lệ giải quyết đúng hạn, trễ hạn | Bảng công khai tỷ lệ giải quyết hồ sơ
  | Niêm yết kết quả giải quyết hồ sơ đúng hạn, trễ hạn
  | Công khai tiến độ giải quyết hồ sơ | Công khai tỷ lệ trả hồ sơ đúng hẹn | Cập nhật tỷ lệ đúng hạn trên bảng tin
  | Niêm yết tình hình giải quyết hồ sơ | Cập nhật công khai tỷ lệ giải quyết TTHC đúng hạn
  | ${wordings.RATES_PUBLISHED} | ${offices.RATES_POSTED}
II.3: Công khai và cập nhật kịp thời tỷ lệ đánh giá hài lòng của người dân khi giải quyết TTHC
  | Công khai và cập nhật kịp thời tỷ lệ hài lòng
  | Cập nhật, công khai tỷ lệ hài lòng | Cập nhật, công khai tỷ lệ hài lòng khi giải quyết TTHC
  | Công khai kịp thời tỷ lệ hài lòng
  | Niêm yết công khai tỷ lệ hài lòng | Niêm yết tỷ lệ hài lòng của người dân
  | Công khai kết quả khảo sát sự hài lòng
  | Công khai tỷ lệ đánh giá sự hài lòng
  | Công khai tỷ lệ người dân hài lòng | Công khai và cập nhật kết quả khảo sát hài lòng
  | Cập nhật, công khai tỷ lệ đánh giá hài lòng | Công khai tỷ lệ phụ huynh hài lòng
  | Niêm yết, công khai kết quả hài lòng của người dân
  | Đơn vị công khai, cập nhật tỷ lệ hài lòng của người dân | Niêm yết tỷ lệ đánh giá sự hài lòng
  | Kết quả đo lường sự hài lòng được công khai
  | Công khai mức độ hài lòng của cá nhân, tổ chức trên trang thông tin điện tử
  | Kết quả đánh giá hài lòng được công khai, cập nhật kịp thời
  | Niêm yết, cập nhật tỉ lệ hài lòng của người dân khi giải quyết TTHC
  | Cập nhật, công khai kịp thời kết quả đánh giá hài lòng khi giải quyết TTHC
  | Đơn vị thực hiện công khai và cập nhật kịp thời tỷ lệ đánh giá hài lòng của người dân khi giải quyết TTHC
  | Công khai, cập nhật tỉ lệ PHHS hài lòng khi làm thủ tục
  | Công bố kịp thời tỷ lệ hài lòng của người dân trong giải quyết TTHC trên bảng tin
  | Công bố tỷ lệ hài lòng của phụ huynh | Công bố tỷ lệ hài lòng | Công bố kết quả khảo sát hài lòng | Niêm yết kết quả khảo sát hài lòng
  | ${wordings.CONTENT_PUBLISHED} | ${offices.CONTENT_POSTED}
II.5-1: Ứng dụng thanh toán điện tử trong giải quyết TTHC
  | Thực hiện ứng dụng thanh toán điện tử trong giải quyết TTHC | Thanh toán điện tử trong giải quyết TTHC
  | Thanh toán không dùng tiền mặt trong giải quyết TTHC | TTKDTM trong giải quyết TTHC
  | Thanh toán điện tử TTHC
  | Triển khai thanh toán điện tử trong giải quyết TTHC | Áp dụng thanh toán điện tử trong giải quyết TTHC
  | Áp dụng thanh toán trực tuyến trong giải quyết TTHC | Thanh toán trực tuyến trong giải quyết TTHC
  | Thanh toán trực tuyến TTHC | Thanh toán điện tử khi giải quyết TTHC
  | Thực hiện thanh toán điện tử trong giải quyết TTHC | Thanh toán không dùng tiền mặt khi giải quyết TTHC
  | Thanh toán điện tử phí, lệ phí TTHC
  | Triển khai thanh toán không dùng tiền mặt trong giải quyết TTHC
  | Thực hiện thanh toán không dùng tiền mặt trong giải quyết TTHC | Thanh toán không dùng tiền mặt TTHC
  | Đơn vị có ứng dụng thanh toán điện tử khi giải quyết thủ tục hành chính
  | Áp dụng thanh toán điện tử đối với phí, lệ phí TTHC | Đã ứng dụng TTĐT trong giải quyết thủ tục hành chính
  | Thanh toán không tiền mặt trong giải quyết thủ tục hành chính | TTHC có ứng dụng thanh toán điện tử
  | Thu phí, lệ phí TTHC không dùng tiền mặt | Triển khai thanh toán online khi giải quyết TTHC
  | TTĐT trong giải quyết TTHC
  | Thanh toán lệ phí TTHC qua mạng | Nộp phí, lệ phí TTHC trực tuyến | Chuyển khoản phí, lệ phí TTHC
  | Thanh toán không tiền mặt khi làm TTHC | Thu lệ phí TTHC bằng hình thức điện tử
  | Ứng dụng thanh toán điện tử khi làm thủ tục
  | ${wordings.PAID_PROCEDURES}
II.5-2: Ứng dụng thanh toán điện tử trong cung ứng dịch vụ công
  | Thực hiện ứng dụng thanh toán điện tử trong cung ứng dịch vụ công
  | Ứng dụng thanh toán điện tử trong cung cấp dịch vụ công | Thanh toán điện tử trong cung ứng dịch vụ công
  | Thanh toán điện tử trong cung cấp dịch vụ công
  | Thanh toán không dùng tiền mặt trong cung ứng dịch vụ công | TTKDTM trong cung ứng dịch vụ công
  | Thanh toán điện tử dịch vụ công
  | Áp dụng thanh toán điện tử khi cung ứng dịch vụ công | Ứng dụng thanh toán điện tử trong dịch vụ công
  | Thanh toán điện tử trong dịch vụ công | Thanh toán điện tử khi cung cấp dịch vụ công
  | Triển khai thanh toán điện tử trong cung ứng dịch vụ công
  | Thực hiện thanh toán điện tử trong cung ứng dịch vụ công | Thanh toán trực tuyến dịch vụ công
  | Thanh toán trực tuyến trong cung ứng dịch vụ công
  | Thanh toán không dùng tiền mặt trong cung cấp dịch vụ công
  | Thanh toán không dùng tiền mặt trong dịch vụ công | Áp dụng thanh toán điện tử trong dịch vụ công
  | Thanh toán không dùng tiền mặt dịch vụ công
  | Đơn vị ứng dụng thanh toán điện tử trong cung cấp dịch vụ công
  | Triển khai thanh toán điện tử đối với dịch vụ công giáo dục
  | Ứng dụng TTĐT trong cung ứng dịch vụ công lĩnh vực giáo dục
  | Thanh toán không tiền mặt đối với dịch vụ công
  | Thanh toán không tiền mặt trong cung ứng DVC (học phí, bán trú)
  | Triển khai thanh toán online các dịch vụ công của trường
  | ${lists.SERVICE_PAYMENTS} | ${wordings.PAID_SERVICES}
III.1.12: Chuyên mục cải cách hành chính trên trang thông tin điện tử
  | ${offices.SECTION_OPENED}
  | Trang thông tin điện tử có chuyên mục cải cách hành chính
  | Trang thông tin điện tử có chuyên mục riêng về CCHC
  | Trang thông tin điện tử của đơn vị có chuyên mục dành riêng về công tác CCHC
  | Trang thông tin điện tử có chuyên mục CCHC | Website có chuyên mục CCHC
  | Website có chuyên mục cải cách hành chính | Duy trì chuyên mục, chuyên trang về CCHC
  | Duy trì chuyên mục CCHC | Duy trì chuyên mục CCHC trên trang thông tin điện tử
  | Chuyên mục CCHC trên trang thông tin điện tử | Chuyên mục CCHC trên website | Chuyên mục riêng về CCHC
  | Chuyên mục CCHC | Chuyên mục cải cách hành chính
  | Có chuyên mục CCHC trên website | Website có chuyên mục riêng về CCHC | Chuyên trang CCHC
  | Duy trì chuyên trang CCHC trên website | Chuyên mục CCHC trên trang web của trường
  | Trang web có chuyên mục CCHC | Trang web của trường có chuyên mục CCHC
  | Cổng thông tin điện tử có chuyên mục CCHC | Có chuyên mục riêng về CCHC trên trang thông tin điện tử
  | Chuyên mục về CCHC trên cổng thông tin điện tử | Xây dựng chuyên mục CCHC trên website
  | Mở chuyên mục CCHC trên trang thông tin điện tử | Chuyên trang, chuyên mục CCHC
  | Trang thông tin điện tử có mục CCHC | Chuyên trang CCHC được duy trì, cập nhật
  | Trang TTĐT của trường có chuyên mục CCHC | Mục "Cải cách hành chính" trên website trường
  | Chuyên mục CCHC trên trang TTĐT của trường | Trên web trường có mục "Cải cách hành chính"
  | Mục CCHC trên website trường | Chuyên mục CCHC trên cổng TTĐT | Website trường có mục CCHC
  | Chuyên mục CCHC được cập nhật | Đăng tin CCHC trên chuyên mục
III.2.5: Công bố kịp thời danh mục văn bản hết hiệu lực, ngưng hiệu lực
  | ${offices.LAPSED_PUBLISHED}
  | Công bố danh mục văn bản hết hiệu lực, ngưng hiệu lực | Công bố danh mục văn bản hết hiệu lực
  | Danh mục văn bản hết hiệu lực, ngưng hiệu lực | Danh mục văn bản hết hiệu lực
  | Công bố văn bản hết hiệu lực, ngưng hiệu lực | Công bố kịp thời danh mục văn bản hết hiệu lực
  | Rà soát, công bố danh mục văn bản hết hiệu lực | Công khai danh mục văn bản hết hiệu lực
  | Công bố văn bản hết hiệu lực | Công bố danh mục VB hết hiệu lực, ngưng hiệu lực
  | Công bố kịp thời văn bản hết hiệu lực | Ban hành danh mục văn bản hết hiệu lực
  | Lập danh mục văn bản hết hiệu lực, ngưng hiệu lực | Lập và công bố danh mục văn bản hết hiệu lực
  | Rà soát, lập danh mục VB hết hiệu lực và công bố kịp thời
  | Lập và công bố DM văn bản đã hết, ngưng hiệu lực
III.3.8: Tự kiểm tra công tác giải quyết thủ tục hành chính
  | Tăng cường thực hiện tự kiểm tra công tác giải quyết thủ tục hành chính tại đơn vị
  | Thường xuyên tự kiểm tra công tác giải quyết TTHC | Tăng cường tự kiểm tra công tác giải quyết TTHC
  | Thực hiện tự kiểm tra công tác giải quyết TTHC | Tự kiểm tra việc giải quyết TTHC
  | Tự kiểm tra giải quyết TTHC | Tự kiểm tra việc giải quyết hồ sơ TTHC
  | Thường xuyên tự kiểm tra việc giải quyết hồ sơ TTHC
  | Thường xuyên tự kiểm tra giải quyết TTHC | Tự kiểm tra công tác TTHC
  | Tổ chức tự kiểm tra công tác giải quyết TTHC | Tổ chức tự kiểm tra việc giải quyết TTHC
  | Có tự kiểm tra giải quyết TTHC | Tự kiểm tra hồ sơ TTHC | Tự kiểm tra giải quyết hồ sơ TTHC
  | Công tác tự kiểm tra giải quyết TTHC | Tăng cường tự kiểm tra giải quyết TTHC
  | Định kỳ tự kiểm tra công tác giải quyết TTHC | Tự kiểm tra công tác kiểm soát TTHC
  | Kiểm tra nội bộ việc giải quyết TTHC | Tự kiểm tra tình hình giải quyết TTHC
  | Đơn vị thường xuyên tự kiểm tra công tác giải quyết thủ tục hành chính | Tự KT công tác giải quyết TTHC
  | Tự KT việc giải quyết TTHC được tăng cường (có/không)
  | Có biên bản tự KT công tác giải quyết TTHC thường xuyên
  | Tự kiểm tra công tác giải quyết hồ sơ | Tự kiểm tra việc giải quyết hồ sơ | Tự kiểm tra hồ sơ giải quyết cho người dân
  | Tự kiểm tra việc giải quyết thủ tục cho người dân
  | Kiểm tra công tác giải quyết TTHC | Kiểm tra việc giải quyết hồ sơ TTHC | Kiểm tra giải quyết TTHC thường xuyên
  | Kiểm tra hồ sơ TTHC định kỳ
III.6.2: Quy chế quản lý, sử dụng tài sản công | Ban hành quy chế quản lý, sử dụng tài sản công
  | ${offices.ASSET_RULES_ISSUED}
  | Xây dựng, ban hành quy chế quản lý, sử dụng tài sản công
  | Xây dựng ban hành quy chế quản lý, sử dụng tài sản công | Tự kiểm tra việc quản lý tài sản công
  | Tự kiểm tra quản lý tài sản công
  | Ban hành quy chế quản lý tài sản công | Quy chế quản lý tài sản công
  | Có quy chế quản lý, sử dụng tài sản công, tự kiểm tra | Có quy chế quản lý tài sản công
  | Xây dựng quy chế quản lý, sử dụng tài sản công | Xây dựng quy chế quản lý tài sản công
  | Ban hành quy chế tài sản công | Quy chế sử dụng tài sản công
  | Tự kiểm tra việc quản lý, sử dụng tài sản công | Tự kiểm tra quản lý, sử dụng tài sản công
  | Quy chế quản lý, sử dụng tài sản công của đơn vị | Xây dựng, ban hành quy chế quản lý tài sản công
  | Xây dựng quy chế và tự kiểm tra quản lý tài sản công | QC quản lý, sử dụng TSC; tự kiểm tra thường xuyên
  | Đơn vị xây dựng ban hành quy chế quản lý, sử dụng tài sản công; thường xuyên tự kiểm tra
  | QC quản lý tài sản công | Đã ban hành QC quản lý, sử dụng TSC
  | Quản lý, sử dụng tài sản công theo quy chế đã ban hành; tự kiểm tra | Quy chế QLSD tài sản công
  | Có quy chế QL, SD tài sản công; thường xuyên tự KT
  | Quy chế tài sản công được ban hành, kiểm tra việc thực hiện
  | Quy chế QLSD tài sản công và việc tự kiểm tra thực hiện
  | Kiểm tra việc quản lý tài sản công | Kiểm tra việc quản lý, sử dụng tài sản công
  | ${lists.ASSET_RULES}
III.8.1-2: Cung cấp đầy đủ, kịp thời danh sách người dân đã thực hiện TTHC tại đơn vị theo yêu cầu
  | Cung cấp danh sách người dân đã thực hiện TTHC | Cung cấp danh sách người dân thực hiện TTHC
  | Cung cấp đầy đủ, kịp thời danh sách người dân | Cung cấp danh sách người dân
  | Cung cấp danh sách cá nhân, tổ chức thực hiện TTHC | Cung cấp danh sách người nộp hồ sơ
  | Danh sách người dân đã thực hiện TTHC | Danh sách người dân thực hiện TTHC
  | Có cung cấp đầy đủ danh sách người dân thực hiện TTHC
  | Danh sách người dân thực hiện TTHC được cung cấp đầy đủ, kịp thời
  | Cung cấp kịp thời danh sách người dân thực hiện TTHC | Lập danh sách người dân thực hiện TTHC
  | Cung cấp danh sách phụ huynh thực hiện TTHC | Gửi danh sách người dân đã thực hiện TTHC
  | Cung cấp danh sách người dân để khảo sát | Cung cấp danh sách tổ chức, cá nhân đã thực hiện TTHC
  | Cung cấp danh sách người dân làm TTHC | Gửi danh sách người dân thực hiện TTHC để khảo sát
  | Cung cấp danh sách khảo sát hài lòng | Cung cấp danh sách người dân đến thực hiện TTHC
  | Cung cấp danh sách người dân thực hiện TTHC để điều tra, khảo sát
  | Danh sách người dân làm TTHC được cung cấp theo yêu cầu
  | Đã cung cấp danh sách công dân thực hiện thủ tục theo yêu cầu | Cung cấp DS người dân làm TTHC theo yêu cầu
  | Gửi DS người dân làm TTHC | Danh sách người thực hiện TTHC (cung cấp khi yêu cầu)
  | Cung cấp DS người dân đã làm TTHC khi được yêu cầu | Lập DS người dân đến làm TTHC gửi Huyện khi có yêu cầu
  | Cung cấp danh sách phụ huynh đã làm thủ tục | Nộp danh sách người dân đã thực hiện TTHC để khảo sát | Gửi danh sách phụ huynh đã làm TTHC | Lập danh sách phụ huynh đã thực hiện TTHC
  | Lập danh sách người dân làm TTHC
`);
