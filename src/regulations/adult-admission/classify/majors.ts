import { bareName } from "./text";

/** Medical majors without a 函授 plan (二(六)). */
const NO_CORRESPONDENCE =
  "临床医学 口腔医学 中医学 藏医学 蒙医学 维医学 针灸推拿学 预防医学 麻醉学 医学影像学 医学检验".split(" ");
/** The text's 等: names built on those above. */
const BUILT_ON =
  /临床医学|口腔医学|中医(?!药)|藏医(?!药)|蒙医(?!药)|维医(?!药)|维吾尔医学|针灸|推拿|预防医学|麻醉|医学影像|医学检验|检验医学/;

/** How a major stands to the list of 二(六): on it, built on a name of it, or neither. */
export function correspondenceBan(major: string): "listed" | "built" | undefined {
  const name = bareName(major);
  if (NO_CORRESPONDENCE.includes(name)) return "listed";
  return BUILT_ON.test(name) ? "built" : undefined;
}

const ARTS_MAJOR =
  /艺术|美术|音乐|舞蹈|表演|戏剧|戏曲|影视|播音|主持|动画|绘画|书法|摄影|雕塑|作曲|指挥|编导|导演|声乐|器乐|钢琴|视觉传达|环境设计|产品设计|服装与服饰设计|室内设计|广告设计|陶瓷设计|工艺美术|动漫/;
const LANGUAGE_MAJOR =
  /(?:英|日|俄|德|法|韩|泰|越南|朝鲜|西班牙|葡萄牙|意大利|阿拉伯|蒙古|缅甸|老挝|波斯|印地|希腊|波兰|捷克|乌克兰|土耳其|马来|印度尼西亚|柬埔寨|外国|外)语|翻译|外国语言/;

/** Whether a major belongs to the arts or to the foreign languages (二(六)). */
export const isArtsOrLanguage = (major: string, category = ""): boolean =>
  /艺术|外语/.test(category) || ARTS_MAJOR.test(bareName(major)) || LANGUAGE_MAJOR.test(bareName(major));

/** Fields in which practising doctors are licensed, and the words that name them. */
export type Practice = "临床" | "口腔" | "公共卫生" | "中医";
const PRACTICES: readonly (readonly [Practice, RegExp])[] = [
  ["口腔", /口腔|牙/],
  ["公共卫生", /预防|公共卫生|公卫/],
  ["中医", /中医|针灸|推拿|藏医|蒙医|维医|维吾尔医|壮医|傣医|哈医|中西医/],
  ["临床", /临床|西医|麻醉|影像|儿科|精神医学|放射医学|内科|外科|妇产|全科|眼视光医学|急救医学/],
];

/** The fields that a certificate or diploma names. */
export const practicesOf = (text: string): Practice[] =>
  PRACTICES.filter(([, pattern]) => pattern.test(text)).map(([practice]) => practice);

const CLINICAL =
  /临床医学|口腔医学|预防医学|中医学|中医骨伤|针灸推拿|藏医学|蒙医学|维医学|维吾尔医学|壮医学|傣医学|哈医学|麻醉学|医学影像学|眼视光医学|精神医学|放射医学|儿科学|妇幼保健医学|中西医/;
const NOT_CLINICAL = /技术|护理|药|工程|管理|检验|康复|信息|营养/;

/** What 三(一)5 asks of a major's candidates: a licence, a nurse's certificate, work in health, or nothing. */
export type MedicalMajor =
  | { readonly kind: "clinical"; readonly practice: Practice }
  | { readonly kind: "nursing" }
  | { readonly kind: "other" };

const OTHER_MEDICAL =
  /医学|医疗|药学|中药|药剂|制药|临床|口腔|康复|助产|检验技术|影像技术|卫生|眼视光|针灸|推拿|中医|食品营养与检验|医用|公共卫生|妇幼保健/;
const NOT_MEDICAL = /制药工程|药物制剂工程|兽医|动物医学|动物药|生物医学工程|医学信息工程|医药营销|卫生法/;

/** The kind of a medical major, undefined where its name is none of medicine's. */
export function medicalMajor(major: string): MedicalMajor | undefined {
  const name = bareName(major);
  if (NOT_MEDICAL.test(name)) return undefined;
  if (/护理/.test(name)) return { kind: "nursing" };
  if (CLINICAL.test(name) && !NOT_CLINICAL.test(name)) {
    return { kind: "clinical", practice: practicesOf(name)[0] ?? "临床" };
  }
  return OTHER_MEDICAL.test(name) ? { kind: "other" } : undefined;
}
