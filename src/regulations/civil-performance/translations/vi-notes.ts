import type { Translations } from "../../../rules";

/** What findings of the regulation say in Vietnamese, by the English texts. */
export const viNotes: Translations = {
  "the part is not stated": "phần này không ghi",
  "out of range ({limit}): {names}": "ngoài giới hạn ({limit}): {names}",
  "the indicator “{name}” is not in the table": "bảng không có chỉ tiêu “{name}”",
  "nobody has scored": "chưa ai đánh giá",
  "the level “{text}” is written in words and cannot be reckoned with":
    "mức “{text}” không phải số nên không tính được theo công thức",
  "stated {stated}, computed {computed}": "ghi {stated}, tính được {computed}",
  "{days} days late: stated {stated}, computed {computed}":
    "trễ {days} ngày: ghi {stated}, tính được {computed}",
  "not done yet: reckoned provisionally as of {day}, {days} days late, {computed} points":
    "chưa hoàn thành nên tạm tính đến {day}: trễ {days} ngày, {computed} điểm",
  "not done and not yet due": "chưa hoàn thành và chưa đến hạn",
  "the target is the base, so that there is no completion":
    "mục tiêu bằng mức nền nên không xác định được mức hoàn thành",
  "it has sub-measures; its own figures are not used (2.8)":
    "có biện pháp con nên không tính chỉ tiêu của chính nó (2.8)",
  "the row of an objective": "dòng mục tiêu",
  "not late, or late by the official's own fault": "không trễ, hoặc trễ do công chức",
  "the official did not cause the delay (2.5)": "trễ không do công chức (2.5)",
  "no extra task": "không phải nhiệm vụ bổ sung",
  "no measure with two or more sub-measures": "không có biện pháp nào có từ hai biện pháp con",
  "no further indicator is used": "không dùng chỉ tiêu kỹ năng chuyên môn bổ sung",
  "did not score": "chưa đánh giá",
  "the body is not named, so that nobody can tell whether it may use further indicators":
    "không rõ tên cơ quan nên không biết có được dùng chỉ tiêu bổ sung",
  "“{body}” is not among the bodies that may use further indicators":
    "“{body}” không thuộc cơ quan được dùng chỉ tiêu bổ sung",
  "no adjustment": "không điều chỉnh điểm",
  "another ground": "căn cứ khác",
  "this ground does not concern an official of this kind": "căn cứ này không áp dụng cho công chức này",
  "not re-evaluated": "không đánh giá lại",
  "neither “Маш сайн” nor “Хангалтгүй”, and no complaint": "loại “Bình thường”, không khiếu nại",
  "no re-evaluation is given": "chưa ghi đánh giá lại",
  "re-evaluated as {found} in the category “{category}” and without a complaint":
    "loại “{category}”, không khiếu nại nhưng đã đánh giá lại thành {found}",
  "from top to bottom the scores run {figures}": "thứ tự từ trên xuống là {figures}",
  "no row that the clause concerns": "không có dòng nào thuộc khoản này",
  "“{body}” is not named in the list: whether “and the like” means it nobody can tell":
    "“{body}” không được nêu tên; không rõ có thuộc “v.v.” cơ quan hạ tầng",
  "the scores are to be given secretly, yet {n} colleagues are named beside theirs":
    "phải lấy ý kiến bí mật nhưng {n} công chức được ghi tên kèm điểm",
};
