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
  | giáo dục đào tạo = gdđt | gd đào tạo = gdđt | gd đt = gdđt | ủy ban nhân dân = ubnd | cha mẹ học sinh = cmhs
  | phụ huynh học sinh = cmhs | phụ huynh = cmhs | phó ht = pht | hiệu phó = pht | kiểm tra = kt
  | kiểm tra định kỳ = ktđk | biên bản = bb | báo cáo = bc | chuyên môn = cm | danh hiệu = dh | khu vực = kv
  | phòng học bộ môn = phbm | phòng thí nghiệm = phòng tn | tổ trưởng chuyên môn = ttcm
  | chuẩn quốc gia = cqg | đcqg = đạt cqg | đdcmhs = đại diện cmhs | tđđt = trình độ đào tạo | thành viên = tv | chuyên đề = cđ
  | công đoàn = cđ | hồ chí minh = hcm | tncshcm = tncs hcm | tntphcm = tntp hcm | cán bộ = cb | cbgv = cb gv
  | trong sạch vững mạnh = tsvm | chuẩn nghề nghiệp giáo viên = cnn | chuẩn nghề nghiệp gv = cnn
  | chuẩn nngv = cnn | chuẩn nn = cnn | cnngv = cnn | điều lệ trường trung học = điều lệ
  | điều lệ trường = điều lệ | wc = nhà vệ sinh | nvs = nhà vệ sinh | p = phòng | p ht = p ht | p hiệu trưởng = p ht
  | l6 = lớp 6 | l7 = lớp 7 | l8 = lớp 8 | l9 = lớp 9 | l10 = lớp 10 | l11 = lớp 11 | l12 = lớp 12
  | hội đồng = hđ | xã hội = xh | phổ cập giáo dục = pcgd | phổ cập gd = pcgd | xl = xếp loại | xlhl = xếp loại hl | xlhk = xếp loại hk`),
  synonyms: wordPairs(`gvdg = gv dạy giỏi | gvg = gv giỏi | xếp loại = loại | đánh giá = loại
  | đánh giá xếp loại = loại | kết quả xếp loại = loại | kết quả đánh giá = loại | mức xếp loại = loại
  | kết quả đánh giá xếp loại = loại | ở lại lớp = lưu ban | niên khóa = năm học | nhà vệ sinh = vệ sinh
  | khu vệ sinh = vệ sinh | công nhận đạt chuẩn quốc gia = công nhận
  | phòng đào tạo = phòng gdđt | máy vi tính = máy tính | vi tính = máy tính
  | trình độ chuẩn đào tạo = chuẩn đào tạo | chuẩn trình độ đào tạo = chuẩn đào tạo | chuẩn trình độ = chuẩn đào tạo
  | trình độ chuẩn = chuẩn đào tạo | bình quân = trung bình | hàng năm =
  | hằng năm = | cả năm = | toàn trường = | trang web = website`),
  narrowing:
    `giáo viên nữ, giáo viên nam, tiên tiến, trong sạch vững mạnh, tuyển sinh, tuyển mới, thi lại, học nghề,
  dạy nghề, nghề, 2 buổi, hai buổi, tạm, mượn, kiên cố, bán kiên cố, xây mới, chuyển đi, chuyển đến, lớp ghép,
  lớp chọn, tiểu học, mầm non, bằng cấp, kiểm định, kđclgd, phòng đọc, môn toán, môn văn,
  môn ngữ văn, môn tiếng anh, môn ngoại ngữ, môn lý, môn vật lý, môn hóa, môn hóa học, môn sinh, môn sinh học,
  môn sử, môn lịch sử, môn địa, môn địa lý, môn tin, môn tin học, môn gdcd`.split(/,\s+/),
  rewritings: REWRITINGS,
};
