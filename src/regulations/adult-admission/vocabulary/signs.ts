/** What cells, titles and notes look like by which a candidate or a list is known. */

/** What −1 stands for, said once for a list: "注：-1表示缺考". */
export const SAYS_ABSENT =
  /(?:^|[^\d\p{L}])[-−]1(?:分)?(?:表示|代表|记为|即为?|为|是|指|=|:)(?:缺|未)考|(?:缺|未)考(?:者|的)?(?:以|用|记|填|标|为|=|:){1,3}[-−]1(?!\d)/u;

/** What a title says of a form or list that is there for exempt candidates alone, and of one that is there for others, too. */
export const OF_EXEMPT =
  /免试(?:入学|就读|成人|高校|高等学校|高等教育|录取|生|考生|专升本)*(?:的)?(?:资格)?(?:申请|审批|审核|登记|推荐|汇总|一览|花名|情况|报名)*(?:表|册|名单)/u;
export const OF_OTHERS_TOO = /统考|单考|加分|照顾|公示/u;

/** "否", "不符合" and "非免试" are no ground, nor is the examination itself. */
export const NO_GROUND = /^(?:[否不非未×✗]|统考|单考|[\s/／\\—–-]*$)/u;

/** Nobody of a minority. */
export const HAN = /^(?:汉|汉族|0?1)$/;

/** Honours by whom they are given, and those of the nation. */
export const HONOUR = /^(.*?)(劳动模范|劳模|先进工作者|五一劳动奖章)$/;
export const NATIONAL = /^(?:中华)?全国(?:总工会)?$/;

/** "奥运会项目" says what kind of sport it is, and not where it was. */
export const KIND_OF_SPORT = /非?奥(?:林匹克运动会|运会?)(?:比赛)?项目/g;

/** When an honour was given, before or behind it: "2022年全国五一劳动奖章", "全国劳动模范(2020年)". */
export const YEAR = /^(?:19|20)\d{2}年度?(?:\d{1,2}月)?|\((?:19|20)\d{2}年?度?(?:\d{1,2}月)?\)$/g;

/** What stands around a ground, and says nothing of it. */
export const PREFIX = /^(?:荣获|获得|获|被授予|授予|属于|系|为)/;
export const SUFFIX = /(?:获得者|称号者|荣誉称号|称号|考生|人员|证书|资格|照顾|加分)$/;
