import { wordPairs, type WordList } from "../../../rules";
import { REWRITINGS } from "./rewritings";

/** What sheets write for long words, and other words for the same thing. */
export const WORDS: WordList = {
  abbreviations:
    wordPairs(`trung học cơ sở = thcs | trung học phổ thông = thpt | ban giám hiệu = bgh | phó hiệu trưởng = pht
  | hiệu trưởng = ht | công nghệ thông tin = cntt | cơ sở vật chất = csvc | giáo dục = gd | giáo viên = gv
  | nhân viên = nv | học sinh = hs | diện tích = dt | cán bộ quản lý = cbql | dân tộc thiểu số = dtts
  | văn bản = vb | quyết định = qđ | hạnh kiểm = hk | học lực = hl | chuẩn nghề nghiệp = cnn
  | thể dục thể thao = tdtt | thanh niên cộng sản = tncs | thiếu niên tiền phong = tntp
  | giáo dục và đào tạo = gdđt | ủy ban nhân dân = ubnd | cha mẹ học sinh = cmhs`),
  synonyms:
    wordPairs(`gvdg = gv dạy giỏi | gvg = gv giỏi | xếp loại = loại | đánh giá = loại | ở lại lớp = lưu ban | niên khóa = năm học | nhà vệ sinh = vệ sinh
  | khu vệ sinh = vệ sinh | công nhận đạt chuẩn quốc gia = công nhận
  | phòng đào tạo = phòng gdđt | máy vi tính = máy tính | trang web = website`),
  narrowing:
    "tiên tiến, tuyển sinh, tuyển mới, thi lại, học nghề, dạy nghề, nghề, 2 buổi, hai buổi, tạm, mượn, kiên cố, bán kiên cố, xây mới, chuyển đi, chuyển đến, lớp ghép, lớp chọn, tiểu học, mầm non".split(
      ", "
    ),
  rewritings: REWRITINGS,
};
