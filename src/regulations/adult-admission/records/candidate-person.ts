import type { Field } from "../../../rules";
import * as shared from "./shared";
import { field } from "./shared";

/** Who a candidate is, and where from (三). */
export const CANDIDATE_PERSON: readonly Field[] = [
  shared.number,
  shared.name,
  shared.sex,
  field.date(
    "birth",
    "出生日期",
    "birth date",
    "CSRQ",
    "CSNY",
    "出生年月",
    "出生年月日",
    "生日",
    "born_year"
  ),
  field.text(
    "idNumber",
    "身份证号",
    "ID number",
    "SFZH",
    "ZJHM",
    "身份证号码",
    "证件号",
    "证件号码",
    "身份证",
    "公民身份号码",
    "公民身份证号",
    "公民身份证号码",
    "居民身份证号",
    "居民身份证号码"
  ),
  field.text("idType", "证件类型", "kind of document", "ZJLX", "ZJLXDM", "证件种类", "证件名称", "证件类别"),
  field.text(
    "residency",
    "居民类别",
    "residence status",
    "港澳台侨",
    "港澳台侨外",
    "国籍(地区)",
    "国籍/地区",
    "国籍",
    "居民身份"
  ),
  field.text("ethnicity", "民族", "ethnicity", "MZ", "MZDM", "族别", "民族名称"),
  field.text(
    "household",
    "户口所在地",
    "place of household",
    "HKSZD",
    "DQDM",
    "户籍所在地",
    "户籍",
    "户口所在地区",
    "户籍地"
  ),
  field.text(
    "registeredAt",
    "报名地",
    "place of registration",
    "报名地区",
    "报名所在地",
    "考试县区",
    "报名点",
    "报考地",
    "报考所在地"
  ),
  field.text(
    "workplace",
    "工作所在地",
    "place of work",
    "工作地",
    "工作地点",
    "单位所在地",
    "工作单位所在地"
  ),
  field.text(
    "residence",
    "居住地",
    "place of residence",
    "居住所在地",
    "常住地",
    "现居住地",
    "居住地址",
    "居住地所在地"
  ),
  shared.employer,
  field.text(
    "job",
    "从事专业",
    "occupation",
    "职业",
    "从事职业",
    "岗位",
    "工作岗位",
    "从事工作",
    "所从事的专业",
    "现从事专业"
  ),
];
