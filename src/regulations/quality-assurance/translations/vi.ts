import type { Translations } from "../../../rules";

/** The regulation's texts in Vietnamese, by the English ones. */
export const vi: Translations = {
  "Fujian diagnosis and improvement scheme (revised)":
    "Phương án chẩn đoán, cải tiến trường nghề Phúc Kiến (bản sửa đổi)",
  "Fujian Provincial Department of Education": "Sở Giáo dục tỉnh Phúc Kiến",
  Element: "Yếu tố chẩn đoán",
  item: "Hạng mục chẩn đoán",
  element: "Mã yếu tố",
  "element's name": "Yếu tố chẩn đoán",
  point: "Điểm chẩn đoán",
  "self-diagnosis result": "Kết quả tự chẩn đoán",
  "review result": "Kết quả phúc tra",
  equal: "Có khớp không",
  "self-diagnosis opinion": "Ý kiến tự chẩn đoán",
  "improvement measures": "Biện pháp cải tiến",
  "effects of improvement": "Kết quả cải tiến",
  remark: "Ghi chú",
  Report: "Báo cáo tự chẩn đoán và cải tiến",
  college: "Tên trường",
  overview: "Tổng quan tự chẩn đoán",
  "principal's signature": "Hiệu trưởng (ký)",
  "day of signing": "Ngày ký",
  Review: "Phúc tra",
  cycle: "Chu kỳ chẩn đoán",
  "day of the diagnosis": "Ngày hoàn thành chẩn đoán",
  "start of the review": "Ngày bắt đầu phúc tra",
  "end of the review": "Ngày kết thúc phúc tra",
  "rectification finished": "Ngày hoàn thành chỉnh sửa",
  "new review applied for": "Ngày đề nghị phúc tra lại",
  "diagnosis in the set time": "Chẩn đoán đúng thời hạn",
  "elements with equal results": "Số mục khớp",
  "judgement of the measures": "Biện pháp có trọng tâm, khả thi, hiệu quả",
  "measures targeted": "Biện pháp có trọng tâm",
  "measures feasible": "Biện pháp khả thi",
  "measures effective": "Biện pháp hiệu quả rõ",
  "measures vigorous": "Mức độ mạnh của biện pháp",
  conclusion: "Kết luận phúc tra",
  "enrolment plan of the year before": "Chỉ tiêu tuyển sinh năm trước",
  "enrolment plan": "Chỉ tiêu tuyển sinh",
  "first enrolment plan": "Chỉ tiêu tuyển sinh năm đầu",
  "new majors not filed": "Tạm dừng đăng ký ngành mới",
  "reform projects limited": "Hạn chế đăng ký đề án cải cách",
  experts: "Số chuyên gia",
  "outside experts": "Số chuyên gia ngoài trường",
  "materials on the society's site": "Tài liệu công bố trên trang của Hội",
  "A plan of rectification follows the review": "Lập phương án chỉnh sửa theo báo cáo phúc tra cấp tỉnh",
  College: "Trường",
  "evaluated in the second round": "Đã đánh giá vòng hai",
  "new college": "Trường mới lập",
  "evaluated before its diagnosis": "Đã đánh giá công tác đào tạo",
  "day of its evaluation": "Ngày đánh giá công tác đào tạo",
  "made a self-diagnosis": "Đã tự chẩn đoán",
  "self-diagnosis filed": "Tự chẩn đoán đã lưu hồ sơ",
  "made and filed a self-diagnosis": "Đã tự chẩn đoán và lưu hồ sơ",
  "year scheduled": "Năm dự kiến chẩn đoán",
  "sampled for review": "Được chọn phúc tra",
  "rules filed": "Ngày lưu hồ sơ quy định chi tiết",
  "Evaluation and diagnosis go together where the second round is still to come":
    "Trường chưa được đánh giá vòng hai: đánh giá và chẩn đoán tiến hành cùng lúc",
  "The self-diagnosis stands in the annual quality report":
    "Tình hình tự chẩn đoán được ghi vào báo cáo chất lượng năm của trường",
  "The college's rules are filed with the province's department":
    "Quy định chi tiết đã nộp Sở Giáo dục lưu hồ sơ",
  "The college's rules are filed with the society":
    "Quy định chi tiết đã nộp Hội Giáo dục nghề nghiệp tỉnh lưu hồ sơ",
  "Each incident of the latest the years of the annex was analysed, and how it was dealt with reported":
    "Sự cố chất lượng có báo cáo phân tích và xử lý",
  "No grave accident or irregularity within the years of the annex": "Không có sự cố an toàn lớn, vi phạm",
  "Body, staff, place and funds for innovation and enterprise are there":
    "Giáo dục đổi mới khởi nghiệp có đủ tổ chức, nhân sự, địa điểm, kinh phí",
  Material: "Tài liệu phúc tra",
  material: "Tên tài liệu",
  submitted: "Đã nộp",
  "years covered": "Năm bao quát",
  "day shown on the campus site": "Ngày công khai",
  "day sent to the evaluation centre": "Ngày gửi",
  "on the society's site": "Đã công bố trên trang của Hội",
  Expert: "Chuyên gia",
  "expert's name": "Tên chuyên gia",
  employer: "Đơn vị công tác",
  post: "Chức vụ",
  "outside expert": "Là chuyên gia ngoài trường",
  "took an invitation to coach": "Có nhận lời mời tư vấn, giảng bài của trường được phúc tra",
  "took no invitation to coach": "Không nhận lời mời tư vấn, giảng bài của trường được phúc tra",
  "4.1 Who is diagnosed and reviewed": "4.1 Đối tượng chẩn đoán và phúc tra cấp tỉnh",
  "A college already evaluated made one self-diagnosis and filed it; a new one is evaluated first":
    "Trường đã đánh giá vòng hai tự chẩn đoán một lần và lưu hồ sơ; trường mới lập đánh giá trước",
  "A diagnosis at least once in {limit}": "Cứ {limit} hoàn thành ít nhất một lần chẩn đoán",
  "At least {limit} of the colleges sampled in {years}":
    "Cứ {years} số trường được chọn phúc tra không dưới {limit} tổng số",
  "4.2 Procedure": "4.2 Trình tự cơ bản",
  "At least {limit} of the college's own diagnosis": "Tự chẩn đoán mời ít nhất {limit}",
  "At least {limit} of the experts from outside": "Chuyên gia ngoài trường không dưới {limit} tổng số",
  "All materials of the list": "Tài liệu phúc tra đầy đủ",
  "(3) (4) (5) cover the {limit} before the review; (6) present students and {graduates} of graduates":
    "(3)(4)(5) bao quát {limit} trước khi phúc tra; (6) bao quát sinh viên đang học và tốt nghiệp trong {graduates} gần nhất",
  "Shown on the campus site {limit} before the review":
    "Tài liệu công khai trên mạng của trường trước phúc tra {limit}",
  "Sent to the evaluation centre {limit} before the review":
    "Tài liệu gửi trung tâm nghiên cứu đánh giá tỉnh trước phúc tra {limit}",
  "Rectification within {limit} after the review": "Hoàn thành chỉnh sửa trong {limit} sau phúc tra",
  "4.3 Conclusion and its use": "4.3 Kết luận và sử dụng",
  "Elements whose self-diagnosis equals the review result":
    "Số yếu tố có kết quả tự chẩn đoán khớp với phúc tra",
  "The conclusion follows the criteria": "Kết luận phúc tra đúng tiêu chuẩn",
  "No diagnosis in the set time counts as 异常":
    "Trường không chẩn đoán đúng thời hạn bị kết luận “bất thường”",
  "After 待改进 or 异常 {limit} of improvement, then a new review is applied for":
    "Trường “chờ cải tiến” và “bất thường” có thời hạn cải tiến {limit}, hết hạn đề nghị phúc tra lại",
  "After 异常, or 待改进 twice running, the enrolment plan is cut by {limit} each year":
    "Trường “bất thường” và hai lần liền “chờ cải tiến” bị giảm {limit} chỉ tiêu tuyển sinh mỗi năm",
  "5 Organisation": "5 Tổ chức và quản lý",
  "The materials also stand on the society's site":
    "Tài liệu của trường được phúc tra công bố trên trang của Hội Giáo dục nghề nghiệp tỉnh",
  "A reviewer takes no invitation to coach the reviewed college":
    "Chuyên gia phúc tra không nhận lời mời tư vấn, giảng bài của trường được phúc tra",
  "Reviewers are of colleges, of educational research, or of industry":
    "Chuyên gia phúc tra cấp tỉnh đến từ cao đẳng nghề, cơ quan nghiên cứu hoặc doanh nghiệp",
  "The college's rules are filed by {day}/{month}":
    "Quy định chi tiết lưu hồ sơ trước ngày {day} tháng {month}",
  "Annex 1 Indicators": "Phụ lục 1 Hệ thống chỉ tiêu",
  "All the elements of annex 1, by their names": "Yếu tố chẩn đoán đầy đủ, không trùng, đúng tên",
  "All {limit} points of diagnosis": "Đủ {limit} điểm chẩn đoán của hệ thống chỉ tiêu",
  "Each incident of the latest {limit} was analysed, and how it was dealt with reported":
    "Sự cố chất lượng trong {limit} gần đây đều có báo cáo phân tích và kết quả xử lý",
  "No grave accident or irregularity within {limit}":
    "Trong {limit} không có sự cố an toàn lớn hay vi phạm trong hoạt động",
  "Annex 2 Schedule": "Phụ lục 2 Kế hoạch",
  "A college not yet evaluated is diagnosed in the year that annex two schedules":
    "Trường chưa đánh giá vòng hai chẩn đoán theo năm ghi ở phụ lục 2",
  "Annex 3 Report": "Phụ lục 3 Báo cáo tự chẩn đoán",
  "The overview has at most {limit}": "Tổng quan tự chẩn đoán không quá {limit}",
  "The opinion has at most {limit} and addresses goals, results, problems and causes":
    "Ý kiến tự chẩn đoán không quá {limit}, nêu mức đạt mục tiêu, thành tích chính, tồn tại, nguyên nhân",
  "Measures have at most {limit} and are given": "Biện pháp cải tiến không quá {limit}, không bỏ trống",
  "Effects have at most {limit} and are those already seen, or the measure is said to be pending":
    "Kết quả cải tiến không quá {limit}, là kết quả thực tế đã có; biện pháp chưa thực hiện phải nói rõ",
  "Problems and causes take about half of the opinion":
    "Tồn tại và nguyên nhân chiếm khoảng một nửa nội dung",
  "No grade is given as a conclusion": "Tự chẩn đoán không cần kết luận xếp hạng",
  "Signed and dated by the principal": "Hiệu trưởng ký và ghi ngày",
  "Does 异常 need both halves (fewer than {abnormal} match; weak measures), or either?":
    "Hai điều kiện của “bất thường” (khớp dưới {abnormal}; biện pháp thiếu trọng tâm, thiếu mạnh mẽ): cần cả hai hay một trong hai?",
  "both halves": "cần cả hai",
  "either half": "một trong hai là đủ",
  "The enrolment plan is cut by {planCut} each year: of which plan?":
    "Giảm {planCut} chỉ tiêu mỗi năm tính trên kế hoạch năm nào?",
  "that of the year before": "kế hoạch năm trước",
  "the first plan, before any cut": "kế hoạch năm đầu (trước khi giảm)",
  "“After {firstYear}, at least once in {cycle}”: when does the first cycle start?":
    "“Từ {firstYear} cứ {cycle} ít nhất một lần”: chu kỳ đầu tính từ khi nào?",
  "at the beginning of {firstYear}": "từ đầu {firstYear}",
  "at the beginning of the year after": "từ đầu năm sau đó",
  "Are measures weak where they are not targeted and not vigorous, or where either holds?":
    "“Biện pháp thiếu trọng tâm, thiếu mạnh mẽ”: phải có cả hai hay một là đủ?",
  either: "một là đủ",
  both: "phải có cả hai",
  "Problems and causes take “about half” of the opinion: within which range?":
    "Tồn tại và nguyên nhân chiếm “khoảng một nửa”: phạm vi bao nhiêu?",
  "{aboutHalf}": "{aboutHalf}",
  "a range set by the user": "phạm vi tự đặt",
  "Range of “about half” in percent (for reading R4 “a range set by the user”)":
    "Phạm vi “khoảng một nửa” (phần trăm, dùng khi cách hiểu R4 chọn “tự đặt”)",
  "Year by whose {day}/{month} the rules must be filed":
    "Năm mà quy định chi tiết phải lưu hồ sơ trước {day}/{month}",
  "annex 3": "phụ lục 3",
  "section 5.4": "mục 5.4",
  "Fujian: diagnosis and improvement of internal quality assurance in vocational colleges (revised)":
    "Phúc Kiến: chẩn đoán và cải tiến hệ thống bảo đảm chất lượng bên trong của trường cao đẳng nghề (bản sửa đổi)",
  "The text bears no date of entry into force: its thresholds have no bounds in time. The year of 30 May (5.4) is for the user to set.":
    "Văn bản không ghi ngày có hiệu lực: các ngưỡng không giới hạn thời gian. Năm của hạn 30/5 (mục 5.4) do người dùng đặt.",
  Complies: "Phù hợp",
  "Does not comply": "Không phù hợp",
  "Not enough data": "Chưa đủ dữ liệu",
  "idea of quality assurance": "Quan niệm bảo đảm chất lượng",
  "organisational structure": "Cơ cấu tổ chức",
  "system of rules": "Hệ thống quy chế",
  "information system": "Hệ thống thông tin",
  "planning of majors": "Quy hoạch phát triển ngành",
  "diagnosis and improvement of majors": "Chẩn đoán, cải tiến ngành",
  "quality assurance of courses": "Bảo đảm chất lượng môn học",
  "planning of the teaching staff": "Quy hoạch phát triển đội ngũ giảng viên",
  "diagnosis and improvement of the teaching staff": "Chẩn đoán, cải tiến đội ngũ giảng viên",
  "system of education": "Hệ thống giáo dục sinh viên",
  "students' surroundings": "Môi trường phát triển của sinh viên",
  "improving what is outside": "Cải thiện môi trường bên ngoài",
  "control of quality incidents": "Kiểm soát sự cố chất lượng",
  "effect of quality assurance": "Hiệu quả bảo đảm chất lượng",
  "features of the system": "Nét riêng của hệ thống",
  "rules for diagnosis and improvement": "Quy định chi tiết về chẩn đoán, cải tiến",
  "report on self-diagnosis and improvement": "Báo cáo tự chẩn đoán, cải tiến",
  "annual quality report": "Báo cáo chất lượng năm",
  "report analysing the status data": "Báo cáo phân tích dữ liệu hiện trạng",
  "annual self-diagnosis report": "Báo cáo tự chẩn đoán hằng năm",
  "report on the satisfaction survey": "Báo cáo khảo sát mức độ hài lòng",
  "development plan with its sub-plans": "Quy hoạch phát triển và các quy hoạch thành phần",
  "the region's plan of economic and social development": "Quy hoạch kinh tế – xã hội của địa phương",
};
