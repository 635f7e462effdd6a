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
  | cá nhân tổ chức = người dân | tổ chức cá nhân = người dân | công dân = người dân | phụ huynh = người dân
  | phụ huynh hs = người dân | cha mẹ hs = người dân | cha mẹ trẻ = người dân | cmhs = người dân
  | trang thông tin đt = website | số hóa = số hoá | mức độ hài lòng = hài lòng | sự hài lòng = hài lòng
  | cb gv nv = cbcc | cbgvnv = cbcc | gv nv = cbcc | gvnv = cbcc | cán bộ giáo viên nhân viên = cbcc
  | cán bộ viên chức = cbcc | cbccvc = cbcc | viên chức = cbcc | nhân sự = cbcc | giáo viên nhân viên = cbcc
  | khi giải quyết = giải quyết | thực hiện tthc = tthc | nộp lại = cung cấp lại | giấy tờ đã có = giấy tờ`),
  rewritings: REWRITINGS,
};
