/** Who is admitted without an examination. */
import { check, type Cells, type Vector } from "./support";

const one = (row: Cells) => ({ candidate: [row] });
const exempt = (row: Cells) => one({ admissionType: "免试", exemptionGround: "", ...row });
const athlete = (event: string, sport: string | null, place: Cells[string]) =>
  one({ admissionType: "免试", event, sport, place });
const programme = (row: Cells) =>
  exempt({
    exemptionGround: "三支一扶",
    level: "专升本",
    serviceCompleted: "是",
    prior: "普通专科",
    serviceProvince: "山西省",
    schoolProvince: "山西",
    ...row,
  });
const soldier = (row: Cells) => programme({ exemptionGround: "自主就业退役士兵", prior: "专科", ...row });
const EXEMPT_FORM = "2024年成人高校免试入学考生审批表";

const vectors: Vector[] = [
  ["5.5.1", "national honour", exempt({ exemptionGround: "全国劳动模范" }), "pass"],
  ["5.5.1", "national honour of a year", exempt({ exemptionGround: "2022年全国五一劳动奖章" }), "pass"],
  [
    "5.5.1",
    "national honour, its year behind",
    exempt({ exemptionGround: "全国劳动模范（2020年）" }),
    "pass",
  ],
  [
    "5.5.2",
    "a sport of no Olympic games, told by its name",
    exempt({ exemptionGround: "第十四届全国运动会武术套路男子长拳第二名" }),
    "fail B2 2/1",
  ],
  ["5.5.2", "its champion", exempt({ exemptionGround: "第十四届全国运动会武术套路第一名" }), "pass"],
  ["5.5.1", "provincial honour", exempt({ exemptionGround: "省级劳动模范" }), "fail B2 省级劳动模范"],
  ["5.5.1", "among the preferences", one({ admissionType: "免试", grounds: "全国“五一”劳动奖章" }), "pass"],
  ["5.5.1", "a ground of a bonus only", exempt({ exemptionGround: "运动健将" }), "fail B2 运动健将"],
  ["5.5.1", "no ground stated", exempt({}), "unknown B2 blank"],
  ["5.5.1", "not exempt", one({ admissionType: "统考", exemptionGround: "" }), "notApplicable"],
  ["5.5.1", "exempt by a ground alone", one({ exemptionGround: "省级劳动模范" }), "fail A2 省级劳动模范"],
  ["5.5.1", "no ground, nobody exempt", one({ exemptionGround: "不符合" }), "notApplicable"],
  [
    "5.5.1",
    "sat the examination",
    one({ admissionType: "统考", exemptionGround: "全国劳动模范" }),
    "notApplicable",
  ],
  ["5.5.1", "said not to be exempt", one({ exempt: "否", exemptionGround: "全国劳动模范" }), "notApplicable"],
  [
    "5.5.1",
    "a form for the exempt",
    one({ exemptionGround: "" }),
    "unknown A2 blank",
    { title: EXEMPT_FORM },
  ],
  [
    "5.5.1",
    "a list of others too",
    one({ exemptionGround: "" }),
    "notApplicable",
    { title: "统考、免试考生名单" },
  ],
  [
    "5.5.2",
    "a form for exempt athletes",
    one({ event: "全运会", sport: "奥运会项目", place: "第4名" }),
    "fail C2 4/3",
    { title: EXEMPT_FORM },
  ],
  [
    "5.5.3-1",
    "by a ground alone",
    one({ exemptionGround: "三支一扶", level: "高起专", serviceCompleted: "是", prior: "普通专科" }),
    "fail B2 高起专",
  ],
  [
    "4.1.1",
    "exempt by a ground alone",
    one({ exemptionGround: "全国劳动模范", level: "高起专" }),
    "notApplicable",
  ],
  ["5.5.2", "world, Olympic sport, eighth", athlete("世界锦标赛", "奥运会项目", 8), "pass"],
  ["5.5.2", "ninth", athlete("世界锦标赛", "奥运会项目", 9), "fail D2 9/8"],
  ["5.5.2", "other sport, seventh", athlete("奥运会", "非奥运会项目", 7), "fail D2 7/6"],
  ["5.5.2", "Asian, sixth", athlete("亚运会", "奥运会项目", "第六名"), "pass"],
  ["5.5.2", "Asian, other sport, fourth", athlete("亚洲锦标赛", "非奥运会项目", 4), "fail D2 4/3"],
  ["5.5.2", "national, third", athlete("全运会", "奥运会项目", 3), "pass"],
  ["5.5.2", "national, other sport, second", athlete("全国冠军赛", "非奥运会项目", "亚军"), "fail D2 2/1"],
  ["5.5.2", "an event of the province", athlete("省运会", "奥运会项目", 1), "fail B2 省运会"],
  ["5.5.2", "no place", athlete("全运会", "奥运会项目", ""), "unknown D2 blank"],
  ["5.5.3-1", "in order", programme({}), "pass"],
  ["5.5.3-1", "into 高起本", programme({ level: "高起本" }), "fail C2 高起本"],
  ["5.5.3-1", "not passed", programme({ serviceCompleted: "否" }), "fail D2 false/true"],
  ["5.5.3-1", "adult diploma", programme({ prior: "成人专科" }), "fail E2 成人专科"],
  [
    "5.5.3-1",
    "ordinary diploma, and studying on",
    programme({ prior: "普通专科毕业、成人本科在读" }),
    "pass",
  ],
  ["5.5.3-1", "a diploma to come", programme({ prior: "普通专科应届生" }), "unknown E2 incomplete"],
  ["5.5.3-1", "another province", programme({ schoolProvince: "河北省" }), "fail G2 河北省"],
  ["5.5.3-1", "province unknown", programme({ serviceProvince: "" }), "unknown F2 blank"],
  ["5.5.3-2", "in order", soldier({}), "pass"],
  ["5.5.3-2", "upper secondary only", soldier({ prior: "高中" }), "fail E2 高中"],
  ["5.5.3-2", "the other clause", soldier({ exemptionGround: "三支一扶" }), "notApplicable"],
];

check(vectors);
