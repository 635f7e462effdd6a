import { labelsIn, vocabulary } from "../../../rules";
import { atEachLevel, STAFF } from "./staff";

/** The grade of a class, as number or "Khối 6", "K6", "Lớp 6". */
const GRADES = Array.from({ length: 12 }, (_, index) => String(index + 1))
  .map(
    (grade) =>
      `grade = ${grade}: ${`0${grade}`.slice(-2)} | khối ${grade} | K${grade} | lớp ${grade} | khối lớp ${grade} | K.${grade}`
  )
  .join("\n");

/** A class. */
export const CLASS = vocabulary(`
titles: danh sách các lớp | sĩ số
school: Trường có lớp | Trường quản lý lớp
class: tên lớp | lớp học | tên lớp học | ký hiệu lớp | tên các lớp | Lớp (ghi theo thứ tự từ khối 6 đến khối 9)
  | Tên đơn vị lớp | Lớp năm học 2013-2014 | Đơn vị lớp | Lớp/nhóm | Tên lớp/Mã hiệu
  | Tên lớp học phổ thông | Lớp học/chi đội | Chi đội lớp | Lớp - Chi đoàn | LỚP SINH HOẠT | Lớp thứ
  | Lớp (tên đầy đủ) | Danh sách các lớp | Mã lớp | Lớp/phân hiệu | Lớp (tên) | Lớp (6A, 6B...) | Lớp (6A1, 6A2...) | Lớp (10A1, 10A2...) | Lớp (6/1, 6/2...) | Lớp (6A, 6B, 6C...) | Lớp (6A1, 6A2) | Lớp (6A, 6B) | Lớp (10A, 10B...) | đơn vị lớp
class @ Danh mục lớp: Tên
class @ Biên chế lớp: Lớp
grade: khối lớp | khối học | khối lớp học | thuộc khối | khối (lớp) | Khối 6-7-8-9 | Thuộc khối lớp
  | Lớp thuộc khối | Khối lớp (6-12) | Khối lớp (6-9) | Khối thứ | Khối số | Khối lớp thứ | K (khối) | Lớp thuộc khối mấy | Thuộc khối mấy | Khối mấy | Lớp thuộc khối nào | Thuộc khối nào | Khối lớp nào
grade @ Biên chế lớp: Khối lớp
${GRADES}
pupils: SS | sĩ số lớp | số học sinh/lớp | HS/lớp | Tổng số học sinh | số học sinh | tổng số HS | TSHS
  | TS học sinh | TS HS | số HS | sĩ số | sĩ số cuối năm | tổng số học sinh cuối năm | số học sinh cuối năm
  | quy mô học sinh | số học sinh chia theo hạnh kiểm | số học sinh chia theo học lực
  | học sinh chia theo hạnh kiểm | học sinh chia theo học lực | sĩ số học sinh | sĩ số hiện tại
  | sĩ số hiện nay | số học sinh hiện tại | sĩ số cuối năm học | số lượng học sinh
  | sĩ số đến thời điểm kiểm tra | số học sinh trong lớp | sĩ số (HS) | sĩ số thực tế | số học sinh của lớp
  | sĩ số HS/lớp | sĩ số lớp học | Số em | Học sinh (em) | Số HS có mặt tại thời điểm báo cáo
  | Số em trong lớp | Sỉ số | SS lớp | Sĩ số cuối kỳ báo cáo | HS có mặt đến cuối năm
  | Số HS đang theo học tại lớp | Hiện diện | Quân số lớp | Số HS biên chế vào lớp
  | Số HS thực học tại thời điểm báo cáo | Số học sinh (cả nam và nữ) | HS trong danh sách lớp
  | Sĩ số cuối kỳ/cuối năm | TSHS lớp | Số HS hiện diện trong lớp (em) | Biên chế HS/lớp
  | Sĩ số HS tính đến 31/5 | Quân số | Sĩ số cuối kỳ | Sĩ số lớp cuối năm | HS hiện có | Số HS trên lớp
  | HS cả lớp | Số HS thực học
pupils @ Học sinh: Tổng cộng
pupils @ cuối năm học | cuối năm | cuối kỳ | cuối học kỳ: số HS | sĩ số | số học sinh | HS | TS | tổng số
pupils > số học sinh | sĩ số | học sinh | số HS: cuối học kỳ | cuối kỳ | cuối năm | hiện tại | hiện có | hiện nay
`);

/** A school year. */
export const YEAR = vocabulary(`
titles: qua các năm | các năm học
year: NH | năm | niên khóa | niên học | năm học (từ - đến) | các năm học | năm học (5 năm gần nhất)
  | năm học đánh giá | thời gian (năm học) | năm báo cáo | năm học báo cáo | năm học (5 năm)
  | năm học thống kê | năm học kiểm tra | Giai đoạn/Năm học | Chia theo năm học | Số liệu năm học
  | Năm học (VD 2012-2013) | Kỳ báo cáo (năm học) | Năm học thực hiện | Năm học xét
  | Năm học xem xét | Năm học xét duyệt | Năm học xét công nhận | Qua các năm học
`);

/** A specialist group. */
export const GROUP = vocabulary(`
school: trường của tổ | tên trường của tổ | tổ thuộc trường | trường có tổ | tổ chuyên môn thuộc trường
  | trường có tổ chuyên môn | tổ thuộc đơn vị | tổ trực thuộc trường | trường của tổ chuyên môn
titles: chuyên đề | các tổ chuyên môn
group: tên tổ | tổ | tổ bộ môn | tên tổ chuyên môn | tổ chuyên môn (tổ) | tên tổ bộ môn | các tổ chuyên môn
  | tổ/nhóm chuyên môn | tên tổ CM | tổ CM | tổ - nhóm chuyên môn | tổ, nhóm chuyên môn | TCM | Tổ thực hiện
  | Tổ chuyên môn đề xuất | Đơn vị (tổ CM) | Tổ CM phụ trách | Tổ chuyên môn (theo QĐ thành lập đầu năm)
  | Các tổ chuyên môn trong nhà trường | Tổ đăng ký | Tổ CM (ghép môn) | Tên tổ bộ môn trong trường
  | Tổ ghép các môn | Tổ sinh hoạt chuyên môn | Tổ Toán/Lý/… (tên tổ) | Tổ (ghi tên) | TỔ CHUYÊN MÔN/BỘ MÔN
  | Tổ chuyên môn (ghi rõ các môn) | Bộ môn | Tổ bộ môn/tổ CM | Tổ chuyên môn trong trường
topics: chuyên đề thực hiện | Chuyên đề đề xuất trong năm | Chuyên đề đã làm | Chuyên đề CM/năm | chuyên đề TH
  | số chuyên đề | số chuyên đề chuyên môn | chuyên đề | chuyên đề chuyên môn | số chuyên đề đề xuất
  | số chuyên đề đề xuất trong năm | số chuyên đề chuyên môn đề xuất trong năm | số chuyên đề trong năm
  | số chuyên đề/năm | chuyên đề/năm/tổ | số chuyên đề/năm/tổ | số chuyên đề đã đề xuất
  | số chuyên đề đã thực hiện | chuyên đề đã thực hiện | chuyên đề đã triển khai | số chuyên đề thực hiện
  | tổng số chuyên đề | số lượng chuyên đề | số chuyên đề triển khai | số chuyên đề đã triển khai
  | số chuyên đề đã tổ chức | số chuyên đề đã báo cáo | số chuyên đề cấp tổ | số chuyên đề của tổ
  | số chuyên đề CM thực hiện trong năm | số chuyên đề thực hiện trong năm | Chuyên đề đã báo cáo
  | Chuyên đề trong năm học | Số chuyên đề đã triển khai trong năm học | Số chuyên đề chuyên môn đã báo cáo
  | Số chuyên đề nâng cao chất lượng dạy học | Chuyên đề (≥ 02/năm)
  | Chuyên đề có tác dụng nâng cao chất lượng dạy - học (số lượng) | Số lượng CĐ đã tổ chức trong năm học
  | Số chuyên đề đã báo cáo trong năm | Số chuyên đề tổ đã đăng ký và thực hiện trong năm học
  | Chuyên đề cấp tổ đã triển khai (số lượng) | Số chuyên đề CM cả năm (HKI + HKII)
  | Số chuyên đề nâng cao chất lượng dạy - học đề xuất trong năm | Hằng năm đề xuất được (chuyên đề)
  | Chuyên đề tổ chức trong năm (số lần) | Số chuyên đề (≥ 2/năm) | Số chuyên đề đã đề xuất và thực hiện
  | SL chuyên đề tổ đề xuất | Số CĐ trong năm học của tổ | Tổ đề xuất được mấy chuyên đề trong năm
  | Chuyên đề đã làm (SL) | Số chuyên đề tổ đã thực hiện | Số chuyên đề tổ thực hiện trong năm | Số chuyên đề tổ đã triển khai
  | Số chuyên đề tổ đã báo cáo | Tổ thực hiện mấy chuyên đề | Chuyên đề/năm | Số chuyên đề đã báo cáo trong năm học
topics @ chuyên đề | chuyên đề chuyên môn | số chuyên đề: đã triển khai | số đã thực hiện | đã tổ chức
leader: họ tên tổ trưởng | ai là tổ trưởng | tổ trưởng là ai | ai làm tổ trưởng | tổ trưởng chuyên môn | tổ trưởng | TTCM | họ và tên tổ trưởng | tên tổ trưởng
  | tổ trưởng bộ môn | người phụ trách tổ | họ tên TTCM | Tổ trưởng CM | Tổ trưởng (họ tên, chuyên môn)
  | Đ/c tổ trưởng | Trưởng bộ môn | Phụ trách tổ (tổ trưởng) | Tổ trưởng phụ trách | Họ tên GV làm TTCM
  | Họ tên TT | Người đứng đầu tổ | Người phụ trách tổ CM | Phụ trách tổ
  | Người phụ trách | Trưởng nhóm | Tổ trưởng (ông/bà)
teachers: số GV | tổng số giáo viên | số thành viên | số lượng giáo viên | số giáo viên | tổng số GV
  | số giáo viên trong tổ | số giáo viên của tổ | số người trong tổ | số thành viên của tổ | số tổ viên
  | số thành viên trong tổ | TSGV | GV trong tổ | Biên chế GV của tổ | Sĩ số GV
  | Số giáo viên trực thuộc tổ | GV (người) | Số TV là giáo viên | Quân số tổ | Số thầy cô | Số GV thuộc tổ
  | Biên chế GV | Số người | Thành viên (người) | GV | Quy mô tổ (GV)
`);

/** A teacher or manager. */
export const TEACHER = vocabulary(
  `
titles: đội ngũ | danh sách giáo viên | danh sách cán bộ
person: họ tên | tên giáo viên | họ và tên giáo viên | giáo viên | họ tên giáo viên | họ và tên CBQL, GV
  | cán bộ, giáo viên | họ và tên CBGV | họ tên CBGV | họ tên CB, GV | họ và tên cán bộ, giáo viên
  | họ và tên CBQL, giáo viên | tên CBGV | họ, tên | họ và tên cán bộ | họ và tên nhà giáo | họ tên nhà giáo
  | họ tên cán bộ, giáo viên | họ và tên GV | họ, tên giáo viên | cán bộ giáo viên | họ và tên CBQL
  | danh sách giáo viên | Họ, đệm và tên | Họ tên CB, GV, NV | Người được đánh giá
  | Họ và tên giáo viên được đánh giá, xếp loại | Họ và tên viên chức | Ho va ten | HOTEN
  | Tên cán bộ, viên chức | Họ và tên thầy/cô | Họ tên khai sinh | Họ và chữ lót, tên
  | Cán bộ | Họ tên nhân sự | Thầy/cô
role: chức danh | nhiệm vụ | vị trí việc làm | chức vụ, nhiệm vụ | vị trí | nhiệm vụ được giao | CV
  | chức vụ hiện tại | chức vụ hiện nay | chức vụ/chức danh | chức vụ công tác | nhiệm vụ được phân công
  | chức vụ đảm nhận | công việc được giao | chức vụ, chức danh | chức vụ (HT, PHT, GV) | nhiệm vụ đảm nhận
  | chức vụ đang đảm nhận | Chức vụ (HT, PHT, TTCM, GV) | Vị trí công tác | Nhóm chức vụ
  | Chức vụ đang đảm nhiệm | VTVL | Chức vụ/CD | Nhiệm vụ (CBQL/GV/NV) | Chức vụ chính quyền | Chức vụ đang giữ
  | HT/PHT/GV | Chức vụ trong trường | Công việc | Công việc đảm nhận
  | CV/nhiệm vụ | Chức vụ quản lý | Chức vụ, công việc | Chức vụ, nhiệm vụ được giao | Nhiệm vụ chính
  | Phân công nhiệm vụ | Vị trí, chức vụ | Là CBQL/GV | CBQL/GV | Giữ chức vụ | Giữ chức vụ gì | Đang giữ chức vụ gì | Hiện giữ chức vụ | Chức vụ gì
rating: xếp loại chuẩn nghề nghiệp | xếp loại theo chuẩn | xếp loại theo chuẩn nghề nghiệp
  | chuẩn nghề nghiệp | kết quả xếp loại | kết quả đánh giá chuẩn nghề nghiệp | xếp loại CNN | CNN
  | đánh giá chuẩn nghề nghiệp | xếp loại chuẩn | xếp loại chuẩn nghề nghiệp giáo viên | đánh giá, xếp loại
  | xếp loại chuẩn HT, PHT, GV | kết quả xếp loại chuẩn nghề nghiệp
  | kết quả đánh giá theo chuẩn nghề nghiệp | đánh giá theo chuẩn nghề nghiệp
  | xếp loại giáo viên theo chuẩn nghề nghiệp | xếp loại theo chuẩn nghề nghiệp giáo viên
  | mức xếp loại chuẩn nghề nghiệp | kết quả chuẩn nghề nghiệp | kết quả xếp loại theo chuẩn nghề nghiệp
  | đánh giá, xếp loại theo chuẩn nghề nghiệp | đánh giá, xếp loại chuẩn nghề nghiệp
  | đánh giá chuẩn nghề nghiệp giáo viên | mức đạt chuẩn nghề nghiệp | xếp loại GV theo chuẩn
  | Xếp loại chuẩn nghề nghiệp GV trung học | Xếp loại theo TT30 | Xếp loại theo Thông tư 30/2009/TT-BGDĐT
  | Xếp loại chung cuối năm theo chuẩn nghề nghiệp | Xếp loại đánh giá chuẩn NN giáo viên
  | Loại chuẩn nghề nghiệp đạt được | Xếp loại chuẩn nghề nghiệp của cơ sở | Xếp loại theo chuẩn HT/GV
  | Xếp loại theo chuẩn nghề nghiệp/ chuẩn HT | Kết quả xếp loại GV theo TT 30/2009 | XL chuẩn NN cuối năm học
  | Xếp loại của Hiệu trưởng đối với GV theo Chuẩn NN | Mức đạt chuẩn nghề nghiệp GVTH
  | Xếp loại theo chuẩn GV trung học | Xếp loại theo Chuẩn NNGV THCS, THPT | Kết quả chuẩn GV năm học
  | Xếp loại GV theo chuẩn NN (HT phê duyệt)
  | Xếp loại chung theo chuẩn | Kết quả xếp loại GV | KQ đánh giá chuẩn | Kết quả xếp loại giáo viên
  | Kết quả xếp loại theo chuẩn | Kết quả xếp loại chuẩn
leaderRating @ Chuẩn hiệu trưởng | Chuẩn HT, PHT | Chuẩn hiệu trưởng, phó hiệu trưởng | Xếp loại theo chuẩn hiệu trưởng | Đánh giá theo chuẩn hiệu trưởng: Xếp loại
  | Kết quả | Kết quả xếp loại | Mức đạt | Loại
rating @ Phiếu chuẩn GV: Xếp loại chung
rating @ Chuẩn NN GV: Kết quả cuối năm
rating @ Đánh giá CNN GV: Kết quả
rating @ Chuẩn nghề nghiệp giáo viên: Hiệu trưởng xếp loại
rating @ Xếp loại theo chuẩn | Xếp loại | Đánh giá, xếp loại | Xếp loại theo chuẩn nghề nghiệp | Chuẩn nghề nghiệp
  | Đánh giá theo chuẩn | Đánh giá, xếp loại theo chuẩn | Xếp loại chuẩn nghề nghiệp | Kết quả xếp loại
  | Đánh giá, xếp loại theo chuẩn nghề nghiệp | Kết quả đánh giá, xếp loại: Kết luận
  | Kết luận của cấp có thẩm quyền | Cấp có thẩm quyền | Cấp có thẩm quyền kết luận | Cấp trên | Hiệu trưởng
  | Hiệu trưởng kết luận | Hiệu trưởng đánh giá | Kết luận của hiệu trưởng | Kết luận cuối cùng | Kết quả cuối cùng
  | Thủ trưởng | Thủ trưởng đánh giá | Cấp quản lý đánh giá | Nhà trường xếp loại | Xếp loại cuối cùng
leaderRating: chuẩn hiệu trưởng | xếp loại theo chuẩn hiệu trưởng | đánh giá chuẩn hiệu trưởng | đánh giá theo chuẩn hiệu trưởng | XL theo chuẩn HT | KQ XL theo chuẩn HT
  | Xếp loại theo chuẩn hiệu trưởng (HT, PHT) | Xếp loại theo chuẩn hiệu trưởng (PHT, HT) | Xếp loại theo chuẩn hiệu trưởng (đối với HT, PHT) | Xếp loại theo chuẩn hiệu trưởng (CBQL) | Xếp loại theo chuẩn hiệu trưởng (BGH)
  | xếp loại hiệu trưởng, phó hiệu trưởng | xếp loại chuẩn hiệu trưởng | kết quả xếp loại chuẩn hiệu trưởng
  | đánh giá, xếp loại theo chuẩn hiệu trưởng | kết quả đánh giá chuẩn hiệu trưởng
  | kết quả đánh giá theo chuẩn hiệu trưởng | xếp loại HT, PHT | xếp loại CBQL
  | xếp loại cán bộ quản lý theo chuẩn | xếp loại CBQL theo chuẩn hiệu trưởng
  | kết quả xếp loại theo chuẩn hiệu trưởng | xếp loại BGH theo chuẩn hiệu trưởng | Chuẩn HT, PHT
  | Chuẩn hiệu trưởng, phó hiệu trưởng | Xếp loại theo TT29 | Xếp loại theo Thông tư 29/2009/TT-BGDĐT
  | Xếp loại chuẩn HT, PHT | Xếp loại của cấp trên trực tiếp theo chuẩn HT
  | Kết quả xếp loại theo chuẩn hiệu trưởng trường trung học | Xếp loại theo chuẩn hiệu trưởng của phòng GDĐT
  | Cấp trên xếp loại theo chuẩn hiệu trưởng
  | Kết quả Phòng GD đánh giá HT, PHT theo chuẩn | Đánh giá, xếp loại hiệu trưởng của lãnh đạo trực tiếp
  | Chuẩn hiệu trưởng/phó hiệu trưởng (mức) | Xếp loại chuẩn HT (cơ quan quản lý cấp trên)
  | Lãnh đạo Phòng/Sở xếp loại chuẩn HT | Thủ trưởng cấp trên xếp loại theo Chuẩn HT | Kết quả chuẩn HT năm học
  | Sở/Phòng GDĐT xếp loại chuẩn HT
  | Kết quả đánh giá hiệu trưởng | Xếp loại theo chuẩn hiệu trưởng | Kết quả đánh giá HT, PHT
  | Mức đạt chuẩn hiệu trưởng | Sở GDĐT xếp loại chuẩn HT | Chuẩn CBQL | Chuẩn hiệu trưởng đạt loại
leaderRating @ Cấp trên đánh giá: Xếp loại
leaderRating @ Sở GD&ĐT đánh giá | Sở đánh giá | Sở GDĐT xếp loại: Xếp loại
leaderRating @ Phòng GD&ĐT: Xếp loại
leaderRating @ Phòng GD&ĐT đánh giá: Xếp loại
leaderRating @ Đánh giá HT, PHT theo chuẩn: Kết quả
trained: đạt chuẩn đào tạo | đạt trình độ chuẩn đào tạo | trình độ đào tạo đạt chuẩn | chuẩn đào tạo
  | đạt chuẩn | chuẩn trình độ | trình độ chuẩn | đạt trình độ chuẩn | trình độ so với chuẩn
  | trình độ đào tạo so với chuẩn | chuẩn trình độ đào tạo | đạt chuẩn trình độ đào tạo | so với chuẩn
  | so với chuẩn đào tạo | trình độ đào tạo (đạt chuẩn/chưa đạt chuẩn) | mức đạt chuẩn đào tạo
  | mức đạt chuẩn trình độ | đạt chuẩn trình độ | so với chuẩn trình độ đào tạo
  | trình độ (đạt chuẩn/trên chuẩn) | đạt chuẩn về trình độ đào tạo | Đạt chuẩn ĐT (x) | ĐT đạt chuẩn (x)
  | Có bằng đạt chuẩn đào tạo theo cấp dạy | Bằng cấp đạt chuẩn cấp học (x)
  | Chuẩn/chưa chuẩn | Đạt chuẩn/chưa đạt chuẩn (ĐT) | Đạt/chưa đạt chuẩn đào tạo | Đủ chuẩn đào tạo
  | Trình độ đào tạo (đạt chuẩn/trên chuẩn) | TĐĐT (đạt/không) | Đạt chuẩn/chưa đạt chuẩn về trình độ
  | Đạt chuẩn/trên chuẩn | Đạt chuẩn trở lên
trained = yes: trên chuẩn | vượt chuẩn | TC | chuẩn | đạt chuẩn | đạt chuẩn trở lên
trained = no: dưới chuẩn | chưa chuẩn | chưa đạt chuẩn | không đạt chuẩn
trained @ trình độ đào tạo | trình độ | trình độ chuyên môn: đạt chuẩn | đạt chuẩn trở lên
excellent: đạt tiêu chuẩn dạy giỏi | đạt dạy giỏi | danh hiệu dạy giỏi | danh hiệu GVDG
  | là giáo viên dạy giỏi | đạt danh hiệu dạy giỏi | được công nhận dạy giỏi | được công nhận GVDG
  | Dạy giỏi (cấp cơ sở, tỉnh) | GV giỏi cấp trường, huyện, tỉnh (x)
  | GVDG (từ cấp trường) có/không | Đạt GVG | Đạt GVDG | Được công nhận GVG | GVDG cấp trường/huyện/tỉnh | GVDG cấp trường, huyện, tỉnh | GVDG trường/huyện/tỉnh | GVDG cấp trường/cụm/tỉnh | GVDG cấp trường/tỉnh
excellent @ Kết quả hội thi GVDG: Đạt danh hiệu
# Levels at which a teacher may be rated; whether a school's own contest is the base level, nobody says.
excellent = yes: cấp cơ sở | cơ sở | cấp huyện | huyện | cấp quận | quận | cấp thành phố | cấp thị xã
  | cấp tỉnh | tỉnh | cấp quốc gia | quốc gia | GVDG cấp cơ sở | GVDG cấp huyện | GVDG cấp tỉnh
  | GVG cấp huyện | GVG cấp tỉnh
excellent = no: không đạt GVDG
`,
  { excellent: (heads) => [...atEachLevel(heads), ...labelsIn(STAFF, "excellent")] }
);
