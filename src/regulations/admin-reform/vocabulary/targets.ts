import { vocabulary } from "../../../rules";
import { digitisedBy, DIGITISATIONS } from "./digitisation";

/** A target that the plan words as "100% …" stands so in lists too. */
const whole = (listed: readonly string[]): string[] => [...listed, ...listed.map((label) => `100% ${label}`)];

/** How sheets word the plan's targets with a rate; "Tỷ lệ" at the front may be left out. */
export const RATES = vocabulary(
  `
II.1.1-1: Tỷ lệ giải quyết hồ sơ TTHC đúng hạn | Tỷ lệ giải quyết hồ sơ TTHC đúng hạn tại đơn vị
  | Tỷ lệ hồ sơ TTHC giải quyết đúng hạn | Tỷ lệ hồ sơ TTHC được giải quyết đúng hạn
  | Tỷ lệ hồ sơ TTHC đúng hạn | Tỷ lệ giải quyết TTHC đúng hạn | Tỷ lệ giải quyết hồ sơ đúng hạn
  | Tỷ lệ hồ sơ giải quyết đúng hạn | Tỷ lệ hồ sơ được giải quyết đúng hạn | Tỷ lệ giải quyết đúng hạn
  | Tỷ lệ giải quyết hồ sơ TTHC trước và đúng hạn | Tỷ lệ giải quyết hồ sơ TTHC đúng và trước hạn
  | Tỷ lệ hồ sơ TTHC giải quyết đúng và trước hạn | Tỷ lệ hồ sơ TTHC giải quyết trước và đúng hạn
  | Tỷ lệ đúng và trước hạn | Tỷ lệ trước và đúng hạn | Tỷ lệ giải quyết hồ sơ TTHC đúng hẹn
  | Tỷ lệ hồ sơ TTHC giải quyết đúng hẹn | Tỷ lệ đúng hạn | % đúng hạn | Hồ sơ đúng hạn
II.1.1-2: Tỷ lệ xử lý đơn, giải quyết khiếu nại, tố cáo | Xử lý đơn, giải quyết khiếu nại, tố cáo đạt
  | Tỷ lệ xử lý đơn, giải quyết khiếu nại, tố cáo đúng hạn | Tỷ lệ xử lý đơn, khiếu nại, tố cáo
  | Tỷ lệ giải quyết đơn, khiếu nại, tố cáo | Tỷ lệ xử lý đơn thư, giải quyết khiếu nại, tố cáo
  | Tỷ lệ xử lý đơn thư, khiếu nại, tố cáo | Tỷ lệ giải quyết đơn thư, khiếu nại, tố cáo
  | Tỷ lệ đơn thư, khiếu nại, tố cáo được giải quyết | Tỷ lệ đơn thư, khiếu nại, tố cáo giải quyết đúng hạn
  | Tỷ lệ giải quyết khiếu nại, tố cáo | Tỷ lệ giải quyết khiếu nại, tố cáo đúng hạn
  | Tỷ lệ giải quyết đơn thư | Tỷ lệ giải quyết đơn thư đúng hạn | Tỷ lệ xử lý đơn thư
  | Tỷ lệ xử lý đơn thư đúng hạn | Tỷ lệ đơn thư được giải quyết | Tỷ lệ đơn thư giải quyết đúng hạn
  | Tỷ lệ giải quyết đơn | Tỷ lệ xử lý đơn | Tỷ lệ giải quyết KNTC | Giải quyết khiếu nại tố cáo
  | Khiếu nại, tố cáo | Đơn thư, khiếu nại, tố cáo | KNTC | Đơn thư
II.1.3: Hồ sơ TTHC trễ hẹn có thư xin lỗi | Hồ sơ trễ hẹn có thư xin lỗi | Hồ sơ TTHC trễ hạn có thư xin lỗi
  | Hồ sơ trễ hạn có thư xin lỗi | Hồ sơ TTHC giải quyết trễ hẹn có thư xin lỗi
  | Hồ sơ TTHC giải quyết trễ hạn có thư xin lỗi | Hồ sơ TTHC quá hạn có thư xin lỗi
  | Hồ sơ TTHC trễ hẹn có văn bản xin lỗi | Hồ sơ TTHC trễ hẹn được xin lỗi
  | Hồ sơ TTHC trễ hẹn được thông báo xin lỗi | Hồ sơ TTHC giải quyết trễ hẹn được thông báo xin lỗi
  | Hồ sơ TTHC giải quyết trễ hẹn phải kịp thời thông báo xin lỗi tổ chức, cá nhân theo quy định
  | Hồ sơ TTHC giải quyết trễ hẹn kịp thời thông báo xin lỗi | Thông báo xin lỗi đối với hồ sơ trễ hẹn
  | Thư xin lỗi đối với hồ sơ trễ hẹn | Thư xin lỗi hồ sơ trễ hẹn | Xin lỗi đối với hồ sơ trễ hẹn
  | Xin lỗi hồ sơ trễ hẹn | Thông báo xin lỗi tổ chức, cá nhân khi trễ hẹn
  | Thông báo xin lỗi tổ chức, cá nhân | Thông báo xin lỗi | Văn bản xin lỗi | Thư xin lỗi
II.1.4: TTHC nội bộ của đơn vị được công bố, công khai và cập nhật kịp thời
  | TTHC nội bộ được công bố, công khai và cập nhật kịp thời | TTHC nội bộ được công bố, công khai
  | TTHC nội bộ được công khai | TTHC nội bộ công bố, công khai | Công bố, công khai TTHC nội bộ
  | Công bố, công khai và cập nhật kịp thời TTHC nội bộ | Công khai TTHC nội bộ | TTHC nội bộ
II.2.1: Mức độ hài lòng của cá nhân, tổ chức đối với dịch vụ do đơn vị công cung cấp
  | Mức độ hài lòng của cá nhân, tổ chức đối với dịch vụ do đơn vị cung cấp
  | Mức độ hài lòng của cá nhân, tổ chức đối với dịch vụ | Mức độ hài lòng của cá nhân, tổ chức về dịch vụ
  | Mức độ hài lòng của người dân đối với dịch vụ | Mức độ hài lòng đối với dịch vụ do đơn vị cung cấp
  | Mức độ hài lòng đối với dịch vụ công | Mức độ hài lòng đối với dịch vụ | Mức độ hài lòng về dịch vụ công
  | Mức độ hài lòng về dịch vụ | Tỷ lệ hài lòng của cá nhân, tổ chức đối với dịch vụ
  | Tỷ lệ hài lòng đối với dịch vụ do đơn vị cung cấp | Tỷ lệ hài lòng đối với dịch vụ
  | Tỷ lệ hài lòng về dịch vụ công | Tỷ lệ hài lòng về dịch vụ | Sự hài lòng đối với dịch vụ
  | Sự hài lòng về dịch vụ | Sự hài lòng đối với dịch vụ do đơn vị cung cấp
  | Sự hài lòng về dịch vụ do đơn vị cung cấp | Mức độ hài lòng của cá nhân, tổ chức đối với dịch vụ công
  | Hài lòng với dịch vụ | Hài lòng dịch vụ | Dịch vụ do đơn vị cung cấp | Dịch vụ công | Tỷ lệ hài lòng
  | Sự hài lòng | SIPAS | Tỷ lệ hài lòng về dịch vụ giáo dục | Tỷ lệ hài lòng của người dân về dịch vụ giáo dục
  | Mức độ hài lòng của người dân đối với dịch vụ giáo dục công | Tỷ lệ hài lòng của người dân về dịch vụ
  | Tỷ lệ hài lòng của người dân đối với dịch vụ giáo dục công
II.2.2: Mức độ hài lòng của cá nhân, tổ chức về giải quyết TTHC
  | Mức độ hài lòng của cá nhân, tổ chức đối với giải quyết TTHC
  | Mức độ hài lòng của người dân về giải quyết TTHC | Mức độ hài lòng đối với giải quyết TTHC
  | Mức độ hài lòng về giải quyết TTHC | Mức độ hài lòng về việc giải quyết TTHC
  | Mức độ hài lòng trong giải quyết TTHC | Mức độ hài lòng khi giải quyết TTHC
  | Tỷ lệ hài lòng của cá nhân, tổ chức về giải quyết TTHC | Tỷ lệ hài lòng về giải quyết TTHC
  | Tỷ lệ hài lòng đối với giải quyết TTHC | Tỷ lệ hài lòng trong giải quyết TTHC
  | Sự hài lòng về giải quyết TTHC | Hài lòng giải quyết TTHC | Hài lòng về TTHC | Hài lòng TTHC
  | Giải quyết TTHC | Giải quyết hồ sơ TTHC
II.2.3: Phản ánh, kiến nghị được tiếp nhận, xử lý, trả lời và công khai
  | Phản ánh, kiến nghị được tiếp nhận, xử lý, trả lời và công khai kết quả trả lời
  | Phản ánh, kiến nghị của cá nhân, tổ chức về quy định, thủ tục hành chính được tiếp nhận, xử lý, trả lời và công khai kết quả trả lời
  | Phản ánh, kiến nghị của cá nhân, tổ chức được tiếp nhận, xử lý, trả lời và công khai
  | Phản ánh, kiến nghị của cá nhân, tổ chức | Tiếp nhận, xử lý, trả lời và công khai phản ánh, kiến nghị
  | Tiếp nhận, xử lý phản ánh, kiến nghị | Xử lý phản ánh, kiến nghị
  | Phản ánh, kiến nghị được tiếp nhận, xử lý | Phản ánh, kiến nghị được tiếp nhận
  | Phản ánh, kiến nghị được xử lý | Phản ánh, kiến nghị được giải quyết | Phản ánh, kiến nghị được trả lời
  | Phản ánh, kiến nghị được công khai | Phản ánh, kiến nghị được công khai kết quả trả lời
  | Công khai kết quả trả lời phản ánh, kiến nghị | Tiếp nhận phản ánh, kiến nghị
  | Trả lời phản ánh, kiến nghị | Phản ánh, kiến nghị | Phản ánh, kiến nghị của người dân được tiếp nhận, xử lý
  | Phản ánh, kiến nghị của người dân được tiếp nhận, xử lý, trả lời
  | Phản ánh, kiến nghị của người dân được giải quyết, trả lời
# The two digitisation targets differ only in whose competence they name.
II.4: đơn vị | trường | nhà trường
II.6.1: Văn bản, tài liệu chính thức trao đổi trên môi trường điện tử
  | Các văn bản, tài liệu chính thức trao đổi tại đơn vị được thực hiện trên môi trường điện tử
  | Văn bản, tài liệu chính thức trao đổi tại đơn vị được thực hiện trên môi trường điện tử
  | Văn bản, tài liệu chính thức được trao đổi trên môi trường điện tử
  | Văn bản, tài liệu trao đổi trên môi trường điện tử
  | Văn bản, tài liệu được trao đổi trên môi trường điện tử | Văn bản trao đổi trên môi trường điện tử
  | Văn bản điện tử | Văn bản được xử lý trên môi trường điện tử | Hồ sơ công việc trên môi trường mạng
II.6.2: Cán bộ, công chức sử dụng chữ ký số | Cán bộ, công chức tại đơn vị sử dụng chữ ký số
  | Cán bộ, công chức tại đơn vị sử dụng chữ ký số trong thực hiện nhiệm vụ trên môi trường điện tử
  | Cán bộ, công chức, viên chức sử dụng chữ ký số | CBCCVC sử dụng chữ ký số | CBCC sử dụng CKS
  | CBCC ứng dụng chữ ký số | CB, CC sử dụng chữ ký số | Sử dụng chữ ký số | Chữ ký số | Ký số
II.6.3: Hệ thống báo cáo kết nối liên thông | Hệ thống báo cáo của đơn vị được kết nối liên thông
  | Ứng dụng hệ thống báo cáo của đơn vị được kết nối liên thông
  | Ứng dụng 100% hệ thống báo cáo của đơn vị được kết nối liên thông
  | Hệ thống báo cáo được kết nối liên thông | Hệ thống báo cáo kết nối với hệ thống của huyện
  | Hệ thống báo cáo của đơn vị kết nối liên thông | Báo cáo kết nối liên thông
  | Kết nối liên thông hệ thống báo cáo | Liên thông báo cáo
II.6.4: Cán bộ, công chức sử dụng thư điện tử công vụ
  | Cán bộ, công chức sử dụng hệ thống thư điện tử công vụ
  | Cán bộ, công chức, viên chức sử dụng thư điện tử công vụ
  | Cán bộ, công chức, viên chức sử dụng hệ thống thư điện tử công vụ | CBCCVC sử dụng thư điện tử công vụ
  | CBCC sử dụng email công vụ | CBCC sử dụng mail công vụ | CB, CC sử dụng thư điện tử công vụ
  | Sử dụng thư điện tử công vụ | Sử dụng mail công vụ | Thư điện tử công vụ | Email công vụ | Mail công vụ
III.1.3: Báo cáo định kỳ, đột xuất đúng hạn | Báo cáo định kỳ và đột xuất đúng hạn
  | Báo cáo định kỳ, đột xuất đúng thời gian | Báo cáo định kỳ, đột xuất theo thời gian quy định
  | Báo cáo định kỳ, đột xuất được gửi đúng hạn | Chế độ thông tin, báo cáo định kỳ, đột xuất
  | Thực hiện chế độ thông tin, báo cáo định kỳ, đột xuất
  | Thực hiện nghiêm chế độ thông tin, báo cáo định kỳ, đột xuất
  | Thực hiện nghiêm chế độ thông tin, báo cáo định kỳ, đột xuất theo thời gian quy định của Huyện
  | Chế độ báo cáo định kỳ, đột xuất | Báo cáo định kỳ, đột xuất | Báo cáo gửi đúng hạn | Báo cáo đúng hạn
III.3.3-1: Thủ tục hành chính được công bố, công khai đầy đủ, đúng hạn
  | Thủ tục hành chính công bố, công khai đầy đủ, đúng hạn
  | Thủ tục hành chính được công khai đầy đủ, đúng hạn | Thủ tục hành chính được công bố, công khai
  | Thủ tục hành chính được công khai | Công bố, công khai đầy đủ, đúng hạn TTHC
  | Công bố, công khai TTHC đầy đủ, đúng hạn | Công khai TTHC đầy đủ, đúng hạn | Công bố, công khai TTHC
  | Công khai TTHC
III.3.3-2: Hồ sơ TTHC tiếp nhận, giải quyết tại đơn vị | Hồ sơ TTHC được tiếp nhận, giải quyết tại đơn vị
  | Hồ sơ TTHC được tiếp nhận và giải quyết tại đơn vị | Các hồ sơ TTHC tiếp nhận, giải quyết tại đơn vị
  | Hồ sơ tiếp nhận, giải quyết tại đơn vị | Hồ sơ tiếp nhận và giải quyết tại đơn vị
  | Tiếp nhận, giải quyết hồ sơ TTHC tại đơn vị | Tiếp nhận, giải quyết tại đơn vị
III.3.6-1: huyện
III.3.6-2: Người dân không phải cung cấp lại thông tin, giấy tờ
  | Người dân không phải cung cấp lại các thông tin, giấy tờ, tài liệu
  | Người dân khi thực hiện TTHC không phải cung cấp lại thông tin, giấy tờ
  | Người dân khi thực hiện TTHC không phải cung cấp lại các thông tin, giấy tờ, tài liệu
  | Người dân khi thực hiện TTHC không phải cung cấp lại các thông tin, giấy tờ, tài liệu đã được chấp nhận
  | Người dân không phải cung cấp lại thông tin | Người dân không phải cung cấp lại giấy tờ
  | Không phải cung cấp lại thông tin, giấy tờ | Không phải cung cấp lại thông tin | Tái sử dụng dữ liệu
  | Tái sử dụng thông tin, giấy tờ
# A row that names neither the unit nor the district: nobody can assign it.
II.4 / III.3.6-1: scan hồ sơ | scan hồ sơ, kết quả giải quyết TTHC
`,
  {
    "II.1.3": whole,
    "II.1.4": whole,
    "II.2.3": whole,
    "II.6.1": whole,
    "II.6.2": whole,
    "II.6.3": whole,
    "II.6.4": whole,
    "III.3.3-1": whole,
    "III.3.3-2": whole,
    "III.3.6-2": (listed) => [...listed, ...listed.map((label) => `Trên 80% ${label}`)],
    "II.4": digitisedBy,
    "III.3.6-1": digitisedBy,
    "II.4 / III.3.6-1": (listed) => [...DIGITISATIONS, ...listed],
  }
);

/** How sheets word what is confirmed; shortened and lengthened wordings are recognised as well. */
export const ATTESTS = vocabulary(`
II.1.2: Công khai và cập nhật kịp thời tỷ lệ giải quyết hồ sơ TTHC đúng hạn/trễ hạn
  | Công khai, cập nhật kịp thời tỷ lệ giải quyết hồ sơ đúng hạn/trễ hạn
  | Công khai và cập nhật tỷ lệ giải quyết hồ sơ TTHC đúng hạn/trễ hạn
  | Công khai tỷ lệ giải quyết hồ sơ TTHC đúng hạn/trễ hạn
  | Công khai tỷ lệ giải quyết hồ sơ TTHC đúng hạn, trễ hạn | Công khai tỷ lệ giải quyết hồ sơ TTHC đúng hạn
  | Công khai và cập nhật kịp thời tỷ lệ giải quyết đúng hạn | Công khai tỷ lệ giải quyết đúng hạn
  | Công khai tỷ lệ hồ sơ đúng hạn | Công khai tỷ lệ đúng hạn/trễ hạn | Công khai tỷ lệ đúng hạn
II.3: Công khai và cập nhật kịp thời tỷ lệ đánh giá hài lòng của người dân khi giải quyết TTHC
  | Công khai và cập nhật kịp thời tỷ lệ hài lòng | Công khai, cập nhật tỷ lệ đánh giá hài lòng
  | Công khai tỷ lệ đánh giá hài lòng của người dân | Công khai tỷ lệ đánh giá hài lòng
  | Công khai tỷ lệ hài lòng của người dân | Công khai tỷ lệ hài lòng | Công khai kết quả đánh giá hài lòng
  | Công khai kết quả khảo sát hài lòng | Công khai mức độ hài lòng
II.5-1: Ứng dụng thanh toán điện tử trong giải quyết TTHC
  | Thực hiện ứng dụng thanh toán điện tử trong giải quyết TTHC | Thanh toán điện tử trong giải quyết TTHC
  | Thanh toán không dùng tiền mặt trong giải quyết TTHC | TTKDTM trong giải quyết TTHC
  | Thanh toán điện tử TTHC
II.5-2: Ứng dụng thanh toán điện tử trong cung ứng dịch vụ công
  | Thực hiện ứng dụng thanh toán điện tử trong cung ứng dịch vụ công
  | Ứng dụng thanh toán điện tử trong cung cấp dịch vụ công | Thanh toán điện tử trong cung ứng dịch vụ công
  | Thanh toán điện tử trong cung cấp dịch vụ công
  | Thanh toán không dùng tiền mặt trong cung ứng dịch vụ công | TTKDTM trong cung ứng dịch vụ công
  | Thanh toán điện tử dịch vụ công
III.1.12: Chuyên mục cải cách hành chính trên trang thông tin điện tử
  | Trang thông tin điện tử có chuyên mục cải cách hành chính
  | Trang thông tin điện tử có chuyên mục riêng về CCHC
  | Trang thông tin điện tử của đơn vị có chuyên mục dành riêng về công tác CCHC
  | Trang thông tin điện tử có chuyên mục CCHC | Website có chuyên mục CCHC
  | Website có chuyên mục cải cách hành chính | Duy trì chuyên mục, chuyên trang về CCHC
  | Duy trì chuyên mục CCHC | Duy trì chuyên mục CCHC trên trang thông tin điện tử
  | Chuyên mục CCHC trên trang thông tin điện tử | Chuyên mục CCHC trên website | Chuyên mục riêng về CCHC
  | Chuyên mục CCHC | Chuyên mục cải cách hành chính
III.2.5: Công bố kịp thời danh mục văn bản hết hiệu lực, ngưng hiệu lực
  | Công bố danh mục văn bản hết hiệu lực, ngưng hiệu lực | Công bố danh mục văn bản hết hiệu lực
  | Danh mục văn bản hết hiệu lực, ngưng hiệu lực | Danh mục văn bản hết hiệu lực
III.3.8: Tự kiểm tra công tác giải quyết thủ tục hành chính
  | Tăng cường thực hiện tự kiểm tra công tác giải quyết thủ tục hành chính tại đơn vị
  | Thường xuyên tự kiểm tra công tác giải quyết TTHC | Tăng cường tự kiểm tra công tác giải quyết TTHC
  | Thực hiện tự kiểm tra công tác giải quyết TTHC | Tự kiểm tra việc giải quyết TTHC
  | Tự kiểm tra giải quyết TTHC | Tự kiểm tra việc giải quyết hồ sơ TTHC
  | Thường xuyên tự kiểm tra việc giải quyết hồ sơ TTHC
III.6.2: Quy chế quản lý, sử dụng tài sản công | Ban hành quy chế quản lý, sử dụng tài sản công
  | Xây dựng, ban hành quy chế quản lý, sử dụng tài sản công
  | Xây dựng ban hành quy chế quản lý, sử dụng tài sản công | Tự kiểm tra việc quản lý tài sản công
  | Tự kiểm tra quản lý tài sản công
III.8.1-2: Cung cấp đầy đủ, kịp thời danh sách người dân đã thực hiện TTHC tại đơn vị theo yêu cầu
  | Cung cấp danh sách người dân đã thực hiện TTHC | Cung cấp danh sách người dân thực hiện TTHC
  | Cung cấp đầy đủ, kịp thời danh sách người dân | Cung cấp danh sách người dân
  | Cung cấp danh sách cá nhân, tổ chức thực hiện TTHC | Cung cấp danh sách người nộp hồ sơ
  | Danh sách người dân đã thực hiện TTHC | Danh sách người dân thực hiện TTHC
`);
