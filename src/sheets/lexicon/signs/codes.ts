/** Words over tables that explain an export's codes. */

/** Over the codes by which a program calls its columns. */
export const headsCodes = (head: string): boolean => CODES.test(head);
const CODES =
  /^(?:字段(?:名称?|代码|英文名)?|英文(?:名称?|字段名?)|列名|变量名?|tên (?:trường|cột)|mã (?:trường|cột)|талбарын (?:код|нэр)|field(?: name)?|column|code)$/iu;

/** Over what such codes mean. */
export const headsMeanings = (head: string): boolean => MEANINGS.test(head);
const MEANINGS =
  /^(?:含义|(?:字段)?(?:中文名称?|说明|含义|描述)|中文字段名?|名称|ý nghĩa|diễn giải|mô tả|nội dung|утга|тайлбар|нэр|meaning|label|description)$/iu;
