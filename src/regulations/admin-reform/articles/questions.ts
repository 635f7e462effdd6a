import { questions } from "../../../rules";

/** Demands that a person confirms, in the order of the plan, in Vietnamese and in English. */
export const QUESTIONS = questions("vi")(`
II.1.2: Công khai và cập nhật kịp thời tỷ lệ giải quyết hồ sơ TTHC đúng hạn/trễ hạn
  | On-time and late rates published and kept current
II.3: Công khai và cập nhật kịp thời tỷ lệ đánh giá hài lòng của người dân
  | Satisfaction rate published and kept current
II.5-1: Ứng dụng thanh toán điện tử trong giải quyết TTHC | Electronic payment used in procedures
II.5-2: Ứng dụng thanh toán điện tử trong cung ứng dịch vụ công | Electronic payment used for public services
III.1.1: Hiệu trưởng trực tiếp quản lý, chỉ đạo công tác cải cách hành chính tại đơn vị
  | The principal directs administrative reform in person
III.1.4: Thường xuyên tự kiểm tra, khảo sát công tác cải cách hành chính, xử lý dứt điểm vấn đề được phát hiện
  | Reform work is regularly checked and surveyed, and what is found is settled
III.1.12: Trang thông tin điện tử có chuyên mục riêng về cải cách hành chính và được duy trì
  | A website section on administrative reform is kept
III.2.4: Tự theo dõi thi hành pháp luật và xử lý kịp thời kết quả theo dõi
  | How the law is carried out is followed, and the results are acted on in time
III.2.5: Công bố kịp thời danh mục văn bản hết hiệu lực, ngưng hiệu lực
  | Lists of lapsed documents published in time
III.3.4: Thực hiện nghiêm việc xin lỗi đối với hồ sơ trễ hẹn, xử lý nghiêm sai phạm, tiêu cực khi giải quyết hồ sơ
  | Apologies are strictly made, and wrongs in settling dossiers strictly dealt with
III.3.8-1: Tự đánh giá chất lượng phục vụ người dân theo thời gian thực trên môi trường điện tử
  | The quality of service is assessed electronically, in real time
III.3.8: Thường xuyên tự kiểm tra công tác giải quyết thủ tục hành chính
  | Own checks of dossier handling regularly made
III.5.5: Tăng cường tự kiểm tra việc thực hiện quy tắc ứng xử và thực thi công vụ
  | Conduct and the performance of duties are checked
III.6.2: Ban hành quy chế quản lý, sử dụng tài sản công và tự kiểm tra việc thực hiện
  | Rules on public assets issued, their use checked
III.6.3: Thực hiện đúng cơ chế tự chủ tài chính, thường xuyên tự kiểm tra
  | Financial autonomy follows its rules and is regularly checked
III.7.2: Kết nối liên thông phần mềm quản lý văn bản; gửi, nhận, ký số văn bản điện tử
  | Document systems are connected; documents are sent, received and signed electronically
III.7.3: Cán bộ, công chức ứng dụng chữ ký số khi tiếp nhận và giải quyết hồ sơ TTHC
  | Digital signatures are used in receiving and settling dossiers
III.7.9: Thực hiện chế độ báo cáo qua Hệ thống thông tin báo cáo của Huyện
  | Reports go through the district's reporting system
III.8.1-2: Cung cấp đầy đủ, kịp thời danh sách người dân đã thực hiện TTHC theo yêu cầu
  | List of applicants supplied on request
`);

/** Reports in time may be confirmed as well as counted. */
export const REPORTS_ID = "III.1.3";
