/** Words beneath a table: who made and signed it, when, and remarks on it. */
import { fold } from "../../text/text";
import type { Label } from "../../text/normalise";

/** Lines below a table: who made and signed it, notes. */
const FOOTER =
  /^(?:(?:người|cán bộ) (?:lập|tổng hợp|thống kê|vào sổ|ghi sổ|giữ sổ)|lập biểu|người (?:kiểm tra|khai|duyệt|báo cáo|đối chiếu|rà soát|thẩm định|nhập)|kế toán|thủ trưởng|thủ quỹ|xác nhận|tm ?\.|t\/m|kt ?\.|(?:phó )?hiệu trưởng|ht$|pht$|bgh|chủ tịch|nơi nhận|ký|\(ký|ngày \d|ngày …|ngày \.|.{0,40}ngày [\d.… ]{1,6}tháng|ghi chú ?:|kiến nghị ?:|đề xuất ?:|thư ký(?: hội đồng)?$|chú thích|lưu ý|校长|院长|负责人|填表|制表|编制 ?[:：]|核稿|填报|审核|复核人|[核校]对人|汇总人|统计人|登记人|录入人|承办人|记录[人员]|经办|单位盖章|盖章|签字|签名|(?:\d{4}|_*) ?年[ _\d]*月|日期|以上.{0,4}(?:共|合计)|注 ?[:：]|(?:数据|资料)来源 ?[:：]|nguồn(?: số liệu)? ?:|эх сурвалж ?:|说明 ?[:：]|备注 ?[:：]|联系人|.{0,60}(?:ахлагч|нарийн бичгийн дарга|гарын усэг|танилцсан|баталсан|хянасан|боловсруулсан|унэлсэн|унэлгээ хийсэн)|огноо|тайлбар ?:)/;
const SIGNER =
  /^(?:(?:người|cán bộ) (?:vào|ghi|giữ) sổ|cán bộ (?:lập|tổng hợp|thống kê)|người (?:lập|khai|duyệt|ký|tổng hợp|báo cáo|kiểm|đối chiếu|rà soát|thẩm định|nhập)|lập (?:biểu|bảng)|thủ trưởng|thư kí(?: hội đồng)?|kế toán|xác nhận|trưởng (?:phòng|ban|đoàn)|填(?:表|报)人|制表人?|编制人?|核稿人?|审核人?|复核人|[核校]对人?|汇总人?|统计人|登记人|录入人|承办人|(?:导出|打印|导表|上报|报送|提供|抽取|核验|核查|校验|采集|公示)人员?(?![员数次才名])|记录[人员]|经办人?|负责人|专家组组?长|主管|单位负责人|分管|校长|院长|组长|签(?:字|名)|日期|.{0,40}(?:ахлагч|нарийн бичгийн дарга|гарын усэг|танилцсан|баталсан|хянасан|боловсруулсан|унэлсэн|нэгтгэсэн|гаргасан|баталгаажуулсан|хотолсон|бутгэсэн|гишууд))/;
/** Whether a text with a colon is the label of somebody who signs ("审核人：陈立", "Хянасан: …"). */
export function isClosing(text: string): boolean {
  const [label = ""] = fold(text).split(/[:：]/);
  return SIGNER.test(
    label
      .replace(/^[*()\s]+/, "")
      .replace(/[()（）]/g, " ")
      .trim()
  );
}

/** Whether a text has a line to sign on, between who signs and the name ("Тасгийн дарга ....... О.Ганхуяг"). */
export const isSigningLine = (text: string): boolean => /\p{L}.*(?:[.…_]\s?){6}/u.test(text);

export const isFooter = (label: Label | undefined): boolean =>
  label !== undefined && (/^\s*[*※]\s?\S.{20,}|^\([^()]{12,}\)$/u.test(label.text) || isFooterText(label));

const isFooterText = (label: Label): boolean =>
  FOOTER.test(label.words === "" ? "" : label.text.toLowerCase().replace(/^[*()\s]+/, ""));

/** A remark on the whole sheet. */
export const isNote = (label: Label | undefined): boolean =>
  label !== undefined &&
  /^(?:ghi chú|chú thích|lưu ý|注|备注|说明|(?:数据|资料)来源|nguồn số liệu|эх сурвалж|тайлбар|жич|note)(?: |:|：|$)/i.test(
    label.text.replace(/^[*(\s]+/, "").toLowerCase()
  );
