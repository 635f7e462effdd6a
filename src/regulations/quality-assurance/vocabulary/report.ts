import { vocabulary } from "../../../rules";

/** What stands around the table of annex 3. */
export const REPORT = vocabulary(`
overview: 自我诊改工作概述（500字以内） | 自我诊断与改进工作概述 | 自我诊断与改进工作概述（500字以内）
  | 工作概述（500字以内） | 工作概述 | 概述
signature: 校长（签名） | 校长（签章） | 校长签名 | 校长签字（盖章） | 院长（签字） | 校（院）长签字
  | 校（院）长（签字） | 校长签字及日期
signedOn: 签署日期 | 填报日期 | 签名日期 | 日期
`);
