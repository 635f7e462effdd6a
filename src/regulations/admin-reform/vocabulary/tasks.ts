import * as lists from "./lists";
import * as offices from "./offices";

/** How sheets word the tasks that offices confirm beside the plan's targets (III.1.1 to III.7.9). */
export const TASKS = `III.1.1: Hiệu trưởng trực tiếp quản lý, chỉ đạo công tác CCHC
  | Hiệu trưởng của đơn vị là người trực tiếp quản lý, chỉ đạo công tác CCHC
  | Hiệu trưởng trực tiếp chỉ đạo công tác CCHC | Hiệu trưởng trực tiếp chỉ đạo CCHC
  | Hiệu trưởng trực tiếp phụ trách CCHC | Hiệu trưởng phụ trách công tác CCHC
  | Người đứng đầu trực tiếp chỉ đạo công tác CCHC | Người đứng đầu đơn vị trực tiếp chỉ đạo CCHC
  | Thủ trưởng đơn vị trực tiếp chỉ đạo CCHC | HT trực tiếp chỉ đạo CCHC
  | Trách nhiệm của hiệu trưởng trong chỉ đạo CCHC
  | Trách nhiệm người đứng đầu trong chỉ đạo, điều hành CCHC
  | HT trực tiếp phụ trách công tác CCHC | Hiệu trưởng trực tiếp điều hành công tác CCHC
III.1.4: Tự kiểm tra, khảo sát công tác CCHC thường xuyên | Tự kiểm tra công tác CCHC
  | Tự kiểm tra, khảo sát công tác CCHC | Khảo sát, tự kiểm tra công tác CCHC
  | Thực hiện tự kiểm tra, khảo sát công tác CCHC thường xuyên | Tự kiểm tra CCHC định kỳ, đột xuất
  | Kiểm tra công tác CCHC thường xuyên | Kiểm tra CCHC thường xuyên
  | Thường xuyên tự kiểm tra công tác CCHC | Kiểm tra nội bộ công tác CCHC
  | Xử lý dứt điểm các vấn đề phát hiện qua kiểm tra CCHC
  | Kiểm tra đột xuất CCHC | Tự kiểm tra đột xuất công tác CCHC
  | ${lists.CHECKS}
III.2.4: Theo dõi THPL
  | Thực hiện tự theo dõi thi hành pháp luật, xử lý kịp thời kết quả theo dõi thi hành pháp luật
  | Tự theo dõi và xử lý kết quả theo dõi thi hành pháp luật
  | ${lists.LAW_MONITORING}
III.3.4: Thực hiện nghiêm việc xin lỗi và xử lý sai phạm trong giải quyết hồ sơ
  | Thực hiện nghiêm việc xin lỗi hồ sơ trễ hẹn, xử lý sai phạm | Xin lỗi và xử lý sai phạm
  | Thực hiện nghiêm việc xin lỗi đối với hồ sơ trễ hẹn
  | Xử lý nghiêm các trường hợp sai phạm, tiêu cực phát sinh trong quá trình giải quyết hồ sơ, TTHC
  | Xử lý nghiêm sai phạm, tiêu cực trong giải quyết hồ sơ | Xử lý sai phạm, tiêu cực khi giải quyết TTHC
  | Nghiêm túc xin lỗi khi trễ hẹn, xử lý nghiêm sai phạm
  | Xử lý nghiêm vi phạm khi giải quyết hồ sơ | Nghiêm túc xin lỗi khi hồ sơ trễ hẹn
  | Xin lỗi hồ sơ trễ hẹn, xử lý nghiêm sai phạm | Xin lỗi hồ sơ trễ hẹn và xử lý sai phạm, tiêu cực
  | Xử lý nghiêm các sai phạm khi giải quyết TTHC
  | ${lists.APOLOGIES_AND_SANCTIONS}
III.3.8-1: Tự đánh giá chất lượng phục vụ người dân
  | Tự đánh giá chất lượng phục vụ người dân trong thực hiện TTHC, dịch vụ công theo thời gian thực
  | Bộ chỉ số 766 | Bộ chỉ số theo Quyết định 766
  | Tự đánh giá theo Quyết định 766/QĐ-TTg
  | Chấm điểm Bộ chỉ số 766
  | ${lists.SERVICE_MARKS}
III.5.5: Tự kiểm tra việc thực hiện quy tắc ứng xử và thực thi công vụ
  | Tự kiểm tra thực hiện quy tắc ứng xử
  | Tự kiểm tra thực thi công vụ | Kiểm tra thực thi công vụ | Kiểm tra công vụ
  | Thực hiện quy tắc ứng xử, thực thi công vụ | Tự kiểm tra công vụ và quy tắc ứng xử
  | Tự kiểm tra kỷ luật công vụ
  | Kiểm tra việc thực hiện văn hóa ứng xử, thực thi công vụ
  | ${lists.CONDUCT_CHECKS}
III.6.3: Thực hiện đúng cơ chế tự chủ tài chính | Thực hiện cơ chế tự chủ tài chính | Cơ chế tự chủ tài chính
  | Tự chủ tài chính | Thực hiện cơ chế tự chủ | Thực hiện đúng quy định về tự chủ tài chính
  | Thực hiện nghiêm và đúng các quy định về cơ chế tự chủ tài chính của đơn vị
  | Thực hiện chế độ tự chủ, tự chịu trách nhiệm về tài chính | Tự kiểm tra việc thực hiện tự chủ tài chính
  | Quyền tự chủ tài chính theo quy định | Thực hiện quyền tự chủ tài chính
  | Tự chủ tài chính theo Nghị định 60 | Thực hiện tự chủ tài chính theo Nghị định 60
  | ${lists.AUTONOMY} | ${offices.AUTONOMY_KEPT}
III.7.2: Kết nối liên thông phần mềm quản lý văn bản và điều hành
  | Kết nối liên thông các phần mềm quản lý văn bản và điều hành nội bộ
  | Liên thông phần mềm QLVB và điều hành
  | Liên thông phần mềm quản lý văn bản
  | Kết nối liên thông phần mềm QLVB | Phần mềm QLVB&ĐH liên thông | Trục liên thông văn bản
  | Kết nối phần mềm quản lý văn bản | Kết nối trục liên thông văn bản | Liên thông gửi nhận văn bản
  | Kết nối liên thông QLVB&ĐH | Liên thông văn bản điện tử | Phần mềm QLVB kết nối với huyện
  | ${lists.DOCUMENT_LINKS} | ${offices.DOCUMENTS_LINKED}
III.7.3: Ứng dụng chữ ký số trong tiếp nhận và giải quyết hồ sơ TTHC
  | Ứng dụng chữ ký số trong giải quyết hồ sơ TTHC | Sử dụng chữ ký số khi giải quyết hồ sơ TTHC
  | Chữ ký số trong tiếp nhận và giải quyết hồ sơ TTHC | Chữ ký số trong tiếp nhận hồ sơ
  | Chữ ký số trong giải quyết hồ sơ TTHC | Ký số khi giải quyết hồ sơ TTHC | Ký số hồ sơ TTHC
  | Cán bộ, công chức ứng dụng chữ ký số trong tiếp nhận và giải quyết hồ sơ TTHC
  | Ký số khi tiếp nhận, giải quyết hồ sơ
  | Dùng chữ ký số khi giải quyết TTHC | Ứng dụng ký số trong tiếp nhận hồ sơ TTHC
  | Ký số kết quả TTHC | Ký số kết quả giải quyết TTHC | Chữ ký số trong TTHC
  | ${lists.SIGNED_DOSSIERS}
III.7.9: Thực hiện chế độ báo cáo qua Hệ thống thông tin báo cáo của Huyện
  | Báo cáo qua Hệ thống thông tin báo cáo của Huyện | Báo cáo qua hệ thống báo cáo của huyện
  | Báo cáo trên Hệ thống thông tin báo cáo | Báo cáo qua Hệ thống thông tin báo cáo
  | Thực hiện báo cáo trên phần mềm của Huyện | Thực hiện báo cáo qua phần mềm báo cáo của Huyện
  | Nhập báo cáo trên Hệ thống thông tin báo cáo của Huyện | Báo cáo trên phần mềm báo cáo của Huyện
  | Báo cáo trên hệ thống của Huyện | Báo cáo qua hệ thống của Huyện
  | ${lists.SYSTEM_REPORTS} | ${offices.REPORTED_ON_SYSTEM}`;
