import { vocabulary } from "../../../rules";
import { CHECKED_BY } from "./sayings";

/** Application, team and way of the dossier: articles 2, 3, 10 and 11. */
export const PROCEDURE = vocabulary(`
applied: ngày đề nghị | thời điểm đề nghị công nhận | ngày nộp hồ sơ | ngày lập hồ sơ đề nghị
  | ngày làm văn bản đề nghị | ngày văn bản đề nghị | ngày tờ trình | ngày tờ trình đề nghị công nhận
  | ngày trình đề nghị | ngày gửi hồ sơ | ngày gửi hồ sơ đề nghị | thời điểm đề nghị
  | ngày đề nghị công nhận đạt chuẩn | ngày đề nghị công nhận chuẩn quốc gia | ngày trường đề nghị
  | ngày nộp hồ sơ đề nghị | ngày ký tờ trình | ngày văn bản đề nghị công nhận | ngày gửi văn bản đề nghị
  | thời gian đề nghị công nhận | ngày lập tờ trình | ngày đề nghị kiểm tra công nhận | thời gian đề nghị
  | thời gian nộp hồ sơ | ngày nộp hồ sơ đề nghị công nhận | ngày công văn đề nghị
  | ngày công văn đề nghị công nhận | Ngày lập tờ trình đề nghị công nhận | Ngày gửi văn bản đề nghị công nhận
  | Ngày trường đề nghị công nhận | Ngày trình hồ sơ đề nghị công nhận | Trường đề nghị công nhận ngày
  | Ngày đề nghị công nhận lần đầu | Ngày đề nghị công nhận | Ngày nhà trường có tờ trình đề nghị công nhận
  | Ngày nộp tờ trình đề nghị công nhận CQG | Thời điểm trường đề nghị công nhận
  | Ngày VB đề nghị công nhận của trường
  | Ngày trình hồ sơ | Ngày đăng ký kiểm tra công nhận | Ngày nộp hồ sơ đề nghị công nhận
  | Ngày trình đề nghị công nhận | Ngày gửi tờ trình | Ngày gửi tờ trình đề nghị công nhận
  | Ngày làm tờ trình | Ngày nộp hồ sơ đề nghị | Ngày nộp HS đề nghị | Ngày gửi hồ sơ đề nghị
  | Ngày nộp tờ trình | Ngày đề nghị công nhận lại | Ngày nộp đơn đề nghị | Ngày gửi đơn đề nghị | Ngày viết đơn đề nghị
  | Ngày làm đơn đề nghị | Ngày nộp đơn đề nghị công nhận | Ngày gửi đơn đề nghị công nhận | Ngày viết đơn đề nghị công nhận
  | Ngày làm đơn đề nghị công nhận | Đơn đề nghị ngày | Ngày đơn đề nghị | Ngày ký đơn đề nghị | Ngày ký văn bản đề nghị công nhận
  | Ngày ký văn bản đề nghị | Ngày trường gửi văn bản đề nghị | Ngày trường có văn bản đề nghị | Ngày trường nộp hồ sơ
  | Ngày trường gửi hồ sơ | Ngày trường trình hồ sơ | Trường gửi hồ sơ ngày | Trường nộp hồ sơ ngày | Ngày trường có văn bản đề nghị công nhận
  | Ngày trường gửi văn bản đề nghị công nhận | Ngày trường có tờ trình | Ngày trường gửi tờ trình | Ngày trường nộp đơn đề nghị
  | Ngày trường làm đơn đề nghị | Ngày ban hành văn bản đề nghị | Ngày ban hành tờ trình | Ngày ký công văn đề nghị
  | Ngày xin công nhận | Thời gian nộp đơn đề nghị | Thời điểm nộp đơn đề nghị | Trường nộp đơn đề nghị ngày | Trường nộp đơn ngày | Trường nộp hồ sơ khi nào
  | Ngày trường đăng ký công nhận | Thời gian trường nộp hồ sơ | Thời gian gửi hồ sơ đề nghị | Thời điểm nộp hồ sơ đề nghị | Ngày trường xin công nhận | Ngày gửi công văn đề nghị | Trường đề nghị ngày
applied @ Tờ trình của trường: Ngày
signed: ngày công nhận | ngày ký công nhận | ngày ký quyết định | ngày quyết định công nhận | ngày công nhận đạt chuẩn
  | ngày quyết định công nhận đạt CQG | ngày được công nhận đạt chuẩn | ngày ký QĐ công nhận đạt chuẩn
  | Ngày, tháng, năm được công nhận trường chuẩn | Ngày ban hành quyết định công nhận
  | Đã được công nhận đạt chuẩn ngày | Thời điểm được công nhận đạt chuẩn quốc gia | Đã đạt CQG theo QĐ ký ngày
  | Ngày UBND tỉnh ký QĐ công nhận trường | Ngày ký QĐ công nhận trường đạt chuẩn
  | Ngày ra QĐ công nhận | Ngày có QĐ công nhận | Thời gian công nhận | Ngày UBND tỉnh công nhận | Ngày cấp QĐ công nhận
  | Ngày UBND tỉnh ra QĐ công nhận | Ngày được công nhận | Ngày Chủ tịch UBND tỉnh ký QĐ công nhận
signed @ QĐ công nhận trường CQG: Ngày ký
signed @ QĐ công nhận trường chuẩn: Ngày ký
signed @ Quyết định công nhận đạt chuẩn: Ngày
teamSize: số lượng thành viên đoàn kiểm tra | thành phần đoàn kiểm tra (số người)
  | số người trong đoàn kiểm tra | số người đoàn kiểm tra | số thành viên đoàn
  | số thành viên của đoàn kiểm tra | số lượng thành viên đoàn | đoàn kiểm tra (số người)
  | đoàn kiểm tra gồm (người) | số thành viên trong đoàn kiểm tra | tổng số thành viên đoàn kiểm tra
  | số lượng người trong đoàn kiểm tra | số người của đoàn kiểm tra | số TV đoàn KT
  | tổng số thành viên đoàn | số cán bộ đoàn kiểm tra
  | Thành phần đoàn kiểm tra tối thiểu 09 thành viên (số người) | Số lượng người tham gia đoàn kiểm tra
  | Đoàn kiểm tra có bao nhiêu thành viên | Đoàn kiểm tra có bao nhiêu người | Đoàn kiểm tra số người
  | Đoàn kiểm tra có (người) | Đoàn kiểm tra gồm bao nhiêu thành viên | Thành phần đoàn (người)
teamSize @ đoàn kiểm tra | đoàn kiểm tra cấp tỉnh: số người | số thành viên | số lượng thành viên
  | tổng số thành viên | thành viên (người) | số TV
submittedTo: nơi nhận hồ sơ | cơ quan nhận hồ sơ | cơ quan tiếp nhận hồ sơ | nộp hồ sơ về | hồ sơ nộp về
  | hồ sơ nộp tại | nộp hồ sơ tại | quy trình nộp hồ sơ | cơ quan tiếp nhận hồ sơ đề nghị
  | nơi tiếp nhận hồ sơ | hồ sơ gửi về | hồ sơ gửi đến | hồ sơ gửi tới | gửi hồ sơ về | gửi hồ sơ đến
  | nơi gửi hồ sơ | nơi nộp hồ sơ đề nghị | cơ quan nhận hồ sơ đề nghị | đơn vị tiếp nhận hồ sơ
  | đơn vị nhận hồ sơ | hồ sơ nộp cho | nộp hồ sơ cho | nộp về | nộp tại | nộp hồ sơ đến | hồ sơ nộp đến
  | nơi trình hồ sơ | cấp tiếp nhận hồ sơ | Hồ sơ đề nghị công nhận nộp tại
  | Báo cáo và nộp hồ sơ về (Sở/Phòng) | Gửi hồ sơ về cơ quan | Hồ sơ nộp về Sở/Phòng | Trường gửi hồ sơ về đâu
  | Cơ quan nhận hồ sơ của trường | Hồ sơ trình nộp tại | Hồ sơ đã nộp về | Nơi tiếp nhận HS | Nơi tiếp nhận hồ sơ
  | Nơi gửi hồ sơ đề nghị | Nơi nhận hồ sơ đề nghị | Trình hồ sơ lên | Nộp hồ sơ cho cơ quan nào | Gửi hồ sơ đến đâu
  | Gửi hồ sơ cho cơ quan nào | Nộp hồ sơ ở đâu | Nộp hồ sơ đến đâu | Hồ sơ gửi cơ quan nào | Hồ sơ nộp cơ quan nào | Nộp hồ sơ về đâu
  | Hồ sơ nộp ở đâu | Hồ sơ gửi về đâu | Cơ quan nhận hồ sơ đề nghị công nhận | Nộp hồ sơ đến cơ quan | Trường nộp hồ sơ cho ai | Trường nộp hồ sơ về | Trường nộp hồ sơ ở đâu | Trường nộp hồ sơ đến đâu | Trường nộp hồ sơ cho cơ quan nào | Trường gửi hồ sơ đến đâu
submittedTo @ hồ sơ | hồ sơ đề nghị: nộp về | nộp tại | nơi nộp | gửi về | cơ quan tiếp nhận | nơi tiếp nhận
officeConfirmed: phòng Giáo dục và Đào tạo xem xét, xác nhận | phòng Giáo dục và Đào tạo xác nhận
  | phòng GD&ĐT xác nhận | phòng GD-ĐT xác nhận | phòng GDĐT xem xét, xác nhận | xác nhận của phòng GDĐT
  | xác nhận của phòng Giáo dục và Đào tạo | xác nhận của phòng GD&ĐT | phòng GDĐT xem xét, xác nhận hồ sơ
  | được phòng GDĐT xác nhận | xác nhận của Phòng GD | phòng GD xác nhận | hồ sơ được phòng GDĐT xác nhận
  | có xác nhận của phòng GDĐT | ý kiến xác nhận của phòng GDĐT | phòng GDĐT đã xác nhận hồ sơ
  | phòng GDĐT đã xem xét, xác nhận | phòng GDĐT thẩm định, xác nhận | hồ sơ có xác nhận của phòng GDĐT
  | phòng GDĐT huyện xác nhận | Xác nhận của Phòng GD&ĐT huyện (THCS)
  | Phòng GDĐT thẩm tra, xác nhận đủ điều kiện đạt chuẩn | Xác nhận của PGD | PGDĐT xác nhận
  | Phòng GD đã xem xét, xác nhận hồ sơ (có/không) | Xác nhận của Phòng GDĐT (trường THCS)
  | Phòng GD&ĐT đã kiểm tra, xác nhận đủ điều kiện | Ý kiến xác nhận của Phòng GD | Ý kiến xác nhận của Phòng GDĐT
districtCommented: ý kiến của Ủy ban nhân dân cấp huyện | có ý kiến của Ủy ban nhân dân cấp huyện
  | ý kiến UBND huyện | ý kiến của UBND huyện | UBND huyện có ý kiến | UBND cấp huyện có ý kiến
  | ý kiến UBND cấp huyện | UBND huyện cho ý kiến | UBND cấp huyện cho ý kiến
  | ý kiến của UBND huyện, thị xã, thành phố | ý kiến UBND huyện/thị xã/thành phố
  | UBND huyện có ý kiến bằng văn bản | có ý kiến của UBND huyện | văn bản ý kiến của UBND huyện
  | ý kiến bằng văn bản của UBND cấp huyện | ý kiến của UBND quận, huyện | ý kiến UBND quận/huyện
  | UBND quận, huyện có ý kiến | ý kiến của UBND huyện/thị | UBND huyện nhất trí | ý kiến của UBND thành phố
  | có ý kiến UBND cấp huyện | Có ý kiến đồng ý của UBND huyện/thị xã
  | Có ý kiến của Ủy ban nhân dân cấp huyện (THCS) | Đã xin ý kiến UBND cấp huyện (đã có ý kiến)
  | Ý kiến đồng ý của UBND huyện (trường THCS)
  | Ý kiến đề nghị của UBND huyện/TP | Ý kiến của UBND huyện, thị xã, thành phố
  | UBND huyện nhận xét, đề nghị | UBND huyện nhận xét
  | UBND thị xã có ý kiến | UBND thành phố có ý kiến | Ý kiến UBND thị xã
`);

/** A decision of recognition. */
export const RECOGNITION = vocabulary(`
level: Cấp học trường chuẩn | Cấp học trường đạt chuẩn | Cấp học trường được công nhận | Cấp học được công nhận | Cấp học trường CQG
  | Cấp học trường chuẩn quốc gia | Bậc học trường chuẩn | Cấp học của trường được công nhận | Cấp học của trường đạt chuẩn
  | Cấp học trường đạt chuẩn quốc gia | Cấp học công nhận | Bậc học được công nhận | Bậc học trường đạt chuẩn
school: trường đạt chuẩn | Trường đã đạt chuẩn | Trường THCS đạt chuẩn | Trường THPT đạt chuẩn | Trường trung học đạt chuẩn
  | Trường THCS đạt chuẩn quốc gia | Trường THPT đạt chuẩn quốc gia | Trường chuẩn quốc gia | Tên trường chuẩn
  | Trường được cấp bằng công nhận | Trường được cấp bằng | Tên trường được cấp bằng | Tên trường được cấp bằng công nhận | Trường THCS, THPT đạt chuẩn | trường được công nhận
  | trường đạt chuẩn quốc gia | tên trường đạt chuẩn
  | trường được công nhận đạt chuẩn | tên trường được công nhận | Đơn vị được công nhận
  | Tên trường đã công nhận | Trường đã được công nhận CQG | Tên trường CQG | Đơn vị trường đạt CQG
  | Đơn vị trường đã được công nhận đạt CQG | Tên trường trong danh sách công nhận
school @ Trường chuẩn quốc gia: Tên
decision: quyết định công nhận | số QĐ | quyết định số | QĐ số | số quyết định công nhận
  | số, ký hiệu quyết định | quyết định | số hiệu quyết định | số quyết định công nhận đạt chuẩn
  | số quyết định công nhận chuẩn quốc gia | số quyết định (công nhận) | số QĐ công nhận | QĐ công nhận
  | quyết định công nhận số | số, ngày quyết định | quyết định công nhận đạt chuẩn quốc gia
  | số văn bản công nhận | số QĐ công nhận CQG | quyết định công nhận đạt chuẩn | QĐ công nhận số
  | số hiệu QĐ | số/ký hiệu quyết định | số ký hiệu QĐ | số ký hiệu | số quyết định công nhận đạt CQG
  | quyết định công nhận CQG | số, ngày tháng quyết định | số, ngày, tháng, năm QĐ | số và ngày quyết định
  | QĐ của UBND tỉnh | Quyết định của Chủ tịch UBND tỉnh | Số, ký hiệu VB công nhận
  | Số quyết định công nhận của UBND tỉnh | Số QĐ/UBND | Số QĐ công nhận trường đạt chuẩn
  | Căn cứ QĐ công nhận số | Số, ngày QĐ công nhận | Quyết định công nhận (số, ngày, tháng, năm)
  | Quyết định công nhận (số, ngày) | QĐ CN | Số QĐ của UBND tỉnh | Số hiệu QĐ công nhận đạt CQG
  | Số, ký hiệu quyết định CN | Số QĐ CN mới nhất | Quyết định CN CQG số | Công nhận đạt chuẩn theo QĐ số, ngày
  | Số quyết định công nhận lại | Số, ký hiệu QĐ công nhận của UBND tỉnh | Quyết định công nhận của UBND tỉnh
  | Số QĐ công nhận của Chủ tịch UBND tỉnh | Số, ký hiệu quyết định của UBND tỉnh | Số hiệu QĐ của UBND tỉnh
  | Số hiệu QĐ công nhận của UBND tỉnh | Quyết định công nhận của Chủ tịch UBND tỉnh | Số hiệu QĐ công nhận của Chủ tịch UBND tỉnh
  | Số QĐ của Chủ tịch UBND tỉnh | Số, ký hiệu QĐ của Chủ tịch UBND tỉnh | Số, ký hiệu QĐ công nhận của Chủ tịch UBND tỉnh | QĐ CN lần 2 | Số QĐ công nhận trường đạt CQG | Theo QĐ
  | Số, ngày QĐ công nhận lần đầu | Số, ngày QĐ công nhận lại | Số, ngày quyết định công nhận lại | Số, ngày quyết định công nhận lần đầu
decision @ Văn bản công nhận | Quyết định của Chủ tịch UBND tỉnh: Số
decision @ quyết định | quyết định công nhận | QĐ công nhận | QĐ công nhận đạt CQG | QĐ công nhận CQG | quyết định công nhận/công nhận lại | quyết định công nhận đạt chuẩn | QĐ: số QĐ
  | số, ký hiệu | số/ký hiệu | Số, ngày ký | Số
signed: ngày ra QĐ | Công nhận ngày | Được công nhận ngày | Ngày Chủ tịch UBND tỉnh ký | Ngày Chủ tịch UBND tỉnh ký QĐ | Ngày Chủ tịch UBND tỉnh ký QĐ công nhận | Ngày cấp QĐ công nhận | Ngày có QĐ công nhận | Thời gian công nhận | Ngày cấp QĐ | ngày ra quyết định
  | ngày ký công nhận | ngày Chủ tịch ký | ngày ký quyết định công nhận | ngày ký quyết định | ngày công nhận
  | ngày quyết định | ngày ký QĐ
  | ngày được công nhận | ngày QĐ | ngày quyết định công nhận | ngày, tháng, năm công nhận
  | ngày tháng năm ký quyết định | ngày ban hành quyết định | ngày QĐ công nhận
  | ngày công nhận chuẩn quốc gia | ngày công nhận đạt chuẩn | ngày QĐ công nhận đạt chuẩn
  | ngày ban hành quyết định công nhận | ngày ký QĐ công nhận đạt chuẩn quốc gia
  | ngày được công nhận đạt chuẩn | ngày đạt chuẩn quốc gia | ngày ký QĐ công nhận | thời điểm công nhận
  | ngày quyết định công nhận đạt CQG | ngày quyết định công nhận đạt chuẩn | ngày công nhận đạt CQG
  | số, ngày quyết định | số, ngày tháng quyết định | số, ngày, tháng, năm QĐ | số và ngày quyết định
  | Ngày ban hành | Đạt chuẩn từ ngày (ngày ký QĐ) | Ngày ký ban hành | Thời gian ký QĐ
  | Quyết định công nhận (số, ngày, tháng, năm) | Quyết định công nhận (số, ngày) | Ngày UBND tỉnh ký QĐ
  | Ngày ra QĐ công nhận | Đạt chuẩn ngày | QĐ UBND tỉnh công nhận (ngày ký) | Ngày ký quyết định công nhận lại
  | Ngày tháng năm ký QĐ CN | Ngày QĐ công nhận trường đạt CQG | Ngày ký QĐ (UBND tỉnh)
signed @ quyết định | quyết định công nhận | QĐ công nhận | QĐ công nhận đạt CQG | QĐ công nhận CQG | quyết định công nhận đạt chuẩn | QĐ: ngày, tháng, năm
  | ngày ban hành | ngày công nhận
lastCheck: kiểm tra định kỳ gần nhất | ngày kiểm tra định kỳ | ngày kiểm tra gần nhất
  | lần kiểm tra gần nhất | lần kiểm tra định kỳ gần nhất | kiểm tra định kỳ | ngày KTĐK gần nhất
  | ngày kiểm tra lại | ngày kiểm tra lại gần nhất | kiểm tra gần nhất | thời điểm kiểm tra gần nhất
  | ngày kiểm tra định kì lần cuối | lần kiểm tra cuối | thời gian kiểm tra gần nhất
  | thời gian kiểm tra định kỳ | đợt kiểm tra gần nhất | ngày tái kiểm tra | ngày đã kiểm tra định kỳ
  | ngày kiểm tra định kỳ lần gần nhất | ngày KT gần nhất | kiểm tra định kỳ lần gần nhất
  | lần KTĐK gần nhất | thời điểm kiểm tra định kỳ | KT định kỳ lần gần nhất | Ngày KT định kỳ
  | Ngày đoàn về kiểm tra định kỳ | Ngày kiểm tra giữa kỳ | Thời điểm kiểm tra định kỳ gần đây nhất
  | Lần KT định kỳ cuối | Ngày kiểm tra sau công nhận | Ngay KT dinh ky | Ngày KT giữa kỳ (2,5 năm)
  | Đã KT định kỳ ngày | Lần kiểm tra định kỳ sau cùng | KTĐK lần cuối
  | Ngày đoàn KT định kỳ về trường (gần nhất) | Kiểm tra giữ chuẩn (2,5 năm) ngày
  | Ngày kiểm tra định kỳ sau 2,5 năm | KT định kỳ lần gần nhất (ngày/tháng/năm)
  | Lần kiểm tra định kỳ gần đây nhất | Kiểm tra 2,5 năm (ngày) | Lần kiểm tra định kỳ gần nhất | Ngày kiểm tra định kỳ gần đây nhất | Kiểm tra định kỳ lần gần đây nhất | KTĐK gần đây nhất | Lần KTĐK cuối | Lần kiểm tra gần đây nhất | Lần kiểm tra định kỳ cuối
  | Lần kiểm tra sau cùng | Đợt kiểm tra định kỳ mới nhất | Đợt kiểm tra định kỳ gần nhất | Kiểm tra duy trì gần nhất
  | Kiểm tra giữa kỳ | Ngày KT định kỳ gần đây | Kiểm tra định kỳ gần đây | Lần kiểm tra gần đây | Lần kiểm tra định kỳ gần đây
  | Thời điểm kiểm tra định kỳ gần đây | Ngày kiểm tra gần đây | Ngày kiểm tra gần đây nhất | Ngày kiểm tra định kỳ vừa qua
  | Lần kiểm tra định kỳ vừa qua | Ngày kiểm tra định kỳ mới nhất | Lần kiểm tra định kỳ mới nhất | Ngày kiểm tra định kỳ sau cùng
  | Ngày kiểm tra định kỳ cuối cùng | Đợt kiểm tra định kỳ gần đây | Thời gian KTĐK gần nhất | Thời gian kiểm tra định kỳ gần nhất
  | Thời gian kiểm tra định kỳ gần đây | Được kiểm tra định kỳ ngày | Kiểm tra định kỳ ngày
  | Thời điểm KTĐK gần nhất | Đã KT ngày | Kiểm tra 2,5 năm | Kiểm tra định kỳ 2,5 năm
  | phúc tra gần nhất | ngày phúc tra | phúc tra lần gần nhất
lastCheck @ phúc tra | phúc tra giữa kỳ | phúc tra giữa kỳ (30 tháng/lần) | kiểm tra giữa kỳ
  | lần kiểm tra giữa kỳ sau cùng | lần kiểm tra giữa kỳ gần nhất: lần gần nhất | ngày
lastCheck @ KT định kỳ 2,5 năm: Đã KT ngày
lastCheck @ Kiểm tra định kỳ (1 lần/2,5 năm): Ngày
lastCheck @ KT định kỳ: Ngày gần nhất
lastCheck @ Kiểm tra duy trì chuẩn: Ngày
lastCheck @ Kiểm tra 1 lần/2,5 năm: Ngày thực hiện
lastCheck @ kiểm tra định kỳ | KTĐK | kiểm tra lại | kiểm tra: ngày kiểm tra | ngày kiểm tra gần nhất
  | Gần đây nhất
checkedBy: đơn vị kiểm tra | cơ quan kiểm tra | đơn vị thực hiện kiểm tra
  | cơ quan thực hiện kiểm tra | cấp kiểm tra | cơ quan kiểm tra lại | cơ quan KTĐK | đơn vị KTĐK
  | kiểm tra bởi | đơn vị tiến hành kiểm tra | cơ quan tiến hành kiểm tra | đơn vị thực hiện KTĐK
  | cơ quan chủ trì kiểm tra | đơn vị chủ trì kiểm tra | Đơn vị thực hiện KT định kỳ | Do đơn vị nào kiểm tra
  | Cấp kiểm tra định kỳ | Phòng/Sở kiểm tra | Người/đơn vị kiểm tra định kỳ | Đơn vị tiến hành KTĐK
  | Phòng/Sở thực hiện KT định kỳ | Cơ quan KT định kỳ 2,5 năm | Phòng GD/Sở GD đã KT định kỳ
  | Do cơ quan nào KT định kỳ | Đơn vị KT định kỳ (Phòng/Sở) | Cơ quan đã kiểm tra định kỳ
  | Đơn vị chủ trì KT định kỳ | Ai kiểm tra | Ai kiểm tra định kỳ | Đơn vị nào kiểm tra | Cơ quan nào kiểm tra | Cơ quan nào kiểm tra định kỳ | Phòng hay Sở kiểm tra | Phòng hay Sở kiểm tra định kỳ | Sở hay Phòng kiểm tra | Đoàn KT của | Đoàn kiểm tra thuộc
  | Đơn vị tổ chức kiểm tra | Đơn vị đã kiểm tra | KTĐK do | Cơ quan kiểm tra định kỳ gần nhất
  | cơ quan phúc tra | đơn vị phúc tra | ${CHECKED_BY}
checkedBy @ phúc tra | phúc tra giữa kỳ | phúc tra giữa kỳ (30 tháng/lần) | kiểm tra giữa kỳ
  | lần kiểm tra giữa kỳ sau cùng | lần kiểm tra giữa kỳ gần nhất: cơ quan phúc tra | đơn vị phúc tra | đơn vị chủ trì
checkedBy @ KT định kỳ 2,5 năm: Do
checkedBy @ kiểm tra định kỳ | KTĐK | kiểm tra lại | kiểm tra: đơn vị kiểm tra | cơ quan kiểm tra
  | đơn vị thực hiện | cấp kiểm tra | Phòng/Sở GDĐT
`);

/** A member of the inspection team. */
export const MEMBER = vocabulary(`
titles: đoàn kiểm tra
person: họ tên | thành viên | tên thành viên | họ và tên thành viên | họ tên thành viên đoàn
  | họ và tên thành viên đoàn | họ tên thành viên đoàn kiểm tra | thành viên đoàn | thành viên đoàn kiểm tra
  | họ, tên | họ và tên cán bộ | danh sách thành viên | họ và tên thành viên đoàn kiểm tra
  | họ tên các thành viên | họ và tên các thành viên | ông (bà) | ông/bà | Người được cử
  | Họ tên cán bộ được cử tham gia đoàn | Đồng chí | Họ đệm và tên | Ho va ten | Họ tên ông/bà tham gia đoàn
  | Họ tên cán bộ được cử tham gia | Đ/c | Cán bộ tham gia | Họ tên, học vị | Họ tên cán bộ kiểm tra
  | Họ tên người được cử | Họ tên đại biểu | Họ và tên cán bộ tham gia
position: chức danh | CV công tác | chức vụ công tác | chức vụ hiện nay | chức vụ, đơn vị công tác | chức vụ, đơn vị
  | chức vụ - đơn vị công tác | chức vụ hiện tại | chức vụ/đơn vị | chức vụ chính quyền
  | chức vụ, nơi công tác | chức vụ, cơ quan công tác | chức vụ công tác hiện nay | chức vụ cơ quan | CV
  | chức vụ đang giữ | chức vụ chuyên môn | chức vụ và đơn vị công tác | Chức vụ, chức danh
  | Chức vụ/chức danh nghề nghiệp | Chức vụ (tại đơn vị cử) | Chức vụ, nhiệm vụ đang đảm nhận tại cơ quan
  | Chức danh tại cơ quan | Chức vụ đang đảm nhiệm | Chức danh cơ quan | Chức danh công tác
  | Chức vụ đảng, chính quyền | CV, đơn vị | Chức vụ, đơn vị
organisation: cơ quan | đơn vị | cơ quan công tác | nơi công tác | cơ quan, đơn vị | cơ quan/đơn vị
  | đại diện | đại diện cơ quan | thuộc cơ quan | tên cơ quan, đơn vị | đơn vị, cơ quan
  | đơn vị đang công tác | cơ quan đang công tác | nơi đang công tác | cơ quan, đơn vị công tác
  | cơ quan chủ quản | đơn vị cử | cơ quan cử | đại diện cho cơ quan | đơn vị công tác hiện nay | phòng, ban
  | đơn vị (phòng, ban) | đại diện đơn vị | cơ quan cử tham gia | chức vụ, đơn vị công tác | chức vụ, đơn vị
  | chức vụ - đơn vị công tác | chức vụ/đơn vị | chức vụ, nơi công tác | chức vụ, cơ quan công tác
  | chức vụ cơ quan | chức vụ và đơn vị công tác | ĐVCT | Công tác tại | Sở, ngành | Đơn vị/Sở
  | Thuộc sở, ngành, đơn vị | CQ công tác | Tên cơ quan cử cán bộ | Đơn vị/sở ngành | Tên cơ quan, tổ chức
  | Cơ quan, sở ngành công tác | Đơn vị của thành viên | Đại diện (sở, ngành, đoàn thể)
  | Sở, ban, ngành | Thuộc sở, ngành | Cơ quan, sở, ngành | Ngành | Đại diện ngành | Ngành/đơn vị | Sở, ngành cử
teamRole: chức danh trong đoàn | vai trò | vai trò trong đoàn | nhiệm vụ | phân công | chức vụ trong đoàn
  | nhiệm vụ trong đoàn kiểm tra | phân công nhiệm vụ | thành phần trong đoàn | chức vụ trong đoàn kiểm tra
  | vai trò trong đoàn kiểm tra | chức danh trong đoàn kiểm tra | nhiệm vụ được phân công
  | phân công trong đoàn | tư cách tham gia | trưởng đoàn/thành viên | phân công nhiệm vụ trong đoàn
  | nhiệm vụ được giao | nhiệm vụ của thành viên | cương vị trong đoàn | Chức trách trong đoàn
  | Trách nhiệm trong đoàn KT | Tham gia đoàn với tư cách | Nhiệm vụ trong Đoàn (Trưởng đoàn/Thư ký/Thành viên)
  | Trưởng đoàn / phó đoàn / thư ký / thành viên | Ghi chú (trưởng đoàn, thư ký, ủy viên) | Bố trí trong đoàn
  | Trách nhiệm | Chức danh trong Đoàn kiểm tra công nhận | Vai trò khi tham gia đoàn KT
  | Nhiệm vụ được phân công trong đoàn KT | Nhiệm vụ (TĐ, TK, UV) | Trưởng đoàn/Thư ký/Thành viên
  | Làm nhiệm vụ (Trưởng đoàn, Thư ký, Ủy viên) | Vai trò (TĐ/PTĐ/TK/TV) | Chức danh được phân công trong Đoàn
  | Đảm nhận trong đoàn KT | Trưởng đoàn, thư ký, thành viên | Vị trí trong đoàn kiểm tra
  | Vị trí trong đoàn | Vị trí, nhiệm vụ trong đoàn | Tham gia đoàn với vai trò | Trong đoàn là
  | Giữ nhiệm vụ | Nhiệm vụ tham gia đoàn | Trách nhiệm trong đoàn | Tư cách thành viên | Vai trò, nhiệm vụ
  | Được phân công làm
inspected: kiểm tra trường | Trường đề nghị kiểm tra | kiểm tra tại trường | tên trường được kiểm tra
  | đơn vị được kiểm tra
  | trường được KT | trường được kiểm tra | trường kiểm tra | đơn vị kiểm tra công nhận | trường đến kiểm tra
  | Kiểm tra công nhận trường | Trường đề nghị công nhận | Trường cần kiểm tra
  | Đơn vị đề nghị kiểm tra công nhận | Trường được thẩm định | Tên trường được kiểm tra công nhận đạt CQG
  | Nơi kiểm tra | Trường kiểm tra công nhận | Trường đoàn đến kiểm tra | Đoàn kiểm tra trường
  | Trường đề nghị kiểm tra công nhận CQG | Đơn vị kiểm tra (trường) | Trường được đoàn KT, thẩm định
  | Tên đơn vị trường được kiểm tra | Trường tiến hành kiểm tra | Tại trường
`);
