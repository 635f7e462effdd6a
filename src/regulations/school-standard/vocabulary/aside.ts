import { vocabulary } from "../../../rules";

/** Labels of schools' sheets that no clause needs, by the record beside whose own they stand: nobody is asked what they are. */
export const ASIDE = vocabulary(`
class: Giáo viên chủ nhiệm | GVCN | Buổi học | Lớp chuyên môn | Lớp trưởng | Điểm trường | Số HS vắng
  | Tổng số tiết | Loại lớp | GVCN: | Khối thi | Phòng học | Phòng
group: Họ tên tổ phó | Nội dung chuyên đề | Người báo cáo chuyên đề | Người thực hiện | Thời gian thực hiện
  | Chuyên đề cấp cụm | Chuyên đề ngoại khóa | Số chuyên đề bồi dưỡng HSG | Số nhân viên
  | Số nhóm chuyên môn | Các môn thuộc tổ | Môn | Điểm chuyên đề | Xếp loại chuyên đề
  | Số người tham dự chuyên đề | Số tiết dạy chuyên đề | Tổ trưởng công đoàn | Số chuyên đề đăng ký
member: Thời gian kiểm tra | Số quyết định thành lập đoàn | Tiền công tác phí | Ngạch công chức
  | Kết quả kiểm tra | Thời gian tham gia đoàn | Tiêu chuẩn được phân công chấm | Chức vụ Đảng
  | Nội dung kiểm tra
recognition: Thời hạn công nhận (năm) | Năm phải công nhận lại | Ngày kiểm tra định kỳ kế tiếp
  | Kết luận kiểm tra | Cơ quan ban hành | Đạt chuẩn mức độ | Ngày Sở nhận hồ sơ | Số QĐ thành lập trường
  | Ngày kiểm định chất lượng | Đã công nhận lại (x) | Ngày trao bằng | Số lần công nhận | Năm học đạt chuẩn
  | Lần công nhận | Ngày nhận hồ sơ | Ngày hết hạn công nhận | Thời hạn công nhận | Ngày kiểm tra tiếp theo
  | Công nhận đến ngày | Tên hiệu trưởng
teacher: Chuyên ngành đào tạo | Nơi đào tạo | Hệ đào tạo | Trình độ tin học | Môn đào tạo | Lớp chủ nhiệm
  | Xếp loại viên chức | Xếp loại viên chức cuối năm | Xếp loại thi đua | CSTĐ cấp cơ sở | GVCN giỏi
  | Tự đánh giá | Điểm tự đánh giá | Xếp loại giờ dạy | Xếp loại SKKN | Xếp loại hồ sơ | Xếp loại chuyên môn
  | Xếp loại đạo đức | Xếp loại BDTX | Số năm đạt GVDG | Số giờ dạy giỏi | Số QĐ công nhận GVDG
  | Năm đạt GVDG | Số tiết dạy giỏi | Xếp loại TTSP | Kết quả đánh giá viên chức | Tự xếp loại
  | Tập thể đánh giá | Tập thể (tổ CM/HĐ) đánh giá | Tổ CM đánh giá | Tổ đánh giá | Tổ xếp loại | Tổ CM xếp loại
  | GV tự đánh giá | GV tự xếp | Cá nhân tự đánh giá | Cá nhân tự xếp loại | Ý kiến tập thể | Hội đồng đánh giá
  | Xếp loại văn bằng | Xếp loại bằng tốt nghiệp | Xếp loại lớp chủ nhiệm | Chức vụ Đảng | Chức vụ đoàn thể
  | Chức vụ công đoàn | Họ tên vợ/chồng | Họ tên khác | Số năm công tác | Đạt chuẩn tin học
  | Đạt chuẩn ngoại ngữ | XL_VIEN_CHUC | Xếp loại viên chức | SKKN xếp loại | Trình độ chuyên môn
  | Trình độ đào tạo | Trình độ
year: Hạnh kiểm từ khá | Học lực từ khá | Học lực từ khá trở lên | Học lực khá trở lên | Số HS bỏ học trở lại lớp
  | HS có nguy cơ bỏ học | HS bỏ học trong hè | Số HS được lên lớp
  | Tỷ lệ lên lớp (%) | Lên lớp sau thi lại | Số giải HSG | Số giải học sinh giỏi các cấp
  | Học lực từ trung bình trở lên (%) | Vận động HS bỏ học ra lớp | Tỷ lệ HS không lưu ban
  | Danh sách HS giỏi | HS giỏi cấp trường | HS giỏi TDTT | HL_GIOI_NU | Tỷ lệ lên lớp | Thi lại | Năm sinh
school: Kế hoạch bồi dưỡng HSG | Kế hoạch bồi dưỡng học sinh giỏi | Kế hoạch bồi dưỡng, phụ đạo học sinh | Kế hoạch phụ đạo HS yếu
  | Trình độ | Hạnh kiểm từ khá | Học lực từ khá | Học lực từ khá trở lên | Học lực khá trở lên | CBQL đạt chuẩn
  | Phòng y tế diện tích | Số HS bỏ học trở lại lớp | HS có nguy cơ bỏ học | HS bỏ học trong hè
  | Tỷ lệ bỏ học năm học trước (%) | Số HS được lên lớp | Tỷ lệ lên lớp (%) | Lên lớp sau thi lại
  | HSG cấp huyện | Số giải HSG | Số giải học sinh giỏi các cấp | Học lực từ trung bình trở lên (%)
  | Tỷ lệ chuyên cần (%) | Số HS tiên tiến xuất sắc | Hiệu trưởng | Họ tên hiệu trưởng
  | Họ tên phó hiệu trưởng | Số quyết định thành lập | Số điểm trường | Số lớp chuyên
  | Số lớp có sĩ số trên 45 | Số lớp vượt sĩ số | Số lớp trên 45 HS | Số HS lớp 11 | Lớp nhà trẻ
  | Số lớp mẫu giáo | Sĩ số lớp ít nhất | Lớp ít HS nhất | Sĩ số bình quân khối 6
  | Số chuyên đề theo kế hoạch | Số đảng viên | Kế hoạch chiến lược phát triển nhà trường | Xếp loại kế toán
  | Trình độ hiệu trưởng | Hiệu trưởng trình độ | Trình độ PHT | Thâm niên hiệu trưởng | Số tổ phó | Số nhân viên
  | Tổng số nhân viên | Đội ngũ tổng số CBGVNV | Đội ngũ tổng số CB, GV, NV | Tổng số CB, GV, NV | Tổng số CBGVNV | Tổng số cán bộ, giáo viên, nhân viên | GV/lớp
  | Tỷ lệ GV/lớp | Số GV thừa | Nhu cầu giáo viên | Số GV theo định biên | Số GV đang học nâng chuẩn
  | Nhân viên đạt chuẩn | Số nhân viên đạt chuẩn đào tạo | Tỷ lệ CBQL đạt chuẩn (%) | Số GVCN giỏi
  | Số giờ dạy giỏi | Lao động tiên tiến | GV xếp loại TB theo chuẩn nghề nghiệp
  | Số nhân viên biết sử dụng máy tính | HS sử dụng máy tính | CBQL, GV có máy tính riêng | Số máy vi tính
  | Số máy tính nối mạng | Số phòng máy vi tính | Số phòng tin học | Diện tích đất
  | Diện tích khuôn viên (m2) | Tổng diện tích khuôn viên | Diện tích đất/HS (m2) | Diện tích khuôn viên/HS
  | Bình quân diện tích đất/HS | Diện tích mặt bằng (m2) | Diện tích sàn xây dựng | Diện tích sân chơi
  | Diện tích sân chơi, bãi tập (m2) | Diện tích bãi tập | Diện tích phòng học (m2) | Diện tích phòng học/HS
  | Diện tích thư viện | Diện tích cây xanh | Diện tích đất được cấp sổ đỏ
  | Diện tích sử dụng theo quy hoạch | Khu vực ưu tiên | Xã khu vực III | Số phòng học nhờ
  | Tỷ lệ phòng học/lớp | Phòng/lớp | Số phòng học có máy chiếu | Số lớp học ca 3 | Số tiết/ngày
  | Ngày tự đánh giá | Ngày báo cáo | Ngày lập biểu | Ngày hết hạn công nhận | Ngày họp hội đồng
  | Số thành viên hội đồng trường | Số thành viên hội đồng tự đánh giá | Số thành viên ban đại diện CMHS
  | Trưởng đoàn kiểm tra | Tổng điểm | Kết quả tự đánh giá | Tỷ lệ chi thường xuyên | Thủ trưởng đơn vị
  | Phòng máy vi tính | Phòng tin học | Phòng âm nhạc | Phòng mỹ thuật | Phòng nghỉ giáo viên
  | Phòng giáo viên | Phòng kế toán | Phòng thủ quỹ | Phòng tư vấn học đường | Phòng đọc
  | Phòng học trực tuyến | Phòng khách | Hội trường | Nhà ăn | Nhà bếp | Nhà công vụ giáo viên
  | Diện tích thư viện (m2) | Số đầu sách thư viện | Số nhân viên thư viện | Danh hiệu thư viện tiên tiến
  | Năm thư viện đạt chuẩn | Diện tích phòng y tế | Nhân viên y tế | Số giường phòng y tế
  | Diện tích sân tập TDTT (m2) | Số nhà vệ sinh bị hư hỏng | Số nhà vệ sinh cần sửa chữa
  | Nhà vệ sinh công cộng | Nguồn nước giếng khoan | Kinh phí sửa chữa nhà vệ sinh
  | Năm xây dựng phòng thí nghiệm | Số bộ thiết bị dạy học tối thiểu | Trang phục công đoàn | Quỹ công đoàn
  | Diện tích nhà xe | Ngày kiểm tra CSVC | Danh hiệu tập thể LĐXS | Trường học thân thiện
  | Trường học văn hóa | Cơ quan văn hóa | Kế hoạch phát triển đội ngũ | Kế hoạch dạy học tổ chuyên môn
  | Số lớp bồi dưỡng đã mở | Số GV tham gia bồi dưỡng thường xuyên | Số hồ sơ học sinh | Số học bạ
  | Số buổi họp hội đồng | Tỷ lệ phổ cập (%) | Số đối tượng phổ cập | Tốc độ internet
  | Nhà cung cấp internet | Số tin bài website | Kế hoạch xã hội hóa giáo dục | Kinh phí xã hội hóa
  | Trưởng ban đại diện CMHS | Kinh phí Ban đại diện CMHS | Quỹ hội cha mẹ học sinh | Số biên bản
  | Ngày lập biên bản | Số quyết định thành lập đoàn | Ngày quyết định thành lập đoàn | Điểm yếu
  | Tự đánh giá | Chỉ số | Tiêu chí | Tiêu chuẩn | Đề nghị, kiến nghị | Vận động HS bỏ học ra lớp
  | Tỷ lệ HS không lưu ban | Số HS giỏi được bồi dưỡng | Danh sách HS giỏi | HS giỏi cấp trường
  | HS giỏi TDTT | Số lớp nhu cầu | Số HS/GV | GV/HS | Xếp loại chuyên đề | CBQL, GV, NV sử dụng máy tính
  | Tổng số viên chức | Số GV dạy chéo môn | Số GV dạy Tin học | GV đạt SKKN loại khá trở lên
  | Giờ dạy loại khá trở lên (%) | GV hoàn thành tốt nhiệm vụ | Số GV không đạt chuẩn nghề nghiệp
  | DT khuôn viên bình quân/HS | DT sân chơi/HS | Diện tích sử dụng phòng học bộ môn
  | Tổng diện tích đất (m2) | Số phòng học xuống cấp | Phòng học đang xây | Số phòng học/số lớp
  | Số phòng làm việc | Số phòng chức năng | Ngày thẩm tra | Ngày nhận QĐ | Ngày kiểm tra của đoàn
  | Người tiếp nhận hồ sơ | Kho sách thư viện | Kho hóa chất thí nghiệm | Nhà vệ sinh chung
  | Số chỗ ngồi thư viện | Phòng thí nghiệm năm trước | Nhân viên thiết bị | Số m2 nhà để xe
  | Tỷ lệ giáo viên/lớp | Tỷ lệ giáo viên/học sinh | IV. Tổng số diện tích đất (m2)
  | V. Tổng diện tích sân chơi, bãi tập (m2) | VI. Tổng diện tích các phòng
  | Diện tích phòng học bộ môn (m2) | Tổng số thiết bị dạy học tối thiểu hiện có
  | Tổng số máy vi tính đang sử dụng phục vụ học tập | Tổng số giáo viên, cán bộ quản lý và nhân viên
  | Số HS được công nhận tốt nghiệp | Tỷ lệ XHH (%) | Thiếu phòng PHT | Cấp công trình | Chưa có chi bộ
  | Chi bộ sinh hoạt ghép | Hiện trạng | Thời gian hoàn thành | Kết luận của đoàn kiểm tra
  | Yêu cầu của chuẩn | Chuẩn quy định | Mức quy định | HL_GIOI_NU | Phòng máy vi tính | Địa chỉ trường
  | GV hợp đồng | Nhân viên | Số lớp năm học trước | Hạng trường | GV theo định biên | Xếp loại viên chức HT
  | SĐT hiệu trưởng | Rèn luyện trong hè | Vận động HS bỏ học trở lại | Năm đạt chuẩn | GVDG năm học trước
  | Mức độ đạt chuẩn | BQ lớp/phòng học | Số, ngày QĐ thành lập trường | DT bãi tập | Trưởng ban ĐDCMHS
  | Sĩ số tối đa theo quy định | Số buổi/ngày | NV đạt chuẩn đào tạo | Phòng học đa chức năng | Cụm trường
  | Xã, phường, thị trấn | Bỏ học trong hè | Định mức HS/lớp | Diện tích đất/HS | Tỷ lệ đảng viên
  | Phòng học nhờ | Số chuyên đề năm học trước | Sĩ số lớp thấp nhất | Quỹ hội CMHS (đồng)
  | Nhu cầu phòng học | Số HS khối 9 | Email trường | Địa chỉ website | DT phòng học (m2) | Loại phòng học
  | Phòng học kiên cố | Phòng học bán kiên cố | Phòng học tạm | Số phòng học bộ môn
  | Số phòng học đa chức năng (có phương tiện nghe nhìn) | Bình quân lớp/phòng học
  | Tổng số diện tích đất (m2) | Tổng diện tích đất | Tổng diện tích sân chơi, bãi tập (m2)
  | Tổng diện tích các phòng | Diện tích phòng chuẩn bị (m2) | Diện tích nhà tập đa năng (m2)
  | Diện tích khuôn viên | DT khuôn viên (m2) | Tổng số thiết bị dạy học tối thiểu
  | Tổng số thiết bị đang sử dụng | Ti vi | Chưa đạt chuẩn vệ sinh* | Nhân viên văn thư | Nhân viên kế toán
  | Nhân viên thư viện | Tổng số giáo viên dạy giỏi cấp tỉnh trở lên | Số học sinh được công nhận tốt nghiệp
  | Số học sinh dự xét tốt nghiệp | Số học sinh đạt giải các kỳ thi học sinh giỏi
  | Số học sinh nam/số học sinh nữ | Số học sinh dân tộc thiểu số | Người lập | Người lập biểu
  | Người tổng hợp | Tuyển mới | Học 2 buổi/ngày | Bán trú | Nội trú | Khuyết tật | Con liệt sĩ, thương binh
  | Hoàn cảnh khó khăn | Nguồn điện (lưới, phát điện riêng) | Tường rào xây | Cán bộ quản lý | Lên lớp
  | Chuyển đi | Chuyển đến | Thi lại | Đại diện nhà trường | ĐẠI DIỆN NHÀ TRƯỜNG | Danh hiệu thi đua
  | Danh hiệu năm học | Danh hiệu trường tiên tiến 2 năm trước
  | Toán | Vật lý | Hóa học | Sinh học | Ngữ văn | Lịch sử | Địa lý | Tiếng Anh | Tin học | Công nghệ | Thể dục
  | GDCD | Âm nhạc | Mỹ thuật | Ngoại ngữ | Tổ thuộc trường | Trường báo cáo | Trường được kê khai CSVC
  | Tên trường thống kê | Đơn vị kê khai CSVC | Tên trường kiểm tra CSVC | Đang dạy tại trường | Đơn vị CT
  | Tên trường phổ thông | Trường, điểm trường | Trường (tổ trực thuộc) | Trường phổ thông
facility: Phòng tin học | Phòng âm nhạc | Phòng mỹ thuật | Phòng nghỉ giáo viên | Phòng giáo viên
  | Phòng kế toán | Phòng thủ quỹ | Phòng tư vấn học đường | Phòng đọc | Phòng học trực tuyến | Phòng khách
  | Hội trường | Nhà ăn | Nhà bếp | Nhà công vụ giáo viên | Diện tích thư viện (m2) | Số đầu sách thư viện
  | Số nhân viên thư viện | Năm thư viện đạt chuẩn | Diện tích phòng y tế | Nhân viên y tế
  | Số giường phòng y tế | Diện tích sân tập TDTT (m2) | Số nhà vệ sinh bị hư hỏng
  | Số nhà vệ sinh cần sửa chữa | Nhà vệ sinh công cộng | Nguồn nước giếng khoan
  | Kinh phí sửa chữa nhà vệ sinh | Năm xây dựng phòng thí nghiệm | Số bộ thiết bị dạy học tối thiểu
  | Trang phục công đoàn | Quỹ công đoàn | Diện tích nhà xe | Ngày kiểm tra CSVC | Kho sách thư viện
  | Kho hóa chất thí nghiệm | Nhà vệ sinh chung | Số chỗ ngồi thư viện | Nhân viên thiết bị
  | Số m2 nhà để xe | Thiếu phòng PHT | Cấp công trình | Kinh phí sửa nhà vệ sinh | Diện tích sân chơi (m2)
  | Nhà đa năng | Diện tích thư viện | Phòng học nhờ | Người phụ trách | Người lập | Số mục đạt
  | Đại diện nhà trường | Diện tích | Phòng truyền thống đang xây dựng
`);
