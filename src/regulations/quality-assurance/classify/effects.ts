/** What the words of an improvement's effects say: seen already, a forecast, or nobody can tell. */

/** Something expected, or a time before the expected one, that was reached: no forecast. */
const MET =
  /(?:达到|达成|超出|超过|超|符合|实现|完成|高于|优于|好于|满足|取得|远超)(?:了|既定的?|的)?预期|预期(?:的)?(?:目标|效果|成效|成果|指标|任务|要求|标准)(?:已|均|全部|基本|得到|达成|达到|实现|完成|如期)|预期性|[比较按如](?:原)?(?:预计|预期|预定)|力争上游/gu;

/** The time of the clause is still to come. */
const LATER =
  /下一?步|下一?阶段|下一?年|下学[期年]|明年|今后|未来|后续|将来|(?:^|[^虚模比草])拟(?!定(?!于)|订|合)|计划(?:到|于|在|将|用|通过|建|新|再|\d)|预计|预期|预估|有望|可望|力争|争取(?:在|于|到\d|实现|达到|\d)/u;

/** What a thing is made into or put to: its word tells 将 as the sign of the object before it. */
const DISPOSED =
  "纳入|融入|写入|列入|列为|落实|贯穿|汇编|作为|转化|推广|应用|运用|用于|嵌入|引入|建成|建设成|打造|升级|改造|确定|固化|细化|分解|提炼|整合|统一|对接|印发|下放|移交|归档|公布|公开|升至|提升至|提高到|增加到|降至|降到|压缩|扩大到|调整|划分|改为|变为|编入|录入|上传|反馈";
/** Words before which 将 speaks of what is to come. */
const COMING =
  "会|能|可以|有|使|全部|全面|逐步|陆续|进一步|继续|持续|不断|更加|大幅|显著|有效|明显|基本|如期|尽快|按期|分批|得到|实现|达到|达成|提升|提高|形成|完成|开展|实施|建设|推进|新增|增加|改善|增强|优化|完善|建立|成为|迎来|于|在";

/** "将会计专业群建成": a thing stands between 将 and what is done with it. */
const OBJECT = new RegExp(`将(?!${DISPOSED})[^将]{2,}?(?:${DISPOSED})`, "u");
const FUTURE = new RegExp(`将(?:${COMING}|${DISPOSED})`, "u");

/** How a clause speaks of effects; undefined where words alone do not tell. */
function timeOf(clause: string): "seen" | "forecast" | undefined {
  const words = clause.replace(MET, "");
  if (LATER.test(words)) return "forecast";
  if (!words.includes("将")) return "seen";
  if (/已(?:经)?将/u.test(words) || OBJECT.test(words)) return "seen";
  return FUTURE.test(words) ? "forecast" : undefined;
}

/** Whether effects are predicted or estimated, not seen; undefined where nobody can tell from the words. */
export function isForecast(text: string): boolean | undefined {
  const clauses = text.replace(/\s/g, "").split(/[。；;！!，,]/u);
  const times = clauses.filter((clause) => clause !== "").map(timeOf);
  if (times.includes("forecast")) return true;
  return times.includes(undefined) ? undefined : false;
}

const NOT_YET =
  /(?:尚|还|暂|仍|均|都|目前|现)?未(?:能|予|曾|及|正式|全面|开始|启动|组织|具体|真正|完全)*(?:实施|开展|落实|执行|启动|施行|推行|付诸)|(?:还|尚|暂)?没有?(?:有)?(?:开始)?(?:实施|开展|落实|执行)|待(?:实施|开展|落实|启动)|(?:拟|计划|将)(?:于|在)[^。；;]{0,20}(?:实施|开展|启动|落实|执行)/u;

/** Whether it is said that a measure is not yet carried out. */
export const saysNotYet = (text: string): boolean => NOT_YET.test(text.replace(/\s/g, ""));
