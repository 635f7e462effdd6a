import type { LocalText } from "../rules";

export const MISSING: LocalText = {
  vi: "thiếu giá trị của đối số “{name}”",
  zh: "参数“{name}”未填写",
  mn: "«{name}» аргументын утга хоосон байна",
  en: "the argument “{name}” is blank",
};
export const UNREADABLE: LocalText = {
  vi: "đối số “{name}” không đọc được: {text}",
  zh: "参数“{name}”无法识别：{text}",
  mn: "«{name}» аргументыг уншиж чадсангүй: {text}",
  en: "the argument “{name}” cannot be read: {text}",
};
export const OUT_OF_RANGE: LocalText = {
  vi: "“{name}”: điểm {value} nằm ngoài khoảng {low}–{high}",
  zh: "“{name}”中的分数 {value} 超出 {low}–{high}",
  mn: "«{name}»: {value} оноо {low}–{high} хооронд байх ёстой",
  en: "“{name}”: the score {value} is not within {low} to {high}",
};
export const ERROR_VALUE: LocalText = {
  vi: "“{name}” chứa giá trị lỗi",
  zh: "“{name}”中有错误值",
  mn: "«{name}» дотор алдааны утга байна",
  en: "“{name}” holds an error value",
};
export const BLANK_SCORE: LocalText = {
  vi: "“{name}”: thiếu điểm của chỉ số thứ {n}",
  zh: "“{name}”：第{n}项指标未评分",
  mn: "«{name}»: {n} дэх үзүүлэлтийн оноо хоосон байна",
  en: "“{name}”: the score of indicator {n} is blank",
};
export const BLANK_POINTS: LocalText = {
  vi: "“{name}”: giá trị thứ {n} để trống",
  zh: "“{name}”：第{n}个值为空",
  mn: "«{name}»: {n} дэх утга хоосон байна",
  en: "“{name}”: value {n} is blank",
};
export const TOO_MANY: LocalText = {
  vi: "“{name}”: số chỉ số phải từ {low} đến {high}",
  zh: "“{name}”：指标应为 {low} 至 {high} 项",
  mn: "«{name}»: үзүүлэлтийн тоо {low}–{high} байх ёстой",
  en: "“{name}” must hold {low} to {high} indicators",
};
export const SAME_LEVEL: LocalText = {
  vi: "mức mục tiêu bằng mức ban đầu",
  zh: "目标值与基准值相同",
  mn: "хүрэх түвшин суурь түвшинтэй тэнцүү байна",
  en: "the target is the base",
};
export const NOT_DUE: LocalText = {
  vi: "chưa hoàn thành và chưa đến hạn",
  zh: "尚未完成，也未到期",
  mn: "биелээгүй бөгөөд хугацаа нь болоогүй байна",
  en: "not done and not yet due",
};
export const EXACTLY: LocalText = {
  vi: "“{name}” phải có {n} cột chỉ số",
  zh: "“{name}”必须有 {n} 列指标",
  mn: "«{name}» {n} үзүүлэлтийн баганатай байх ёстой",
  en: "“{name}” must have {n} columns, one for each indicator",
};
