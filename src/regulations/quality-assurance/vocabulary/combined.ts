import { combinedInChinese as combined } from "../../../rules";

/** What platforms say of the entry of a record, not of what it is about. */
export const ENTERED = combined(
  "录入|更新|修改|创建|入库|导出|导入|数据更新|最后更新|最后修改|入账",
  "时间|日期|人"
);

/** Where materials are shown, how, and on which day. */
export const SHOWN = [
  combined(
    "校园网|校内|网站|门户|网上|主页|专栏|校园网专栏|信息公开网",
    "公示|挂网|上网|上线|展示|公告",
    "日期|开始日期|首日"
  ),
  combined("挂|上|上传", "校园网|网站|主页|校园网专栏", "日期|开始日期"),
].join(" | ");

const CENTRE = "评估中心|研究中心|中心";
/** What is done to hand materials in at the evaluation centre, or what it does with them, and on which day. */
export const SENT = [
  combined("报送|报送到|送|送达|交|报|寄|材料报送|材料送达|材料寄达", CENTRE, "日期|"),
  combined(CENTRE, "签收|收件|收到|接收|收讫|收悉|收材料", "日期"),
].join(" | ");

/** Of how many elements two sides come to the same. */
export const MATCHING = combined(
  "|双方|两次|学校与专家|自诊与复核|两者",
  "|结果|结论|意见",
  "相符|相同",
  "要素数|项数|要素"
);

/** What the experts find, whoever they are called. */
export const FOUND = combined(
  "评议组|评议专家|评议|评审组|评审专家|核查组|省专家|评审|外评|专家评议|专家评审|进校专家|合议|复核小组|鉴定组",
  "结果|结论|意见|判断|评价|等次"
);

/** Whether it is as the college has it. */
export const COMPARED = combined(
  "|复核|专家",
  "与",
  "学校|自诊",
  "|结果|结论",
  "是否相符|是否相同|异同|比对|对比|相符否|同否"
);

/** Whether measures keep to all three criteria. */
export const JUDGING = [
  combined(
    "改进措施|措施|改进措施评价|措施评价|措施评判",
    "针对性、可行性、成效|三项|三方面|三项标准|三项要求|三个方面|三性",
    "是否均好|是否都好|是否均达标|是否均达到要求|是否均符合要求|评价|"
  ),
  combined(
    "改进措施是否|措施是否|改进措施|措施|是否",
    "针对性强、|有针对性、",
    "切实可行、|可行、|可操作、",
    "成效明显|见成效|有成效|有效|成效好|成效显著"
  ),
  combined("改进措施|措施", "是否具有|有无|是否有|的|", "针对性、", "可行性、|可操作性、", "实效性|有效性"),
].join(" | ");

const [INSIDE, OUTSIDE] = [
  "校内|本校|本院|内部|本单位|内聘|自有",
  "校外|外校|外请|外聘|外部|外单位|外来|外院",
];
const OF_BOTH = [
  "校内人员|本校人员|校内专家|本校专家",
  "校外人员|外聘人员|外校人员|外请人员|外聘专家|外校专家|外请专家",
] as const;
/** Whether a person is of the college or of elsewhere, in two words. */
export const SIDES = [
  combined(INSIDE, "/|还是", OUTSIDE),
  combined(OUTSIDE, "/|还是", INSIDE),
  combined(OF_BOTH[0], "/", OF_BOTH[1]),
  combined(OF_BOTH[1], "/", OF_BOTH[0]),
  combined(OUTSIDE, "=1 ", "校内=0|本校=0|本院=0"),
].join(" | ");

/** The yearly reports of a college's departments, by whose they are. */
export const DEPARTMENTAL = combined(
  "部门|各部门|职能部门|各职能部门|处室|各处室|院系|各院系|系部|各系部|二级学院|各二级学院|二级单位|各二级单位|部门、院系|各部门、院系|各部门、各院系|各处室、二级学院|各部门、二级学院|职能部门、二级学院|学校及各部门|学校及部门|学校及二级学院|学校、部门、院系",
  "|年度",
  "自我诊改报告"
);
