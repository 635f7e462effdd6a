import type { Translations } from "../../../rules";

/** The regulation's texts in Vietnamese, by the English ones. */
export const vi: Translations = {
  "Admission to adult higher education in 2024 (China)":
    "Quy định tuyển sinh đại học hệ người lớn toàn quốc năm 2024 (Trung Quốc)",
  "Jiaoxueting [2024] No. 5": "Công văn 教学厅〔2024〕5号",
  "General Office of the Ministry of Education (forwarded by Shanxi, Jin Jiaoxuehan [2024] No. 23)":
    "Văn phòng Bộ Giáo dục (Sở Giáo dục Sơn Tây chuyển theo 晋教学函〔2024〕23号)",
  "Governs the admission of 2024 until it ends in December; the half year of publication, the re-check of newcomers and the new names from autumn 2025 reach beyond.":
    "Áp dụng cho tuyển sinh 2024 đến hết tháng 12; công khai nửa năm, phúc tra tân sinh viên và đổi tên hình thức học từ thu 2025 vẫn có hiệu lực sau đó.",
  "1 Schools": "1 Trường tuyển sinh",
  "Study is no shorter than its form and level allow": "Thời gian học không ngắn hơn thời gian tối thiểu",
  "2 Enrolment plans": "2 Chỉ tiêu theo tỉnh",
  "Places are in principle at most {limit} of the people registered for the school":
    "Chỉ tiêu không quá {limit} số người đăng ký tại nơi tuyển",
  "A major whose completion was low last year gets no more places":
    "Ngành năm trước hoàn thành chỉ tiêu thấp thì không tăng",
  "Places keep to the approved cap": "Chỉ tiêu không vượt mức trần được duyệt",
  "The directory gives major, level, form, duration, language, teaching point, place and fees":
    "Danh mục ngành tuyển sinh đủ nội dung",
  "Correspondence and evening study only where the teaching point is registered and published":
    "Hệ hàm thụ, vừa làm vừa học chỉ ở điểm đã đăng ký và công bố",
  "No correspondence plan for clinical majors": "Ngành lâm sàng và y khoa không tuyển hệ hàm thụ",
  "Correspondence in arts or foreign languages is reviewed by the ministry":
    "Ngành nghệ thuật, ngoại ngữ hệ hàm thụ phải được Bộ duyệt",
  "3 Registration": "3 Đăng ký dự thi",
  "Is not a pupil or student in school": "Không phải học sinh, sinh viên đang học",
  "Is healthy, cares for oneself, is fit for the major":
    "Sức khỏe tốt, tự lo sinh hoạt, không ảnh hưởng đến ngành học",
  "高起本 and 高起专: upper-secondary graduate or equivalent":
    "Dự thi 高起本, 高起专 phải tốt nghiệp trung học hoặc tương đương",
  "专升本: a 专科 diploma, a 本科结业 certificate or higher":
    "Dự thi 专升本 phải có bằng cao đẳng, giấy kết thúc đại học hoặc cao hơn",
  "Clinical majors ask for a matching licence or diploma":
    "Dự thi ngành lâm sàng phải có chứng chỉ hoặc học lực tương ứng",
  "Nursing asks for a nurse's practising certificate": "Dự thi ngành điều dưỡng phải có chứng chỉ hành nghề",
  "Other medical majors are for technical staff in health or medicine":
    "Dự thi ngành y khác phải là người đang làm chuyên môn trong ngành y, dược",
  "The medical major in principle matches the work": "Ngành dự thi phù hợp với nghề đang làm",
  "The document fits the residence, and the ID number holds": "Giấy tờ khớp loại cư dân, số căn cước đúng",
  "Registered where the household is, else in principle where one works or lives":
    "Đăng ký ở nơi hộ khẩu, nếu không thì ở nơi làm việc hoặc cư trú",
  "4 Examination": "4 Thi",
  "高起本 and 高起专: a score in each subject": "高起本, 高起专 đủ điểm các môn thi chung",
  "专升本: politics, foreign language and one base subject":
    "专升本 đủ điểm chính trị, ngoại ngữ và một môn cơ sở ngành",
  "The base subject is the one prescribed for the major": "Môn cơ sở ngành đúng quy định của ngành",
  "Arts and sports: a professional test score, and on the list of those who passed":
    "Thí sinh nghệ thuật, thể thao có điểm thi thêm và tên trong danh sách đạt",
  "The list of those who passed is filed before the examination": "Danh sách đạt thi thêm nộp trước kỳ thi",
  "Each subject is {limit}": "Điểm mỗi môn {limit}",
  "The stated total is the sum of the subjects": "Tổng điểm bằng tổng các môn",
  "The stated filing score is total plus bonus": "Điểm xét tuyển bằng tổng điểm cộng điểm ưu tiên",
  "Examinations are on {first} and {second} at the common times":
    "Thi đúng giờ thống nhất ngày {first} và {second}",
  "5(1) Time of admission": "5(1) Thời gian trúng tuyển",
  "Admission takes place {days}": "Xét trúng tuyển {days}",
  "5(3)(4) Lines and filing": "5(3)(4) Điểm chuẩn và xét tuyển",
  "The line of arts (史论, 编导 apart) and sports is at least {limit} of the base line":
    "Điểm chuẩn nghệ thuật (trừ sử luận, biên đạo), thể thao không dưới {limit} điểm chuẩn tương ứng",
  "Arts in 高起本 and 高起专: mathematics is not counted in the total":
    "Toán của 高起本, 高起专 nghệ thuật không tính vào tổng",
  "高起专 police, medicine (pharmacy apart) and prison majors: a lowered line is at least {limit} of the category's":
    "Điểm chuẩn công an, y (trừ dược), quản lý trại giam hệ 高起专 không dưới {limit} điểm chuẩn khối",
  "Nobody is admitted below the line that applies":
    "Điểm của thí sinh trúng tuyển không dưới điểm chuẩn tối thiểu",
  "Where the filing score may fall, it falls by at most {limit}": "Ngành được hạ điểm hạ không quá {limit}",
  "Within school, major, level, form and category admission goes from high scores to low":
    "Cùng trường, ngành, trình độ, hình thức, khối: xét từ điểm cao xuống thấp",
  "5(5) Preferences": "5(5) Chính sách ưu tiên",
  "Exempt: national model worker, national advanced worker, national May Day medal":
    "Anh hùng lao động, chiến sĩ thi đua toàn quốc, huân chương “Ngày Quốc tế Lao động” được miễn thi",
  "Exempt athletes, by event, kind of sport and place": "Vận động viên miễn thi theo giải, môn, thứ hạng",
  "Service programme completed and passed: exempt into 专升本 of the same province":
    "Người tốt nghiệp cao đẳng hoàn thành dự án phục vụ được miễn thi 专升本 trong tỉnh",
  "Retired soldiers who qualify: exempt into 专升本 of the same province":
    "Quân nhân xuất ngũ đủ điều kiện được miễn thi 专升本 trong tỉnh",
  "{points} more: 运动健将, 武术 武英级": "Kiện tướng, võ thuật cấp võ anh cộng {points}",
  "{points} more: 一级运动员": "Vận động viên cấp một cộng {points}",
  "{points} more: model and advanced workers, prizes for science, of prefecture level or above":
    "Lao động tiên tiến, giải khoa học kỹ thuật cấp địa khu trở lên cộng {points}",
  "{points} more: provincial 五一劳动奖章, 新长征突击手, 三八红旗手":
    "Huân chương lao động, thanh niên, phụ nữ tiêu biểu cấp tỉnh cộng {points}",
  "{points} more: personal third-class merit or above": "Chiến công hạng ba cá nhân trở lên cộng {points}",
  "{points} more: returned overseas Chinese, their children, children of overseas Chinese, 台湾省籍":
    "Hoa kiều hồi hương và con, thí sinh gốc Đài Loan cộng {points}",
  "{points} more: children and spouses of martyrs": "Con, vợ chồng liệt sĩ cộng {points}",
  "{points} more: minority candidates of border, mountain, pastoral or minority areas; advanced workers of third-line firms":
    "Thí sinh dân tộc thiểu số vùng biên giới, núi, chăn nuôi và lao động tiên tiến tuyến ba cộng {points}",
  "{points} more: aged {age} or over": "Đủ {age} trở lên cộng {points}",
  "{points} more: retired soldiers who found work themselves": "Quân nhân xuất ngũ tự tìm việc cộng {points}",
  "Grants are not added up: the highest single one counts": "Điểm ưu tiên không cộng dồn, lấy mức cao nhất",
  "Original documents were shown at registration": "Khi đăng ký xuất trình bản gốc giấy tờ",
  "Exemption: application, certificate, province's approval and school's consent":
    "Hồ sơ miễn thi, cộng điểm thể thao đủ đơn, chứng nhận, thẩm tra, đồng ý của trường",
  "5(7) Admission list": "5(7) Danh sách trúng tuyển",
  "6 Publication": "6 Công khai thông tin",
  "The published list gives all that the text asks for": "Thông tin tư cách thí sinh công khai đầy đủ",
  "Published before the admission and kept for half a year": "Công khai trước trúng tuyển và giữ nửa năm",
  "E-mail, telephone, unit and address for reports are given":
    "Có thư điện tử, điện thoại, đơn vị nhận và địa chỉ tố giác",
  "7 Re-check of newcomers": "7 Phúc tra tân sinh viên",
  "Newcomers' notice, ID card and proofs are re-checked at enrolment":
    "Khi nhập học phúc tra từng tân sinh viên",
  "专升本 newcomers whom the roll rejects: the last diploma is re-checked":
    "Tân sinh viên 专升本 không đăng ký học bạ điện tử được phải phúc tra học lực cuối",
  "Notice 3 Review of candidates": "Thông báo 3 Thẩm tra tư cách",
  "Every bonus or exemption is on the published list":
    "Thí sinh được cộng điểm, miễn thi đều trong danh sách công khai và đạt",
  "Exempt and separately examined candidates register by {last}":
    "Thí sinh miễn thi, thi riêng đăng ký chậm nhất ngày {last}",
  "Notice 4 Plans": "Thông báo 4 Chỉ tiêu tuyển sinh",
  "From {from} 函授 and 业余 are written 非脱产": "Từ ngày {from} không dùng tên “函授”, “业余”",
  "Notice 5 Admission": "Thông báo 5 Quản lý trúng tuyển",
  "No more are admitted than planned": "Số trúng tuyển không vượt chỉ tiêu",
  "Annex 2 Calendar": "Phụ lục 2 Tiến độ",
  "Registration, examination, lines and admission keep to the calendar":
    "Đăng ký, thi, định điểm chuẩn, xét tuyển theo tiến độ toàn quốc",
  "On which day must the age of {age} be reached?": "“Đủ {age}” tính tại ngày nào?",
  "the first examination day ({first})": "ngày thi đầu tiên ({first})",
  "the registration day": "ngày đăng ký",
  "another date, to be set": "ngày tự đặt",
  "What does a candidate with several grounds get?": "Đủ nhiều diện ưu tiên thì cộng thế nào?",
  "the highest single grant": "lấy mức cao nhất, không cộng dồn",
  "By which score is “from high to low” meant?": "“Từ cao đến thấp” theo điểm nào?",
  "the filing score, bonus included": "điểm xét tuyển (kể cả ưu tiên)",
  "the total of the examination": "tổng điểm các môn thi chung",
  "Does “mathematics is not counted” include 史论 and 编导?":
    "“Toán không tính vào tổng” có gồm ngành sử luận, biên đạo?",
  "included, as the sentence stands": "có (theo câu chữ nghệ thuật)",
  apart: "không",
  "How long is half a year of publication?": "Tính “công khai nửa năm” thế nào?",
  "six calendar months": "sáu tháng",
  "{days}": "{days}",
  "the province's own grounds (ground, points, source)": "Diện ưu tiên của địa phương (diện, điểm, căn cứ)",
  "completion in percent below which it was low": "Tỷ lệ hoàn thành năm trước dưới bao nhiêu (%) là thấp",
  "the day on which the age of {age} is reached": "Ngày tính “đủ {age}”",
  "the province's rule for ties: subjects in their order (语文、数学、外语)":
    "Quy tắc khi bằng điểm: các môn so sánh lần lượt (ví dụ 语文、数学、外语)",
  Complies: "Phù hợp",
  "Does not comply": "Không phù hợp",
  "Not enough data": "Thiếu dữ liệu",
  "annex 1, 8(2)": "phụ lục 1, 8(2)",
  "annex 1, 2(1)": "phụ lục 1, 2(1)",
  "annex 1, 5(5)5(7)": "phụ lục 1, 5(5)5(7)",
  "annex 1, 5(4)": "phụ lục 1, 5(4)",
};
