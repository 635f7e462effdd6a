/** What a preference is called, from office to office. */
const POLICIES = `
照顾 加分 优惠 照顾政策 优惠政策 加分政策 政策照顾 政策加分 政策性照顾 政策性加分 照顾加分 加分照顾 照顾加分政策 加分照顾政策
政策性照顾加分 政策性照顾政策 政策性加分政策 录取照顾 录取优惠 录取照顾政策 录取优惠政策 优惠加分 优惠照顾
`;

/** Which of them somebody has, or why: one and the same thing. */
const KINDS = `类别 项目 种类 类型 情形 事项 特征 原因 理由 事由 缘由 条款 身份 项 类`;

const words = (text: string): string[] => text.trim().split(/\s+/);

/** "政策性加分项目", "照顾的项目" and "照顾特征" are 照顾类别, whatever an office calls the one and the other. */
export const PREFERENCE_KINDS = words(POLICIES).flatMap((policy) =>
  words(KINDS).flatMap((kind) => [`${policy}${kind}`, `${policy}的${kind}`])
);

/** A preference is asked for, or meant to be given, before it is. */
export const ENJOYING = words(
  "拟享受 拟申请享受 申请享受 申报享受 可享受 应享受 所享受 符合享受 拟申请 拟享有 享有"
);

/** Whom somebody works for, with what he does there, or who speaks for those without work. */
const POSTS = words("职务 岗位 职称 部门 科室 职务职称 居委会 街道 社区 学校");
export const EMPLOYERS = ["单位", "单位名称"].flatMap((body) =>
  ["及", "和", "与", " ", "/", "或", "及其", "所在"].flatMap((and) => POSTS.map((post) => body + and + post))
);

/** What somebody wants to study, and where: what he applies for. */
export const APPLYING = words(
  "欲读 欲报 想报 想学 拟学 欲学 拟升 想升 欲升 选报 目标 首选 主报 投考 志愿报考"
);
