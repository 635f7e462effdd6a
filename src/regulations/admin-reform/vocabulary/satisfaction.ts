import * as wordings from "./wordings";

/** How sheets word how content people are with services (II.2.1) and with procedures (II.2.2). */
export const SATISFACTION = `II.2.1: Mức độ hài lòng của cá nhân, tổ chức đối với dịch vụ do đơn vị công cung cấp
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
  | Dịch vụ của trường | Dịch vụ của nhà trường | Dịch vụ của đơn vị
  | Sự hài lòng | SIPAS | Tỷ lệ hài lòng về dịch vụ giáo dục | Tỷ lệ hài lòng của người dân về dịch vụ giáo dục
  | Mức độ hài lòng của người dân đối với dịch vụ giáo dục công | Tỷ lệ hài lòng của người dân về dịch vụ
  | Tỷ lệ hài lòng của người dân đối với dịch vụ giáo dục công
  | Mức độ hài lòng của cha mẹ trẻ về dịch vụ | Mức độ hài lòng của phụ huynh đối với dịch vụ của trường
  | Tỷ lệ người dân hài lòng với dịch vụ | Tỷ lệ phụ huynh hài lòng về dịch vụ giáo dục
  | Tỷ lệ phụ huynh hài lòng với dịch vụ của trường
  | Tỷ lệ người dân hài lòng với dịch vụ giáo dục của nhà trường
  | Tỷ lệ cha mẹ trẻ hài lòng với dịch vụ giáo dục của trường
  | Mức độ hài lòng về dịch vụ giáo dục của nhà trường
  | Mức độ hài lòng của người dân đối với dịch vụ giáo dục do trường cung cấp
  | Tỷ lệ hài lòng đối với dịch vụ giáo dục của đơn vị | Mức độ hài lòng của phụ huynh về chất lượng dịch vụ
  | Tỷ lệ hài lòng về chất lượng dịch vụ giáo dục | Hài lòng về dịch vụ giáo dục
  | Mức độ hài lòng của người dân với dịch vụ giáo dục của trường
  | Mức độ hài lòng đối với dịch vụ của trường | Tỷ lệ hài lòng về dịch vụ của trường
  | Chỉ số hài lòng về dịch vụ giáo dục công | Chỉ số hài lòng của người dân về dịch vụ giáo dục
  | Mức độ hài lòng của tổ chức, cá nhân đối với dịch vụ sự nghiệp công
  | Tỷ lệ hài lòng đối với dịch vụ sự nghiệp công
  | Mức độ hài lòng của người dân về dịch vụ do nhà trường cung cấp
  | Phụ huynh hài lòng với dịch vụ của trường | Hài lòng với dịch vụ của nhà trường
  | Dịch vụ nuôi dưỡng, chăm sóc, giáo dục | Hài lòng về dịch vụ nuôi dưỡng, chăm sóc, giáo dục trẻ
  | Đo lường hài lòng về dịch vụ | Chỉ số SIPAS | Dịch vụ chăm sóc, giáo dục trẻ | Dịch vụ giáo dục công lập
  | Phiếu hài lòng đối với dịch vụ do trường cung cấp | Phiếu hài lòng về dịch vụ
  | ${wordings.CONTENT_WITH_CARE}
II.2.2: Mức độ hài lòng của cá nhân, tổ chức về giải quyết TTHC
  | Mức độ hài lòng của cá nhân, tổ chức đối với giải quyết TTHC
  | Mức độ hài lòng của người dân về giải quyết TTHC | Mức độ hài lòng đối với giải quyết TTHC
  | Mức độ hài lòng về giải quyết TTHC | Mức độ hài lòng về việc giải quyết TTHC
  | Mức độ hài lòng trong giải quyết TTHC | Mức độ hài lòng khi giải quyết TTHC
  | Tỷ lệ hài lòng của cá nhân, tổ chức về giải quyết TTHC | Tỷ lệ hài lòng về giải quyết TTHC
  | Tỷ lệ hài lòng đối với giải quyết TTHC | Tỷ lệ hài lòng trong giải quyết TTHC
  | Sự hài lòng về giải quyết TTHC | Hài lòng giải quyết TTHC | Hài lòng về TTHC | Hài lòng TTHC
  | Giải quyết TTHC | Giải quyết hồ sơ TTHC
  | Tỷ lệ người dân hài lòng khi giải quyết TTHC | Tỷ lệ người dân hài lòng về giải quyết TTHC
  | Mức độ hài lòng của phụ huynh khi giải quyết TTHC | Tỷ lệ phụ huynh hài lòng về giải quyết TTHC
  | Mức độ hài lòng khi thực hiện TTHC | Tỷ lệ hài lòng khi thực hiện TTHC
  | Mức độ hài lòng của người dân khi thực hiện TTHC | Tỷ lệ hài lòng của người dân khi làm TTHC
  | Sự hài lòng của người dân về giải quyết TTHC | Chỉ số hài lòng về giải quyết TTHC
  | Mức độ hài lòng trong tiếp nhận, giải quyết TTHC | Mức độ hài lòng về tiếp nhận, giải quyết TTHC
  | Tỷ lệ hài lòng về kết quả giải quyết TTHC | Mức độ hài lòng về kết quả giải quyết TTHC
  | Mức độ hài lòng về công tác giải quyết TTHC | Mức độ hài lòng với việc giải quyết hồ sơ TTHC
  | Tỷ lệ hài lòng về giải quyết hồ sơ | Tỷ lệ hài lòng về thủ tục hành chính
  | Mức độ hài lòng về thủ tục hành chính | % hài lòng khi làm TTHC
  | Tỷ lệ tổ chức, cá nhân hài lòng về giải quyết thủ tục
  | Mức độ hài lòng của cá nhân, tổ chức về giải quyết thủ tục hành chính đạt 95% trở lên
  | Tỷ lệ người dân hài lòng khi giải quyết hồ sơ TTHC
  | Tỷ lệ đánh giá hài lòng về tiếp nhận, giải quyết hồ sơ TTHC | Kết quả khảo sát hài lòng về TTHC
  | Sự hài lòng của phụ huynh khi làm thủ tục hành chính tại trường
  | Mức độ hài lòng đối với việc tiếp nhận và trả kết quả TTHC
  | Mức độ hài lòng khi giải quyết hồ sơ TTHC đạt từ 95% | Mức độ hài lòng của PHHS về giải quyết TTHC
  | Mức hài lòng của cá nhân, tổ chức khi giải quyết thủ tục đạt 95% trở lên
  | PHHS hài lòng khi làm thủ tục hành chính ở trường (%)
  | Tỉ lệ người dân, tổ chức hài lòng về việc giải quyết TTHC của đơn vị
  | Hài lòng khi làm thủ tục | Hài lòng trong giải quyết thủ tục | Sự hài lòng khi làm TTHC
  | Khảo sát hài lòng về giải quyết thủ tục | Khảo sát hài lòng trong giải quyết thủ tục
  | Tỷ lệ người dân hài lòng khi làm thủ tục | Người dân hài lòng với việc giải quyết hồ sơ
  | Người dân hài lòng về giải quyết thủ tục | Tiếp nhận và trả kết quả TTHC
  | Sự hài lòng trong tiếp nhận, giải quyết hồ sơ | Đo lường sự hài lòng về giải quyết TTHC
  | Giải quyết hồ sơ, thủ tục | Hài lòng khi thực hiện thủ tục
  | Phụ huynh hài lòng khi giải quyết TTHC | Tỷ lệ phụ huynh hài lòng khi đến làm thủ tục hành chính
  | Người dân hài lòng khi đến làm thủ tục hành chính | Phụ huynh hài lòng khi làm thủ tục hành chính
  | Mức độ hài lòng khi đến làm TTHC | Mức độ hài lòng của người dân khi đến làm thủ tục hành chính
  | Người dân hài lòng khi đến giao dịch TTHC | Mức độ hài lòng khi đến liên hệ giải quyết TTHC
  | Mức độ hài lòng của người dân khi đến liên hệ giải quyết thủ tục
  | Phiếu hài lòng về giải quyết thủ tục hành chính | Phiếu hài lòng về giải quyết TTHC
  | ${wordings.CONTENT_WITH_PROCEDURES}`;
