/** Who takes part in the examination. */
export const SCHOOL = "山西示例大学";
/** The number under which a candidate is entered. */
export const number = (index: number): string => `241401${String(index + 1).padStart(8, "0")}`;

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
/** An ID number of 太原 (140105) with its check character. */
export function idNumber(birth: string, serial: number): string {
  const body = `140105${birth}${String(serial).padStart(3, "0")}`;
  const total = WEIGHTS.reduce((sum, weight, index) => sum + weight * Number(body[index]), 0);
  return body + "10X98765432".charAt(total % 11);
}

export interface Candidate {
  readonly name: string;
  readonly sex: "男" | "女";
  readonly birth: string;
  readonly level: string;
  readonly form: string;
  readonly category: string;
  readonly major: string;
  readonly prior: string;
  /** 语文, 数学, 外语, 史地, 理化, 政治, 专业基础课 */
  readonly scores: readonly (number | "")[];
  readonly professional?: number;
  readonly grounds?: string;
  readonly bonus: number;
  readonly kind?: string;
  readonly admitted: boolean;
}

export const CANDIDATES: readonly Candidate[] = [
  person(
    "赵一鸣",
    "男",
    "20010312",
    "高起专",
    "业余",
    "文科",
    "会计",
    "高中",
    [86, 74, 55, "", "", "", ""],
    "",
    0,
    true
  ),
  person(
    "钱文静",
    "女",
    "19980705",
    "高起专",
    "业余",
    "文科",
    "会计",
    "中专",
    [80, 60, 42, "", "", "", ""],
    "年满25周岁",
    20,
    true
  ),
  person(
    "孙建国",
    "男",
    "20020118",
    "高起专",
    "业余",
    "文科",
    "会计",
    "高中",
    [70, 58, 40, "", "", "", ""],
    "自主就业退役士兵",
    10,
    false
  ),
  person(
    "李晓梅",
    "女",
    "20030926",
    "高起本",
    "函授",
    "文科",
    "法学",
    "高中",
    [90, 72, 60, 66, "", "", ""],
    "",
    0,
    true
  ),
  person(
    "周强",
    "男",
    "20000530",
    "高起本",
    "函授",
    "理科",
    "土木工程",
    "高中",
    [78, 88, 51, "", 70, "", ""],
    "一级运动员",
    30,
    true
  ),
  person(
    "吴敏",
    "女",
    "20010811",
    "高起专",
    "业余",
    "艺术（文）",
    "视觉传达设计",
    "高中",
    [72, 35, 40, "", "", "", ""],
    "",
    0,
    true,
    210
  ),
  person(
    "郑海",
    "男",
    "19951203",
    "专升本",
    "函授",
    "经济管理类",
    "会计学",
    "大专",
    ["", "", 58, "", "", 90, 82],
    "年满25周岁、自主就业退役士兵",
    20,
    true
  ),
  person(
    "王芳",
    "女",
    "20000215",
    "专升本",
    "函授",
    "经济管理类",
    "会计学",
    "专科",
    ["", "", 61, "", "", 95, 70],
    "",
    0,
    true
  ),
  person(
    "冯涛",
    "男",
    "20020620",
    "高起专",
    "业余",
    "理科",
    "水利工程",
    "中专",
    [60, 50, 40, "", "", "", ""],
    "",
    0,
    true
  ),
  person(
    "陈丽华",
    "女",
    "19990101",
    "高起专",
    "业余",
    "理科",
    "水利工程",
    "高中",
    [75, 62, 45, "", "", "", ""],
    "年满25周岁",
    20,
    true
  ),
];

function person(
  name: string,
  sex: Candidate["sex"],
  birth: string,
  level: string,
  form: string,
  category: string,
  major: string,
  prior: string,
  scores: Candidate["scores"],
  grounds: string,
  bonus: number,
  admitted: boolean,
  professional?: number
): Candidate {
  return {
    name,
    sex,
    birth,
    level,
    form,
    category,
    major,
    prior,
    scores,
    grounds,
    bonus,
    admitted,
    professional,
  };
}
