import { without } from "../../../rules";
import * as lists from "./lists";
import * as offices from "./offices";
import * as wordings from "./wordings";

/** How sheets word the targets on procedures, petitions and what people report (II.1, II.2.3). */
export const PROCEDURES = `II.1.1-1: Tỷ lệ giải quyết hồ sơ TTHC đúng hạn | ${offices.IN_TIME_EXPORTED} | Tỷ lệ giải quyết hồ sơ TTHC đúng hạn tại đơn vị
  | Tỷ lệ hồ sơ TTHC được giải quyết đúng hạn
  | Tỷ lệ hồ sơ TTHC đúng hạn | Tỷ lệ giải quyết TTHC đúng hạn | Tỷ lệ giải quyết hồ sơ đúng hạn
  | Tỷ lệ hồ sơ được giải quyết đúng hạn | Tỷ lệ giải quyết đúng hạn
  | Tỷ lệ giải quyết hồ sơ TTHC trước và đúng hạn | Tỷ lệ giải quyết hồ sơ TTHC đúng và trước hạn
  | Tỷ lệ hồ sơ TTHC giải quyết trước và đúng hạn
  | Tỷ lệ đúng và trước hạn | Tỷ lệ trước và đúng hạn | Tỷ lệ giải quyết hồ sơ TTHC đúng hẹn
  | Tỷ lệ hồ sơ TTHC giải quyết đúng hẹn | Tỷ lệ đúng hạn | % đúng hạn | Hồ sơ đúng hạn
  | Số hồ sơ TTHC đã giải quyết đúng hạn trên tổng số hồ sơ đã giải quyết
  | Tỷ lệ số hồ sơ giải quyết đúng hạn trên tổng số hồ sơ đã giải quyết
  | Hồ sơ giải quyết đúng hạn trên tổng số hồ sơ đã giải quyết
  | Tỷ lệ trả kết quả đúng hạn
  | Tỷ lệ giải quyết đúng hạn hồ sơ TTHC | Tỷ lệ hồ sơ xử lý đúng hạn | Tỷ lệ hồ sơ TTHC được xử lý đúng hạn
  | Tỷ lệ hồ sơ TTHC đúng hạn và trước hạn | Tỷ lệ hồ sơ đúng hạn | Kết quả giải quyết hồ sơ TTHC đúng hạn
  | Tỷ lệ giải quyết hồ sơ TTHC đúng hạn, trước hạn | Tỷ lệ hồ sơ TTHC giải quyết đúng hạn tại trường
  | Tỷ lệ hồ sơ TTHC hoàn thành đúng hạn | Tỷ lệ giải quyết hồ sơ TTHC đúng quy định, đúng hạn
  | Hồ sơ TTHC giải quyết trước và đúng hạn | Bảo đảm hồ sơ TTHC được giải quyết đúng hạn (từ 98%)
  | Kết quả giải quyết TTHC đúng hạn (%) | Hồ sơ thủ tục hành chính đã giải quyết đúng hạn, trước hạn/tổng số
  | Hồ sơ TTHC giải quyết đúng hạn từ 98% trở lên
  | Số hồ sơ thủ tục hành chính giải quyết đúng hạn/tổng số hồ sơ đã giải quyết
  | Tỷ lệ hồ sơ giải quyết trước hạn và đúng hạn trong lĩnh vực TTHC | Hồ sơ TTHC được xử lý đúng hạn đạt tỷ lệ
  | Tỷ lệ giải quyết hồ sơ thủ tục hành chính đúng thời hạn quy định | Tỷ lệ hồ sơ TTHC trả trước và đúng hạn
  | Giải quyết thủ tục hành chính đúng hạn cho phụ huynh (%)
  | Tỷ lệ trả kết quả TTHC đúng hạn | Tỷ lệ hồ sơ trả đúng hạn cho phụ huynh | Tỷ lệ trả hồ sơ đúng hẹn | Hồ sơ trả đúng hẹn cho người dân
  | TTHC giải quyết trước hạn và đúng hạn
  | Tỷ lệ TTHC đúng hạn
  | Tỷ lệ trả kết quả đúng và trước hạn
  | ${lists.IN_TIME} | ${without(wordings.SETTLED_IN_TIME, lists.IN_TIME)}
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
  | Tỷ lệ đơn khiếu nại, tố cáo được giải quyết | Tỷ lệ đơn thư khiếu nại, tố cáo được xử lý, giải quyết
  | Tỷ lệ đơn được xử lý, giải quyết | Tỷ lệ đơn thư được xử lý | Tỷ lệ đơn thư được tiếp nhận, giải quyết
  | Giải quyết đơn khiếu nại, tố cáo | Xử lý đơn thư khiếu nại, tố cáo
  | Tỷ lệ giải quyết đơn khiếu nại, tố cáo đúng hạn | Tỷ lệ giải quyết đơn thư khiếu nại, tố cáo đúng hạn
  | Tỷ lệ xử lý đơn thư, giải quyết khiếu nại, tố cáo đúng hạn | Tiếp nhận, xử lý đơn thư, khiếu nại, tố cáo
  | Công tác giải quyết khiếu nại, tố cáo | Tỷ lệ giải quyết khiếu nại, tố cáo, kiến nghị, phản ánh
  | Tỷ lệ giải quyết kịp thời đơn thư, khiếu nại, tố cáo
  | Xử lý đơn, giải quyết khiếu nại, tố cáo đúng quy định | Tỷ lệ KNTC được giải quyết
  | Tỷ lệ giải quyết đơn thư KNTC | Giải quyết đơn thư, khiếu nại, tố cáo đúng hạn
  | Đơn thư của công dân được giải quyết đúng hạn (%)
  | Giải quyết khiếu nại, tố cáo, kiến nghị, phản ánh bằng đơn (%)
  | Xử lý đơn thư, khiếu nại, tố cáo đạt 95% trở lên
  | Riêng xử lý đơn, giải quyết khiếu nại, tố cáo tỷ lệ đạt 95% trở lên
  | Đơn khiếu nại, tố cáo đã giải quyết (%) | Kết quả giải quyết đơn thư (%)
  | Số đơn thư giải quyết/số đơn thư tiếp nhận | Xử lý đơn, giải quyết KN-TC
  | Tỷ lệ xử lý đơn, giải quyết KNTC đạt từ 95% | Xử lý đơn, giải quyết khiếu nại, tố cáo đạt tỷ lệ 95% trở lên
  | Tỉ lệ đơn thư KNTC được xử lý, giải quyết trong năm
  | % đơn khiếu nại, tố cáo, phản ánh đã giải quyết đúng hạn | Công tác giải quyết đơn thư, KN-TC (tỉ lệ %)
  | Tỷ lệ giải quyết đơn, thư khiếu nại, tố cáo của trường
  | Đơn thư phản ánh, khiếu nại, tố cáo được giải quyết (%)
  | Giải quyết khiếu nại, tố cáo của người dân | Giải quyết đơn thư của người dân
  | Đơn thư của người dân được giải quyết
  | Giải quyết khiếu nại | Giải quyết đơn thư phản ánh, khiếu nại
  | ${lists.PETITIONS} | ${wordings.SETTLED_PETITIONS}
II.1.3: Hồ sơ TTHC giải quyết trễ hạn có thư xin lỗi | ${offices.LATE_TOLD}
  | Hồ sơ TTHC trễ hẹn có văn bản xin lỗi | Hồ sơ TTHC trễ hẹn được xin lỗi
  | Hồ sơ TTHC trễ hẹn được thông báo xin lỗi | Hồ sơ TTHC giải quyết trễ hẹn được thông báo xin lỗi
  | Hồ sơ TTHC giải quyết trễ hẹn phải kịp thời thông báo xin lỗi tổ chức, cá nhân theo quy định
  | Hồ sơ TTHC giải quyết trễ hẹn kịp thời thông báo xin lỗi | Thông báo xin lỗi đối với hồ sơ trễ hẹn
  | Thư xin lỗi đối với hồ sơ trễ hẹn | Thư xin lỗi hồ sơ trễ hẹn | Xin lỗi đối với hồ sơ trễ hẹn
  | Xin lỗi hồ sơ trễ hẹn | Thông báo xin lỗi tổ chức, cá nhân khi trễ hẹn
  | Thông báo xin lỗi tổ chức, cá nhân | Thông báo xin lỗi | Văn bản xin lỗi | Thư xin lỗi
  | Hồ sơ trễ hẹn được xin lỗi
  | Hồ sơ giải quyết trễ hẹn được thông báo xin lỗi
  | Gửi thư xin lỗi đối với hồ sơ trễ hẹn
  | Gửi thư xin lỗi hồ sơ trễ hẹn | Thực hiện xin lỗi hồ sơ trễ hẹn
  | Thực hiện thư xin lỗi đối với hồ sơ trễ hẹn | Hồ sơ trễ hẹn đã gửi thư xin lỗi
  | Xin lỗi người dân khi trễ hẹn | Thư xin lỗi khi trễ hẹn | Gửi thư xin lỗi người dân khi trễ hẹn
  | Hồ sơ trễ hẹn kịp thời thông báo xin lỗi tổ chức, cá nhân
  | Hồ sơ TTHC trễ hẹn được gửi thông báo xin lỗi | Hồ sơ trễ hẹn có phiếu xin lỗi và hẹn lại
  | Thông báo xin lỗi người dân đối với hồ sơ trễ hẹn | Số hồ sơ có xin lỗi/số hồ sơ trễ hạn (%)
  | Tỷ lệ hồ sơ quá hạn được xin lỗi | Xin lỗi tổ chức, cá nhân khi hồ sơ giải quyết trễ hẹn
  | Số hồ sơ trễ hạn được xin lỗi/tổng số hồ sơ trễ hạn | Thông báo xin lỗi người dân khi trễ hẹn trả kết quả
  | Gửi thư xin lỗi với hồ sơ TTHC quá hạn (%)
  | Hồ sơ giải quyết trễ hẹn có thông báo xin lỗi tổ chức, cá nhân (%)
  | Tỉ lệ gửi thư xin lỗi đối với HS trả trễ hẹn | HS trả trễ có văn bản xin lỗi (tỉ lệ)
  | Hồ sơ TTHC trễ hẹn đã xin lỗi người dân | Hồ sơ trễ hẹn đã xin lỗi | Hồ sơ TTHC trễ hạn đã xin lỗi
  | Trễ hẹn phải xin lỗi
  | Thông báo xin lỗi người dân khi hồ sơ trễ | Hồ sơ trễ có thư xin lỗi | Xin lỗi khi hồ sơ trễ
  | ${lists.APOLOGISED} | ${wordings.TOLD_OF_LATE}
II.1.4: TTHC nội bộ của đơn vị được công bố, công khai và cập nhật kịp thời
  | TTHC nội bộ được công bố, công khai và cập nhật kịp thời
  | TTHC nội bộ công bố, công khai | Công bố, công khai TTHC nội bộ
  | Công bố, công khai và cập nhật kịp thời TTHC nội bộ | Công khai TTHC nội bộ | TTHC nội bộ
  | TTHC nội bộ được cập nhật, công khai
  | Công bố TTHC nội bộ | Rà soát, công bố TTHC nội bộ | Công bố, công khai TTHC nội bộ của đơn vị
  | Công bố, cập nhật TTHC nội bộ | Niêm yết TTHC nội bộ | TTHC nội bộ của đơn vị được công khai
  | TTHC nội bộ được công bố kịp thời | Thủ tục hành chính nội bộ của đơn vị được công bố, cập nhật
  | Thủ tục hành chính nội bộ niêm yết, cập nhật kịp thời (%) | Tỷ lệ thủ tục hành chính nội bộ đã công khai
  | Thủ tục nội bộ được công bố và cập nhật đầy đủ | Số TTHC nội bộ đã công bố/tổng số TTHC nội bộ
  | Tỷ lệ cập nhật, công khai TTHC nội bộ trong đơn vị | Danh mục TTHC nội bộ đã công bố (tỷ lệ)
  | Các quy trình, thủ tục hành chính nội bộ được công khai | Tỷ lệ thủ tục nội bộ được công khai kịp thời
  | Tỷ lệ TTHC nội bộ của trường đã công bố, công khai, cập nhật
  | Tỉ lệ thủ tục nội bộ đã công khai, cập nhật kịp thời
  | Tỉ lệ thủ tục hành chính nội bộ đã niêm yết, cập nhật | Quy trình, thủ tục nội bộ được công khai
  | ${lists.INTERNAL}
II.2.3: Phản ánh, kiến nghị được tiếp nhận, xử lý, trả lời và công khai
  | Phản ánh, kiến nghị được tiếp nhận, xử lý, trả lời và công khai kết quả trả lời
  | Phản ánh, kiến nghị của cá nhân, tổ chức về quy định, thủ tục hành chính được tiếp nhận, xử lý, trả lời và công khai kết quả trả lời
  | Phản ánh, kiến nghị của cá nhân, tổ chức được tiếp nhận, xử lý, trả lời và công khai
  | Phản ánh, kiến nghị của cá nhân, tổ chức | Tiếp nhận, xử lý, trả lời và công khai phản ánh, kiến nghị
  | Tiếp nhận, xử lý phản ánh, kiến nghị | Xử lý phản ánh, kiến nghị
  | Phản ánh, kiến nghị được tiếp nhận
  | Phản ánh, kiến nghị được công khai | Phản ánh, kiến nghị được công khai kết quả trả lời
  | Công khai kết quả trả lời phản ánh, kiến nghị | Tiếp nhận phản ánh, kiến nghị
  | Trả lời phản ánh, kiến nghị | Phản ánh, kiến nghị
  | Phản ánh, kiến nghị của người dân được giải quyết, trả lời
  | PAKN được xử lý và công khai kết quả | Tỷ lệ PAKN được xử lý, trả lời | Tỷ lệ PAKN được tiếp nhận, xử lý
  | Phản ánh, kiến nghị của phụ huynh được xử lý, trả lời, công khai
  | Phản ánh, kiến nghị của phụ huynh được xử lý
  | Tiếp nhận, xử lý, trả lời phản ánh, kiến nghị | Tiếp nhận, giải quyết phản ánh, kiến nghị
  | Trả lời, công khai phản ánh, kiến nghị | Phản ánh, kiến nghị được xử lý, công khai
  | Phản ánh, kiến nghị được tiếp nhận, giải quyết
  | Tỷ lệ giải quyết phản ánh, kiến nghị | Tỷ lệ xử lý phản ánh, kiến nghị của người dân
  | Xử lý, trả lời phản ánh, kiến nghị
  | Phản ánh, kiến nghị được xử lý, trả lời và công khai kết quả
  | Tiếp nhận và trả lời phản ánh, kiến nghị của người dân | Công khai kết quả xử lý phản ánh, kiến nghị
  | Tỷ lệ PAKN về TTHC được xử lý, trả lời
  | Tỷ lệ phản ánh, kiến nghị về quy định, TTHC được trả lời và công khai
  | Tỷ lệ xử lý, trả lời PAKN thuộc thẩm quyền của đơn vị
  | Tiếp nhận, xử lý PAKN của cá nhân, tổ chức về quy định hành chính
  | Tỷ lệ phản ánh kiến nghị đã trả lời, công khai | Xử lý phản ánh, kiến nghị về TTHC thuộc thẩm quyền đơn vị
  | Kết quả tiếp nhận, xử lý phản ánh kiến nghị | Tỷ lệ PAKN của người dân được giải quyết, công khai
  | Số PAKN đã xử lý, trả lời/tổng số PAKN tiếp nhận | Trả lời phản ánh, kiến nghị của cá nhân, tổ chức về TTHC
  | Tỉ lệ PAKN về quy định, TTHC được tiếp nhận, xử lý, trả lời, công khai
  | Phản ánh, kiến nghị được tiếp nhận, xử lý, trả lời và công khai KQ (%)
  | Tỉ lệ kiến nghị của PHHS về quy định hành chính, TTHC đã trả lời, công khai
  | PAKN thuộc thẩm quyền của trường được tiếp nhận, xử lý, trả lời, công khai (tỷ lệ)
  | Tỉ lệ xử lý, trả lời phản ánh, kiến nghị về quy định, TTHC
  | Kiến nghị, phản ánh của người dân được trả lời đúng hạn | Kiến nghị, phản ánh được trả lời
  | Kiến nghị của người dân được giải quyết, công khai kết quả | Kiến nghị của người dân được giải quyết, trả lời
  | Phản ánh của phụ huynh được xử lý | Ý kiến phản ánh, kiến nghị được trả lời | PAKN được trả lời đúng hạn
  | ${lists.REPORTED} | ${wordings.ANSWERED_REPORTS}`;
