import { wordPairs, type WordList } from "../../../rules";
import { REWRITINGS } from "./rewritings";

/** What sheets write for long words, and other words for the same thing. */
export const WORDS: WordList = {
  abbreviations:
    wordPairs(`thủ tục hành chính = tthc | cải cách hành chính = cchc | cán bộ công chức viên chức = cbccvc
  | cán bộ công chức = cbcc | hồ sơ = hs | văn bản = vb | chữ ký số = cks | thư điện tử = email
  | điện tử = đt | phản ánh kiến nghị = pakn | dịch vụ công = dvc | cơ sở vật chất = csvc
  | công nghệ thông tin = cntt | không dùng tiền mặt = đt | thanh toán không dùng tiền mặt = ttkdtm`),
  synonyms:
    wordPairs(`trễ hẹn = trễ hạn | quá hạn = trễ hạn | quá hẹn = trễ hạn | đúng hẹn = đúng hạn | thời hạn = hạn
  | cá nhân tổ chức = người dân | công dân = người dân | trang thông tin đt = website | số hóa = số hoá`),
  rewritings: REWRITINGS,
};
