import type { LocalText } from "../rules";
import { FunctionError } from "./errors";

export const UNKNOWN_GROUND: LocalText = {
  vi: "không rõ đối tượng ưu tiên “{ground}”",
  zh: "无法识别照顾项目“{ground}”",
  mn: "«{ground}» гэсэн үндэслэл тодорхойгүй",
  en: "the ground “{ground}” is not known",
};
export const ERROR_GROUND: LocalText = {
  vi: "một ô đối tượng ưu tiên chứa giá trị lỗi",
  zh: "照顾项目中有错误值",
  mn: "үндэслэлийн нэг нүдэнд алдааны утга байна",
  en: "a cell of grounds holds an error value",
};
export const NEITHER: LocalText = {
  vi: "thiếu cả đối tượng ưu tiên (grounds) lẫn ngày sinh (birth)",
  zh: "照顾项目（grounds）和出生日期（birth）均未填写",
  mn: "үндэслэл (grounds), төрсөн огноо (birth) аль аль нь хоосон байна",
  en: "both grounds and birth are blank",
};
export const SHAPES: LocalText = {
  vi: "các vùng phải có cùng số hàng",
  zh: "各区域的行数必须相同",
  mn: "мужуудын мөрийн тоо ижил байх ёстой",
  en: "the ranges must have the same number of rows",
};
export const DEPENDS: LocalText = {
  vi: "“{ground}”: việc miễn thi còn tùy bậc học (专升本) và tỉnh",
  zh: "“{ground}”能否免试取决于层次（专升本）和就读所在省",
  mn: "«{ground}»: чөлөөлөх эсэх нь түвшин (专升本) болон мужаас хамаарна",
  en: "“{ground}”: the exemption depends on the level (专升本) and the province",
};
const UNREADABLE: LocalText = {
  vi: "đối số “{name}” không đọc được: {text}",
  zh: "参数“{name}”无法识别：{text}",
  mn: "«{name}» аргументыг уншиж чадсангүй: {text}",
  en: "the argument “{name}” cannot be read: {text}",
};
export const NO_SCORE: LocalText = {
  vi: "thiếu điểm môn “{subject}”",
  zh: "科目“{subject}”的成绩未填写",
  mn: "«{subject}» хичээлийн оноо хоосон байна",
  en: "the score of “{subject}” is blank",
};
export const BAD_SCORE: LocalText = {
  vi: "không đọc được điểm môn “{subject}”: {text}",
  zh: "科目“{subject}”的成绩无法识别：{text}",
  mn: "«{subject}» хичээлийн оноог уншиж чадсангүй: {text}",
  en: "the score of “{subject}” cannot be read: {text}",
};
export const NO_SUBJECT: LocalText = {
  vi: "điểm thứ {n} không có tên môn",
  zh: "第{n}个成绩没有科目名称",
  mn: "{n} дэх оноонд хичээлийн нэр алга",
  en: "score {n} has no subject",
};
export const NO_SCORES: LocalText = {
  vi: "không có điểm nào (scores)",
  zh: "成绩（scores）未填写",
  mn: "оноо (scores) хоосон байна",
  en: "the argument “scores” is blank",
};
export const LOST_DIGITS: LocalText = {
  vi: "số căn cước được lưu dạng số nên đã mất các chữ số cuối; hãy nhập dạng văn bản",
  zh: "身份证号以数字形式给出，末尾几位已丢失，请以文本形式给出",
  mn: "иргэний үнэмлэхний дугаар тоогоор өгөгдсөн тул сүүлийн цифрүүд алдагдсан; текстээр оруулна уу",
  en: "the ID is given as a number and has lost its last digits; give it as text",
};
export const NOT_A_COUNT: LocalText = {
  vi: "“registered” phải là số người từ 0 trở lên",
  zh: "“registered”应为不小于 0 的人数",
  mn: "«registered» нь 0-ээс багагүй хүний тоо байх ёстой",
  en: "“registered” must be a number of people, 0 or more",
};

/** An argument whose text cannot be read as what is needed. */
export const unreadable = (name: string, text: string): FunctionError =>
  new FunctionError("#VALUE!", { text: UNREADABLE, args: { name, text } });
