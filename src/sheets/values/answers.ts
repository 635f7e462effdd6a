import { withoutMarks, type Option } from "../../rules";
import { clean, fold } from "../text/text";

/** What a yes/no cell says; undefined where it does not answer, null where it answers both ways. */
export type Answer = boolean | null | undefined;

const words = (text: string): ReadonlySet<string> => new Set(text.split("|").map(fold));

const YES = words(
  "x|х|v|✓|✔|√|☑|■|✅|có|đạt|đã|đủ|đầy đủ|đ|1|true|yes|+|đúng|rồi|đảm bảo|bảo đảm|hoàn thành|thực hiện|" +
    "是|有|符合|通过|相符|一致|同|相同|吻合|完全一致|完全相符|已|达到|完成|已完成|具备|同意|合格|属实|情况属实|符合条件|符合规定|齐全|тийм|байгаа|байна|хийсэн"
);
const NO = words(
  "không|chưa|k|kđ|cđ|0|false|no|×|✗|✘|−|sai|" +
    "否|无|未|不|不符合|不通过|未通过|不相符|不一致|不符|异|不同|不相同|不吻合|有出入|有差异|没有|不是|未完成|没|未达到|不具备|үгүй|байхгүй|хийгээгүй"
);
const EMPTY_BOX = /^[□☐▢◻]$/;

const VERBS =
  "có|đạt|đủ|đầy đủ|thực hiện|đảm bảo|bảo đảm|hoàn thành|đáp ứng|kịp thời|đúng|được|thường xuyên|xây dựng|ban hành|công khai|triển khai|thành lập|áp dụng";
/** What is done or not, and is an answer only with the word that says so. */
const DEEDS =
  "số hóa|scan|niêm yết|công bố|xác nhận|ký|ký số|nộp|trình|gửi|báo cáo|tập huấn|bồi dưỡng|đăng|đăng tải|" +
  "kết nối|lập|thông báo|phê duyệt|nghiệm thu|kiện toàn";
/**
 * "đã thực hiện đầy đủ", "chưa đạt yêu cầu", "đã số hóa": a denial or none, then words that only affirm, or a deed. What
 * "chưa kiểm tra" says of, nobody knows.
 */
const PHRASE = new RegExp(
  fold(
    `^(?:(không|chưa)(?: được| có| thực hiện)*|(?:đã|có|được))?(?: ?(?:${VERBS}))*` +
      "(?: (?:yêu cầu|tiêu chuẩn|tiêu chí|chuẩn|quy định|đầy đủ|đủ|theo quy định|thực hiện|tốt))*$" +
      `|^(?:đã|(chưa))(?: được)? (?:${DEEDS})(?: kết quả| hồ sơ| đầy đủ| xong)?$`
  )
);
const DENIAL = /(?:^| )(?:không|chưa|nhưng|thiếu|một phần|còn|үгүй|but|not)(?: |$)|[不未无否没缺]|гүй(?: |$)/;

/** 已备案, 均已公布: a thing done. */
const DONE = /^(?:均|全部|都)?已经?(?!取消|撤|过期|注销|失效|停)[\u4e00-\u9fff]{1,5}$/;
/** 同意免试, 同意其享受照顾: an authority that agrees, and to what; to a refusal ("同意学校不予录取") is no yes. */
const AGREED = /^同意(?!与否|否|后|但)(?!.*[不未撤退缓暂消弃驳拒])[\u4e00-\u9fff]{1,8}$/;
/** What stands before an authority's answer, and is none: "经审核，同意照顾". */
const LOOKED_INTO = /^经(?:审核|审查|复核|研究|核实|核查|查)(?:，|,|：|:)? ?(?=\S)/;
/** 未备案, 尚未公布, 不同意: a thing not done, or not so. */
const NOT_DONE =
  /^(?:[尚还]未|未|没有)(?!知|定|详|明|填|说明|统计)[\u4e00-\u9fff]{1,5}$|^不(?!详|明|清|限|定|确|知|适用|需|涉|必|便)[\u4e00-\u9fff]{1,4}$/;

/** Reads an answer: "x", "Đã thực hiện", "有", "Тийм", a ticked box among boxes. */
export function readAnswer(raw: string): Answer {
  const chosen = chosenBox(raw);
  if (chosen === null) return null;
  const key = fold(chosen ?? raw)
    .replace(/[.;!。；]+$/, "")
    .replace(LOOKED_INTO, "");
  if (EMPTY_BOX.test(key)) return undefined;
  const whole = answerOf(key);
  if (whole !== undefined) return whole;
  // "Có (2 phòng)", "Đạt, đầy đủ": the answer and its details, as long as these do not deny it.
  const split = /^([^,;:(\-–—，；：（。.]+?) ?[,;:(\-–—，；：（。.](.*)$/.exec(key);
  const first = split && answerOf(split[1] ?? "");
  if (first === undefined || first === null) return undefined;
  return first && DENIAL.test(split?.[2] ?? "") ? null : first;
}

/** It may say that a thing is not applied, or that it is not asked here. */
const IDLE = /^không (?:áp dụng|thuộc diện)/;

function answerOf(key: string): boolean | undefined {
  if (IDLE.test(key)) return undefined;
  if (YES.has(key)) return true;
  if (NO.has(key)) return false;
  if (key === "○") return undefined;
  if (DONE.test(key) || AGREED.test(key)) return true;
  if (NOT_DONE.test(key)) return false;
  const phrase = key.length <= 40 ? PHRASE.exec(key) : null;
  const [, denial, undone] = phrase ?? [];
  return phrase && key !== "" ? denial === undefined && undone === undefined : undefined;
}

const BOX = /[■☑☒▣◼✅□☐▢◻]/;
const TICKED = /[■☑☒▣◼✅✔✓√]/;
const TICK = /[✔✓√]/;
/** What parts one text from the next, before its own box or behind it: "高起专□、专升本■". */
const BETWEEN = /^\s*[,，;；、/|]+|[,，;；、/|]+\s*$/g;

/**
 * The text beside the ticked box ("■高起专 □专升本"; the box may follow its text). Undefined where the cell
 * holds no boxes beside texts, null where none or several are ticked.
 */
export function chosenBox(raw: string): string | null | undefined {
  if (!BOX.test(raw) && !/[[(（]\s*[x✓√✔]?\s*[\])）]/i.test(raw)) return undefined;
  const text = clean(raw)
    .replace(/[[(] ?[x✓√✔] ?[\])]/gi, "☑")
    .replace(/[[(] ?[\])]/g, "☐");
  const boxes = [...text.matchAll(/[■☑☒▣◼✅□☐▢◻]/g)];
  if (boxes.length === 0 || text.length === 1) return undefined;
  const leading = text.indexOf(boxes[0]?.[0] ?? "") === 0;
  const pieces = text.split(/[■☑☒▣◼✅□☐▢◻]/).map((piece) => piece.replace(BETWEEN, "").trim());
  const labels = leading ? pieces.slice(1) : pieces.slice(0, -1);
  const ticked = labels.filter((_, index) => TICKED.test(boxes[index]?.[0] ?? ""));
  return ticked.length === 1 && ticked[0] ? ticked[0] : null;
}

/** Finds options by what a cell says: exactly, then without diacritics where that names one option only. */
export class OptionIndex {
  private readonly exact = new Map<string, number>();
  /** -1 where two options share a key; made when it is asked for. */
  private loose: ReadonlyMap<string, number> | undefined;
  private static readonly made = new WeakMap<readonly Option[], OptionIndex>();

  /** The index of a field's options, made once: folding them all took longer than reading a column. */
  static of(options: readonly Option[]): OptionIndex {
    let index = OptionIndex.made.get(options);
    if (!index) OptionIndex.made.set(options, (index = new OptionIndex(options)));
    return index;
  }

  private constructor(options: readonly Option[]) {
    options.forEach((option, index) => {
      for (const label of [option.code, ...option.labels]) {
        const key = optionKey(label);
        if (!this.exact.has(key)) this.exact.set(key, index);
      }
    });
  }

  /** Most texts are an option's own, or name none with marks: folding all options again took longer than all looks. */
  private unmarked(): ReadonlyMap<string, number> {
    const loose = new Map<string, number>();
    for (const [key, index] of this.exact) {
      const bare = withoutMarks(key);
      loose.set(bare, loose.has(bare) && loose.get(bare) !== index ? -1 : index);
    }
    return loose;
  }

  /** The option's index; -1 where the text names two; undefined where none. */
  find(raw: string): number | undefined {
    const box = chosenBox(raw);
    if (box === null) return -1;
    return this.lookUp(optionKey(box ?? raw)) ?? (box === undefined ? this.tickedIn(raw) : undefined);
  }

  /** Of options in a line the one with a tick right before or behind it: "√高起专　高起本　专升本". */
  private tickedIn(raw: string): number | undefined {
    if (!TICK.test(raw)) return undefined;
    const pieces = raw.split(/[\s,，;；、/|]+/).filter((piece) => piece !== "");
    const named = pieces.map((piece) => this.lookUp(optionKey(piece.replace(TICK, ""))));
    if (pieces.length < 2 || named.includes(undefined)) return undefined;
    const [first, ...more] = named.filter((_, at) => TICK.test(pieces[at] ?? ""));
    return more.length === 0 ? first : -1;
  }

  private lookUp(key: string): number | undefined {
    const exact = this.exact.get(key);
    if (exact !== undefined) return exact;
    // Marks left off altogether ("kha"), not marks mistaken: "không dạt" stays unread.
    const loose = key === withoutMarks(key) ? (this.loose ??= this.unmarked()).get(key) : undefined;
    if (loose !== undefined) return loose;
    // "高起本（业余）": what stands in brackets adds to the option, unless it denies it.
    const [, outer, inner = ""] = /^([^()（）]+?) ?[(（]([^()（）]*)[)）]$/.exec(key) ?? [];
    // "退档（前置学历未通过审核）": what is a denial itself may say why.
    const mayDeny = outer !== undefined && /^(?:退|未|không|chưa|үгүй)/.test(outer);
    if (outer !== undefined && (mayDeny || !DENIAL.test(inner)) && !/退|撤|取消|作废/.test(inner)) {
      const plain = this.exact.get(outer);
      if (plain !== undefined) return plain;
    }
    const shorter = key.replace(PREFIX, "");
    return shorter === key || shorter === "" ? undefined : this.lookUp(shorter);
  }
}

const PREFIX = /^(?:xếp loại|đánh giá|loại|hạng|mức|trình độ|cấp|là)(?: |:)+|^(?:xep loai|loai|hang|muc) /;
const optionKey = (text: string): string =>
  fold(text)
    .replace(/^["'“”‘’«»]+|["'“”‘’«»]+$/g, "")
    .replace(/[.,;:]+$/, "")
    .trim();
