/** Demands that a sheet puts into a sentence of its own, told by what the sentence says. */
import type { Field } from "../../rules";
import { isChinese } from "../text/text";
import type { Label } from "../text/normalise";
import type { Found } from "./match";

/** A sentence has so many letters at least, and a passage of prose so many. */
const [FEWEST, MOST] = [7, 80];
/** What asks for more than yes or no, or for what is denied; and what only goes before other words. */
const OTHER =
  /有无|有没有|是否(?:存在|有)|如何|怎[么样]|多少|几[个次项人]|^(?:注|说明|备注|附|填表|根据|依据|按照|为了)|(?:日期?|时间|年月|地点|方式|名称|人|人?数|数量|机关|(?:^|[^他作外方])单位|部门|科室|处室|原因|理由|材料|附件|(?:^|[^历业])证书|[文编序]?号|备注|意见|文件|网址|链接|次数|措施|建议|办法)$/u;
/** A line of a letterhead says several things, each with its name before it: "公示单位：… 举报电话：…". */
const NAMED = /[:：]/;

/** Fields that sentences may ask for, with what these say. */
export class Sayings {
  private readonly fields: readonly Field[];

  constructor(fields: readonly Field[]) {
    this.fields = fields.filter(({ said }) => said !== undefined);
  }

  /** The field that a sentence asks for; `ambiguous` where it may ask for several. */
  find({ text, words }: Label): Found {
    if (this.fields.length === 0 || !isSentence(words) || NAMED.test(text)) return undefined;
    const [field, ...others] = this.fields.filter(({ said }) => said?.test(words));
    if (!field) return undefined;
    if (others.length > 0) return "ambiguous";
    return { field, confidence: "folded", reason: { how: "said", label: words } };
  }
}

const isSentence = (words: string): boolean =>
  words.length >= FEWEST && words.length <= MOST && isChinese(words) && !OTHER.test(words);
