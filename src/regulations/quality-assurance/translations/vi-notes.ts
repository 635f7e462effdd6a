import type { Translations } from "../../../rules";

/** What findings of the regulation say in Vietnamese, by the English texts. */
export const viNotes: Translations = {
  alike: "khớp nhau",
  different: "không khớp",
  "already evaluated in the second round": "đã đánh giá vòng hai",
  "not yet evaluated: annex 2 schedules it": "chưa đánh giá vòng hai, theo phụ lục 2",
  "the three years are not over": "chưa hết kỳ ba năm",
  "a diagnosis was made in the set time": "đã chẩn đoán đúng thời hạn",
  "no diagnosis in the set time: the conclusion counts as 异常":
    "không chẩn đoán đúng thời hạn, kết luận coi là bất thường (xem 4.3)",
  "no conclusion 待改进 or 异常": "không có kết luận “chờ cải tiến” hay “bất thường”",
  "neither 异常 nor 待改进 twice running": "không có “bất thường”, cũng không hai lần liền “chờ cải tiến”",
  "these are not the experts whom the college itself invites":
    "không phải chuyên gia do trường mời tự chẩn đoán",
  "there is none": "tổng số là 0",
  "elements missing: {codes}": "thiếu yếu tố chẩn đoán: {codes}",
  "“{name}” is not of annex 1: it may be the college's own, or one of {codes}":
    "“{name}” không có trong hệ thống chỉ tiêu, có thể do trường tự đặt hoặc là {codes}",
  "points are missing in {codes}": "thiếu điểm chẩn đoán: {codes}",
  "the element is not named": "chưa điền yếu tố chẩn đoán",
  "element {code} stands twice": "yếu tố {code} bị trùng",
  "{code} is called “{expected}”, not “{name}”": "tên của {code} phải là “{expected}”, hiện là “{name}”",
  "the two results are {computed}, the sheet says {stated}":
    "tự chẩn đoán và phúc tra {computed}, bảng ghi là {stated}",
  "{stated} matches stated, {computed} by the elements":
    "ghi khớp {stated} mục, tính theo các yếu tố là {computed} mục",
  "the stated conclusion is {stated}, by the criteria it is {computed}":
    "kết luận ghi “{stated}”, theo tiêu chuẩn phải là “{computed}”",
  "no diagnosis in the set time: the conclusion is 异常":
    "không chẩn đoán đúng thời hạn, kết luận phải là “bất thường”",
  "no diagnosis between {from} and {to}": "từ {from} đến {to} chưa hoàn thành chẩn đoán",
  "the review ended on {from}, rectification was due by {due} and finished on {date}, {days} days late":
    "phúc tra xong {from}, phải chỉnh sửa trước {due}, thực tế {date}, trễ {days} ngày",
  "the review ended on {from}, rectification was due by {due}; none is given by {date}, {days} days later":
    "phúc tra xong {from}, phải chỉnh sửa trước {due}, đến {date} chưa có ngày hoàn thành, quá {days} ngày",
  "the day given is from before the review ended, of the application that led to it; whether a new one followed is not said":
    "ngày đã điền là trước khi kết thúc phúc tra, tức của đơn đề nghị lần này; chưa rõ sau kỳ cải tiến có đề nghị lại hay không",
  "after {conclusion} the improvement period runs to {due}, yet the new review is of {day}":
    "kết luận “{conclusion}”, thời hạn cải tiến đến {due}, đã đề nghị hoặc phúc tra lại ngày {day}",
  "to be cut by {cut}: of {base}, at most {allowed} may stand, found {plan}":
    "phải giảm {cut}: nền {base}, không quá {allowed}, hiện là {plan}",
  "materials missing: {items}": "thiếu tài liệu: {items}",
  "it is not clear which of the materials “{title}” is":
    "không xác định được “{title}” là tài liệu phúc tra nào",
  "it is not said whether these are the experts whom the college invites":
    "chưa nói có phải chuyên gia do trường mời tự chẩn đoán",
  "“{said}” is no college, research body or enterprise":
    "“{said}” không phải cao đẳng nghề, cơ quan nghiên cứu hay doanh nghiệp",
  "nobody can tell whether “{said}” is a college, research body or enterprise":
    "không rõ “{said}” có phải cao đẳng nghề, cơ quan nghiên cứu hay doanh nghiệp",
  "filed on {day}, due by {due}: {days} days late": "lưu hồ sơ ngày {day}, phải trước {due}: trễ {days} ngày",
  "not submitted": "chưa nộp",
  "present students and graduates of {years}": "sinh viên đang học và sinh viên tốt nghiệp các năm {years}",
  "must cover {required}, found “{text}”": "phải bao quát {required}, hiện là “{text}”",
  "{day} is {days} days before the review starts ({start}); at least {limit} are required":
    "{day}, cách ngày phúc tra ({start}) {days} ngày, yêu cầu ít nhất {limit} ngày",
  "annex 2 schedules {limit}, found {value}": "phụ lục 2 xếp {limit}, hiện là {value}",
  "annex 2 does not list this college": "phụ lục 2 không có trường này",
  "not filled in": "chưa điền",
  "nothing stands under the heading {part}": "dưới mục “{part}” không có nội dung",
  "no headings tell whether these are addressed: {parts}": "không có tiêu đề để biết đã nêu: {parts}",
  "no headings tell problems and causes apart from the rest":
    "không có tiêu đề “tồn tại”, “nguyên nhân” để phân biệt dung lượng",
  "blank, and the row does not say that the measure is not yet carried out":
    "chưa điền, cũng không nói biện pháp chưa thực hiện",
  "a forecast, and the row does not say that the measure is not yet carried out":
    "ghi kết quả dự kiến mà không nói biện pháp chưa thực hiện",
  "the words do not tell effects already seen from a forecast": "không rõ là kết quả đã có hay dự kiến",
  "nobody can tell whether “{words}” is a grade as a conclusion":
    "không rõ “{words}” có phải kết luận xếp hạng",
  "a grade is given: “{words}”": "có kết luận xếp hạng “{words}”",
  "the principal has not signed, or not dated it": "hiệu trưởng chưa ký hoặc chưa ghi ngày",
  "took an invitation of the reviewed college, or does not rule it out":
    "đã nhận lời mời của trường được phúc tra, hoặc chưa cam kết không nhận",
  "a new college is evaluated first and diagnosed afterwards":
    "trường mới lập phải đánh giá công tác đào tạo trước khi chẩn đoán",
  "goals reached": "Mức đạt mục tiêu",
  "main results": "Thành tích chính",
  problems: "Tồn tại",
  causes: "Phân tích nguyên nhân",
};
