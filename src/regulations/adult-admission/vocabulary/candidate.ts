import { vocabulary } from "../../../rules";
import { KIND, POINTS, PREFERENCES } from "./shared";

/** One row a candidate. */
export const CANDIDATE = vocabulary(`
birth: CSRQ | CSNY | 出生年月 | 出生年月日 | 生日 | born_year
idNumber: SFZH | ZJHM | 身份证号码 | 证件号 | 证件号码 | 身份证 | 公民身份号码 | 公民身份证号
  | 公民身份证号码 | 居民身份证号 | 居民身份证号码
idType: ZJLX | ZJLXDM | 证件种类 | 证件名称 | 证件类别
residency: 港澳台侨 | 港澳台侨外 | 国籍(地区) | 国籍/地区 | 国籍 | 居民身份
ethnicity: MZ | MZDM | 族别 | 民族名称
household: HKSZD | DQDM | 户籍所在地 | 户籍 | 户口所在地区 | 户籍地
registeredAt: 报名地区 | 报名所在地 | 考试县区 | 报名点 | 报考地 | 报考所在地
workplace: 工作地 | 工作地点 | 单位所在地 | 工作单位所在地
residence: 居住所在地 | 常住地 | 现居住地 | 居住地址 | 居住地所在地
job: 职业 | 从事职业 | 岗位 | 工作岗位 | 从事工作 | 所从事的专业 | 现从事专业
appliedSchool: 报考院校1 | 报考院校名称 | 报考学校 | 报考高校 | 第一志愿院校 | 志愿院校 | 拟录高校
  | 拟录院校
admittedSchool: 录取院校名称 | 录取学校 | 录取高校 | LQYX
appliedMajor: 报考专业1 | 报考专业名称 | 专业1 | 志愿专业 | 第一志愿专业 | 拟报专业
admittedMajor: LQZY | 录取专业名称 | 拟录专业
# Where the school or major of admission stands, this says that there is none.
admission = left: 未录取 | 未录 | 不录取 | 未被录取 | 落选 | 退档 | 未投档
lawAbiding: 遵守中华人民共和国宪法和法律 | 遵纪守法 | 遵守法律 | 守法情况
inSchool: 在校生 | 在校学生 | 是否在校 | 是否在籍 | 在籍学生
status: 人员类别 | 身份类别 | 从业状况 | 从业情况 | 考生类别
healthy: 健康状况 | 身体状况 | 身体条件 | 是否健康 | 身体健康状况 | 体检结果 | 生活能自理
healthy = yes: 是 | 健康 | 良好 | 合格 | 符合 | 正常 | 有 | √ | ✓ | 1 | 身体健康 | 健康或良好 | 好 | TRUE
healthy = no: 否 | 不健康 | 不合格 | 不符合 | 不能自理 | × | 0 | 差 | 无 | FALSE
prior: 考前学历 | 文化程度 | 最高学历 | 学历 | 原学历 | 已有学历 | BYLB | 毕业类别 | 报考学历
prior = none: 无 | 没有
certificate: 毕结业 | 证书类型 | 毕业证书类型 | 毕(结)业类别 | 毕业或结业
priorSchool: BYXX | BYXXMC | 毕业院校 | 原毕业学校 | 毕业学校名称
priorMajor: BYZY | 原毕业专业 | 所学专业 | 毕业专业名称
diplomaVerified: 专科学历验证 | 证书检查状态 | 学历验证结果 | 学历核验 | 学历审核 | 前置学历验证 | 学历认证
  | 学历审核结果
licence: 执业证书 | 执业资格证书 | 资格证书 | 职业资格 | 职业资格证书 | 医师资格 | 医学资格
  | 执业(助理)医师资格 | 医学专业资格 | 从业资格
licence = none: 无 | 没有 | 未取得 | 否
licenceCategory: 资格类别 | 医师资格类别 | 执业资格类别
medicalStaff: 从事卫生医药行业 | 卫生、医药行业在职专业技术人员 | 是否医药卫生在职专业技术人员
  | 医药卫生在职专业技术人员 | 是否从事卫生医药行业 | 在职专业技术人员
majorMatches: 是否专业对口 | 报考专业与所从事专业对口 | 专业与职业对口 | 报考专业与从事专业是否对口 | 对口
# What stands in a score's cell when there is none: absence, and a paper declared void.
score = absent: 缺考 | 缺 | 未考 | 旷考 | 弃考
score = void: 作弊 | 违纪 | 违规 | 舞弊 | 取消 | 无效 | 成绩无效
# Subjects: sheets write each with 成绩 behind it as well.
chinese: 汉语 | 语文(汉语) | 语文/汉语 | 汉语文
math: 数学(文/理) | 数学文/理 | 数学(文、理)
mathArts: 数学(文) | 数学文 | 文科数学 | 文数
mathScience: 数学(理) | 数学理 | 理科数学 | 理数
foreign: 英语 | 日语 | 俄语 | 外国语
historyGeography: 历史地理 | 历史、地理 | 文综 | 史地综合 | 历史地理综合
physicsChemistry: 物理化学 | 物理、化学 | 理综 | 理化综合 | 物理化学综合
streamSubject: 理化/史地 | 史地(理化) | 理化(史地) | 史地、理化 | 理化、史地 | 史地理化 | 史地或理化
  | 文综/理综 | 理综/文综 | 文综(理综) | 专业基础课(史地/理化)
politics: 政治理论
base: 专业基础 | 专业基础科目
baseMathOne: 高等数学一 | 高数一 | 高等数学1 | 高数(一)
baseMathTwo: 高等数学二 | 高数二 | 高等数学2 | 高数(二)
baseSubjectRight: 专业基础课与专业对应 | 统考科目与专业对应 | 考试科目符合专业要求 | 专业基础课是否对应
professional: 加试 | 专业加试 | 专业加试成绩 | 专业成绩 | 专业课成绩 | 加试分 | 专业测试成绩
  | 加试专业课成绩
onPassedList: 加试合格 | 加试是否合格 | 合格名单 | 是否在加试合格名单 | 列入加试合格名单 | 加试结果
  | 专业加试合格
listFiled: 加试名单备案日期 | 合格名单备案日期 | 加试合格名单备案日期 | 合格名单报送日期 | 加试名单报送日期
  | 加试备案日期
total: CJ | ZF | ZCJ | 成绩 | 总成绩 | 统考总分 | 统考成绩 | 考试成绩 | 考试总分 | 文化总分 | 文化成绩
  | 原始分 | 原始总分 | 入学成绩 | rxcj | 统考总成绩
filing: TDCJ | 投档分 | 投档总分 | 投档分数 | 投档总成绩 | 含加分总分 | 折合总分 | 录取总分
line: 省控线 | 控制线 | 分数线 | 最低录取控制分数线 | 录取控制分数线 | 录取分数线 | 最低录取分数线
scoresPrivate: 成绩通知本人 | 成绩通知本人不公布 | 成绩通知本人,不公布 | 考生成绩通知本人 | 成绩未公布
grounds: KSTZ | KSTZDM | KSTZMC | ZCDM | 考生特征 | 照顾项 | 照顾项目 | 照顾政策 | 享受照顾政策类别
  | 照顾政策类别 | 加分项目 | 加分类别 | 加分原因 | 照顾原因 | 优录资格 | 政策代码 | 照顾对象类别 | 照顾条件
grounds @ ${PREFERENCES}: ${KIND}
grounds = none: 无 | 没有 | 否 | 不享受 | 无照顾 | 未享受 | 0 | 00
bonus: ZGFS | ZGF | JF | ZCF | 加分 | 加分值 | 加分分值 | 照顾分数 | 照顾分值 | 录取优惠分值 | 附加分
  | 政策分 | 政策加分 | 政策性加分
bonus @ ${PREFERENCES}: ${POINTS}
# The same header is used for the points and for the kind: its values decide.
bonusOrGrounds = none: 无 | 没有 | 否
exemptionGround: 免试类别 | 免试原因 | 免试项目 | 免试资格 | 免试入学条件 | 免试依据
exemptionGround = none: 无 | 没有
event: 赛事 | 比赛名称 | 比赛 | 运动会名称 | 参赛赛事
sport: 运动项目类别 | 比赛项目类别 | 项目性质 | 奥运会项目/非奥运会项目
place: 比赛名次 | 获奖名次 | 所获名次
serviceProvince: 服务省份 | 服务地 | 服务所在省份 | 退役安置省 | 所在省
schoolProvince: 学校所在省 | 院校所在省份 | 就读省份 | 院校省份
serviceCompleted: 服务期满考核合格 | 考核合格 | 项目考核合格 | 期满考核合格 | 考核结果
proof: 原始证件 | 原件查验 | 原件审核 | 原始证件交验 | 是否交验原件 | 证件原件 | 报名时交验原始证件
approval: 审批手续 | 免试手续齐全 | 免试审批 | 免试审核 | 审批手续齐全
application: 免试申请 | 考生本人申请
provinceApproval: 省级审核 | 省招办审核 | 省级招办审核
schoolConsent: 学校同意 | 院校同意 | 学校意见
sportsProof: 省级体育行政部门证明 | 体育部门审核 | 优秀运动员推荐表 | 推荐表 | 运动成绩证明
listApproved: 录取名单审核 | 录取名单经省级审核 | 录取名单由招生学校提出省级招生考试机构审核
  | 录取名单已审核 | 省级审核录取名单
result: 是否录取 | 录取状态 | 录取标志 | 录取情况 | 录取与否 | 录取否
result = admitted: 录取 | 已录取 | 拟录取 | 预录取 | 是 | √ | ✓ | 1 | 已录 | 正式录取 | 被录取 | TRUE
result = left: 未录取 | 不录取 | 未录 | 落选 | 退档 | 否 | × | 0 | 未被录取 | 不予录取 | FALSE
admissionType: LQLX | LQFSDM | LQFS | 录取方式 | 考试类型 | 考试方式 | 报名类型 | 入学方式 | 录取类别
admissionType = 统考: 统考 | 统一考试 | 全国统考 | 普通 | 参加统考 | 统考生
admissionType = 免试: 免试 | 免试生 | 免试入学 | 免试录取 | 推荐免试 | 推荐 | 免考
admissionType = 单考: 单考 | 单独考试 | 单考单招 | 单招 | 单考生
exempt: 免试 | 免试入学 | 是否免试 | 是否免试生
registered: 报名时间 | BMRQ | 报考日期
admittedOn: 录取时间 | LQRQ
recheck: 入学复查 | 新生入学复查 | 新生资格复查 | 入学资格复查 | 复查结果 | 新生复查结果 | 资格复查
  | 新生复查通过
rollRegistered: 学籍电子注册 | 学籍注册结果 | 学籍注册情况 | 能否学籍电子注册 | 学籍电子注册通过
diplomaRechecked: 学历复核 | 报名时最后学历复核 | 前置学历复核 | 学历复核结果 | 最后学历复核结果
`);
