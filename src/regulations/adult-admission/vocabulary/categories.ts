import { vocabulary } from "../../../rules";

/** What names of categories with rules of their own look like, as patterns; the first that fits holds. */
export const CATEGORIES = vocabulary(`
艺术: 艺术 | 美术 | 音乐 | 舞蹈 | 戏剧 | 影视 | 播音 | 编导 | 史论
体育: 体育
监狱管理: 监狱 | 监所
公安: 公安 | 警察
医学: 医 | 药学 | 药类 | 护理
农林: 农林 | 农学 | 农业 | 林学 | 林业 | 农科
水利: 水利
地质: 地质
矿业: 矿业 | 采矿 | 矿山
测绘: 测绘
远洋运输: 远洋 | 航海 | 海运
社会福利: 社会福利
`);
