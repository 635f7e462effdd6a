import { notApplicableBy, notApplicableIn, zh, type Judgement, type LocalText } from "../../rules";
import { LIMITS } from "./parameters";

const because = notApplicableIn(zh);
const byAge = notApplicableBy(zh, { required: LIMITS.bonusAge });

/** Why a clause does not concern a record; shared by all records, so that nothing is allocated a row. */
export const NOT_APPLICABLE = {
  exempt: because`免试考生不适用关于成绩、分数线和录取顺序的规定
    | exempt candidates: the rules on scores, lines and order do not apply`,
  notExempt: because`不是免试考生 | not an exempt candidate`,
  otherGround: because`未以该款为免试依据 | the exemption does not rest on this clause`,
  groundHolds: because`另有符合规定的免试依据 | another ground warrants the exemption`,
  otherLevel: because`该款不适用于这一层次 | the clause is about another level`,
  notMedical: because`不是该款所指的医学类专业 | not a medical major of this clause`,
  notArtsOrSports: because`不是艺术类或体育类 | neither arts nor sports`,
  arts: because`艺术类高起本、高起专的总分按五(三)判断
    | the total of arts candidates is judged by 5(3)`,
  notArts: because`不是高起本、高起专的艺术类 | not arts in 高起本 or 高起专`,
  notAdmitted: because`未录取 | not admitted`,
  noGround: because`不属于该项照顾对象 | does not hold this ground`,
  ageContradicted: byAge`出生日期表明不满{required}，以出生日期为准
    | the birth date shows less than {required} of age and wins over the claim`,
  noPreference: because`未享受加分或免试 | neither bonus nor exemption`,
  reached: because`已达到最低控制分数线 | the line is reached`,
  noFall: because`该专业不在可降分投档之列 | the major is none of those whose filing score may fall`,
  durationTold: because`该行学制已按另一学习形式核对 | the row's duration is judged by another form`,
  shared: because`与上一记录共用的单元格，已在该处核对 | what this row shares with the one above is told there`,
  fullTime: because`脱产学习不受该款限制 | full-time study is not concerned`,
  notCorrespondence: because`不是函授 | not by correspondence`,
  notArtsMajor: because`不是艺术类、外语类专业 | neither an arts nor a foreign-language major`,
  ownLine: because`该科类适用一般的最低控制分数线 | this category has the general line`,
  absent: because`缺考 | sat no paper`,
  registrable: because`学籍可电子注册 | registered on the roll`,
  unifiedExam: because`统考考生 | sat the unified examination`,
  otherRow: because`该行不属于此项安排 | the row is about something else`,
  datedOnce: because`公示日期在名单之外统一填写
    | the days of publication are given once for the whole list`,
  contactBlock: because`该行是举报方式，不是公示对象 | the row gives contacts, not a candidate`,
} as const satisfies Record<string, Judgement>;

/** Notes of findings, used by several rules. */
export const NOTES = {
  shortStudy: zh`学制{value}，要求不少于{limit} | {value} of study; at least {limit} required`,
  notHealthy: zh`身体状况为“{said}” | stated to be “{said}”`,
  banned: zh`“{major}”不得安排函授招生计划 | “{major}” may not be offered by correspondence`,
  builtOnBanned: zh`“{major}”与不得安排函授的专业名称相近（原文有“等”），请核实
    | “{major}” is built on a name of the list, which is open (等): please check`,
  formNotTold: zh`“非脱产”未区分函授与业余，无法判断 | 非脱产 does not tell correspondence from evening study`,
  total: zh`填报的总分为{stated}，各科相加应为{expected}
    | the stated total is {stated}, the subjects add up to {expected}`,
  withMathematics: zh`填报的总分{stated}计入了数学成绩，不计数学应为{expected}
    | the stated total {stated} counts mathematics; without it the total is {expected}`,
  withoutMathematics: zh`填报的总分为{stated}，不计数学应为{expected}
    | the stated total is {stated}; without mathematics it is {expected}`,
  aboveMaximum: zh`填报的总分为{stated}，该层次满分为{maximum}
    | the stated total is {stated}, the most for this level is {maximum}`,
  overGranted: zh`填报照顾分{stated}分，最高单项为{allowed}分（{ground}），多加{difference}分
    | the stated bonus is {stated}, the highest single grant is {allowed} ({ground}): {difference} too many`,
  underGranted: zh`填报照顾分{stated}分，最高单项可为{allowed}分（{ground}），少加{difference}分
    | the stated bonus is {stated}, the highest single grant is {allowed} ({ground}): {difference} fewer than allowed`,
  unknownGround: zh`“{ground}”不是国家规定的照顾项目；如为本省项目，请填入地方照顾项目表
    | “{ground}” is no ground of the national text; a local ground belongs into the province's table`,
  noGround: zh`无符合规定的照顾项目 | no ground of the text`,
  grant: zh`五（五）{item} {label} +{points} | 5(5){item} {label} +{points}`,
  localGrant: zh`地方政策 {label} +{points} | the province's own {label} +{points}`,
  sourcedGrant: zh`地方政策 {label} +{points}，依据：{source} | the province's own {label} +{points}, by {source}`,
  refusedGround: zh`“{ground}”不符合该款的条件，却加了{stated}分
    | “{ground}” does not meet the clause's condition, yet {stated} points were given`,
  tooYoung: zh`填报“年满{least}周岁”，按出生日期到{day}为{age}周岁，却加了{stated}分
    | {least} years are claimed; by the birth date the candidate is {age} on {day}, yet {stated} points were given`,
  notMinority: zh`填报少数民族照顾，民族栏为“{ethnicity}”，却加了{stated}分
    | the ground of a minority is claimed, the ethnicity is “{ethnicity}”, yet {stated} points were given`,
  filedLate: zh`加试合格名单于{date}报送，须在成人高考（{due}）前报送备案：逾期{days}天
    | the list was filed on {date}; it must be filed before the examination ({due}): {days} days late`,
  belowLine: zh`投档成绩{score}低于适用的最低控制分数线{line}
    | the filing score {score} is below the line that applies, {line}`,
  belowFall: zh`投档成绩{score}低于降分后的分数线{lowest}（原线{line}，最多降{fall}分）
    | the filing score {score} is below {lowest}, the line {line} less a fall of {fall}`,
  unlistedMajor: zh`专业目录中没有“{major}”，是否属于可降分专业无法判断（成绩{score}，分数线{line}）
    | no catalogue lists “{major}”: nobody can tell whether its score may fall ({score}, line {line})`,
  minusOne: zh`“-1”可能表示缺考，也可能有误，请核实 | −1 may stand for absent, or be a mistake: please check`,
  fall: zh`投档成绩{score}比分数线{line}低{difference}分，最多可降{fall}分
    | the filing score {score} is {difference} below the line {line}; at most {fall} are allowed`,
  noLine: zh`分数线表中没有{level}{category}的最低控制分数线 | the lines have none for {level} {category}`,
  betweenLines: zh`科类“{category}”未说明文理科，适用的分数线可能是{low}或{high}
    | the category “{category}” does not say which line applies: {low} or {high}`,
  unlistedLine: zh`分数线表未单列“{category}”的分数线；一般线为{high}，该类最低可划至{low}
    | the lines have none of their own for “{category}”: the general one is {high}, and it may be as low as {low}`,
  order: zh`{left}（{leftScore}分）未录取，而{admitted}（{admittedScore}分）已录取
    | {left} ({leftScore}) is left out while {admitted} ({admittedScore}) is admitted`,
  tied: zh`{left}与{admitted}同为{leftScore}分，按同分规则（{rule}）{left}在先，却未录取
    | {left} and {admitted} have {leftScore} both; by the rule for ties ({rule}) {left} goes first and is left out`,
  loweredLine: zh`分数线为{line}，相应科类分数线{base}的{percent}为{lowest}
    | the line is {line}; {percent} of the base line {base} is {lowest}`,
  noBase: zh`未找到同一层次相应科类的分数线 | there is no base line of the same level and category`,
} as const satisfies Record<string, LocalText>;
