/** The provinces, autonomous regions and municipalities from which candidates come, in full and as sheets write them. */
const PROVINCES = `
北京市 天津市 上海市 重庆市
河北省 山西省 辽宁省 吉林省 黑龙江省 江苏省 浙江省 安徽省 福建省 江西省 山东省 河南省 湖北省 湖南省 广东省 海南省 四川省
贵州省 云南省 陕西省 甘肃省 青海省
内蒙古自治区 广西壮族自治区 西藏自治区 宁夏回族自治区 新疆维吾尔自治区
`;

/** "广西" for 广西壮族自治区, "广西自治区" as well. */
const shortOf = (name: string): string => name.replace(/(?:壮族|回族|维吾尔)?自治区$|[省市]$/u, "");

const NAMES = PROVINCES.trim()
  .split(/\s+/)
  .flatMap((name) => [name, shortOf(name), ...(name.endsWith("自治区") ? [`${shortOf(name)}自治区`] : [])]);

/** Who stands over a province's admission, by the names that its authority goes by from province to province. */
const AUTHORITIES = `
教育考试院 招生考试院 教育招生考试院 考试院 招考院 考院 考试局 招生考试局 招生考试管理中心 教育招生考试中心 教育考试中心 招生考试中心
招考中心 招生考试办公室 招生办公室 招生办 招考办 招办 招生考试机构 招生机构 招考机构 招生委员会 招生委员会办公室 招委会 招委办
`;

/** Each of them as the province's, whatever the province: a city's or a district's is none. */
export const PROVINCE_AUTHORITIES = AUTHORITIES.trim()
  .split(/\s+/)
  .flatMap((body) => ["省", "省级", "自治区", "自治区级", "直辖市", ...NAMES].map((of) => `${of}${body}`));

/** All provinces but the school's own, together. */
const OTHERS = ["外省", "省外", "外地", "其他省", "其他省份", "其它省份"];
export const ARE_SEVERAL = new RegExp(`^(?:${OTHERS.join("|")})$`, "u");

/** A head that names one of them, the school's own or the others, and says at most that places or people stand beneath. */
export const PROVINCE = new RegExp(
  `^(${[...NAMES, "本省", "省内", ...OTHERS].join("|")})(?:招生)?(?:来源)?(?:计划)?(?:人?数|名额)?$`,
  "u"
);
