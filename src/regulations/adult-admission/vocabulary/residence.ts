import { vocabulary } from "../../../rules";

/** What a residence status, or a kind of document, says of where somebody comes from, as patterns; the first holds. */
export const RESIDENCES = vocabulary(`
港澳: 港澳 | 香港 | 澳门
台湾: 台湾 | 台胞
外国: 外国 | 外侨 | 侨民 | 外籍 | 永久居留
内地: 中国 | 内地 | 大陆 | 居民身份证 | ^身份证$ | ^二代证$ | ^1$ | ^01$ | ^居民$ | ^否$
`);

/** Documents with which each may register (三(二), 三(四)), and those with which nobody does, as patterns. */
export const DOCUMENTS = vocabulary(`
港澳: 来往内地通行证 | 港澳(?:居民)?居住证 | ^回乡证$
台湾: 来往大陆通行证 | 台湾(?:居民)?居住证 | ^台胞证$
外国: 永久居留
内地: 居民身份证 | ^身份证$ | ^二代证$ | ^公民身份证$ | ^第二代居民身份证$ | ^1$ | ^01$
other: 护照 | 军官证 | 士兵证 | 户口 | 驾驶 | 社保 | 学生证 | 警官证 | 居住证 | 通行证 | 签证
`);
