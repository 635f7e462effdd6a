import type { Translations } from "../../../rules";

/** What schools and offices are asked, and what a list may hold once, in Vietnamese, by the English texts. */
export const viAttests: Translations = {
  "registration completed": "đã hoàn tất thủ tục đăng ký",
  "The examination follows its rules and is held at standard sites only":
    "Kỳ thi theo quy định về tổ chức thi và chỉ đặt tại điểm thi đạt chuẩn",
  "After admission the database of newcomers is sent to the ministry":
    "Sau khi xét tuyển, gửi cơ sở dữ liệu thí sinh trúng tuyển về Bộ",
  "After admission each school gets the list of its newcomers":
    "Sau khi xét tuyển, mỗi trường nhận danh sách thí sinh trúng tuyển của mình",
  "The duties and powers of admission are handed to nobody else":
    "Không chuyển giao trách nhiệm và quyền hạn xét tuyển cho bên khác",
  "No agency and no person is charged with finding students":
    "Không giao cho tổ chức hay cá nhân trung gian tìm nguồn tuyển",
  "The plans for all provinces are made in the online system, those of the home province by major included":
    "Kế hoạch cho mọi tỉnh được lập trên hệ thống trực tuyến, kể cả kế hoạch theo ngành của tỉnh sở tại",
  "The plan keeps to study beside work, and holds full-time places within narrow bounds":
    "Kế hoạch chủ yếu cho hình thức vừa làm vừa học, hạn chế chặt chỉ tiêu học tập trung",
  "No plan is taken and published that the ministry has not distributed":
    "Không tiếp nhận và công bố kế hoạch mà Bộ chưa phân bổ",
  "No plan that the ministry has distributed is kept from the public":
    "Mọi kế hoạch Bộ đã phân bổ đều được công bố",
  "Policy, licence, charter, plan, procedure, results, appeals, incidents and re-checks are made public":
    "Công khai chính sách, tư cách tuyển sinh, đề án, kế hoạch, quy trình, kết quả, kênh khiếu nại, sự việc vi phạm và kết quả kiểm tra lại",
  "Every candidate is registered, examined or exempt":
    "Mọi thí sinh đều đã đăng ký và dự thi, hoặc được miễn thi",
  "An ID number stands in the list once": "Mỗi số giấy tờ tùy thân chỉ có một lần trong danh sách",
  "A candidate number stands in the list once": "Mỗi số báo danh chỉ có một lần trong danh sách",
  "5(8) Report of the admission": "5(8) Báo cáo kết quả xét tuyển",
  "{plan} places in all are more than {cap}, which is given in several provinces: the school's cap, or each province's":
    "tổng {plan} chỉ tiêu vượt {cap}, con số ghi ở nhiều tỉnh: là trần của trường hay của từng tỉnh",
  "“{prior}” does not say whether the diploma is an ordinary one":
    "“{prior}” không cho biết bằng có phải hệ chính quy hay không",
  "“{said}” is the number of {other} as well: one person is registered twice":
    "“{said}” cũng là số của {other}: một người đăng ký hai lần",
  "“{said}” is the number of {other} as well, who is somebody else":
    "“{said}” cũng là số của {other}, là người khác",
  "sat no paper": "không dự thi môn nào",
  "{value} of study; at least {limit} required": "thời gian học {value}; yêu cầu ít nhất {limit}",
  "stated to be “{said}”": "được ghi là “{said}”",
  "“{ground}” with {points} points is looser than the national text, which gives {own}: check its source":
    "“{ground}” cộng {points} điểm, rộng hơn mức {own} điểm của văn bản quốc gia; hãy kiểm tra lại căn cứ",
  "The national text gives no points for “{ground}”: check its source":
    "“{ground}” không được cộng điểm theo văn bản quốc gia; hãy kiểm tra lại căn cứ",
  "“{ground}” with {points} points is above the most that the national text gives, {own}: check its source":
    "“{ground}” cộng {points} điểm, vượt mức cao nhất {own} điểm của văn bản quốc gia; hãy kiểm tra lại căn cứ",
};
