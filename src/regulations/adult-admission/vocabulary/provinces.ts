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

/** All provinces but the school's own, together. */
const OTHERS = ["外省", "省外", "外地", "其他省", "其他省份", "其它省份"];
export const ARE_SEVERAL = new RegExp(`^(?:${OTHERS.join("|")})$`, "u");

/** A head that names one of them, the school's own or the others, and says at most that places or people stand beneath. */
export const PROVINCE = new RegExp(
  `^(${[...NAMES, "本省", "省内", ...OTHERS].join("|")})(?:招生)?(?:来源)?(?:计划)?(?:人?数|名额)?$`,
  "u"
);
