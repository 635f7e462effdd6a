import { wordPairs, type WordList } from "../../../rules";
import { REWRITINGS } from "./rewritings";

/** "Tỷ lệ bỏ học qua từng năm": the years stand beside. */
const OVER_YEARS = ["bỏ học", "lưu ban", "giỏi", "khá", "tốt", "trung bình", "yếu", "kém"]
  .flatMap((what) => ["qua các năm", "qua từng năm"].map((over) => `${what} ${over} = ${what}`))
  .join(" | ");

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
  | phòng học bộ môn = phbm | phòng bộ môn = phbm | phòng bm = phbm | phòng thí nghiệm = phòng tn | tổ trưởng chuyên môn = ttcm
  | chuẩn quốc gia = cqg | đcqg = đạt cqg | đdcmhs = đại diện cmhs | tđđt = trình độ đào tạo | thành viên = tv | chuyên đề = cđ
  | công đoàn = cđ | hồ chí minh = hcm | tncshcm = tncs hcm | tntphcm = tntp hcm | cán bộ = cb | cbgv = cb gv
  | trong sạch vững mạnh = tsvm | chuẩn nghề nghiệp giáo viên = cnn | chuẩn nghề nghiệp gv = cnn
  | chuẩn nngv = cnn | chuẩn nn = cnn | cnngv = cnn | điều lệ trường trung học = điều lệ
  | điều lệ trường = điều lệ | wc = nhà vệ sinh | nvs = nhà vệ sinh | p = phòng | p ht = p ht | p hiệu trưởng = p ht
  | l6 = lớp 6 | l7 = lớp 7 | l8 = lớp 8 | l9 = lớp 9 | l10 = lớp 10 | l11 = lớp 11 | l12 = lớp 12
  | hội đồng = hđ | xã hội = xh | phổ cập giáo dục = pcgd | phổ cập gd = pcgd | xl = xếp loại | xlhl = xếp loại hl
  | xlhk = xếp loại hk
  | có mấy = số | có bao nhiêu = số | nhà trường có mấy = số | nhà trường có bao nhiêu = số | trường có mấy = số
  | trường có bao nhiêu = số | nhà trường có = có | trường có = có | nhà trường đã có = đã có | trường đã có = đã có
  | của nhà trường = của | của trường = của | trong nhà trường = trong | vs = vệ sinh | kvs = khu vệ sinh
  | bm = bộ môn | phòng học bm = phbm | đl = điều lệ | tcm = tổ cm | tbdh = thiết bị dạy học | đddh = đồ dùng dạy học
  | công nhận = cn | lđtt = lao động tiên tiến | xhh = xh hóa | hđsp = hđ sư phạm | cbgvnv = cb gv nv
  | mấy = số | bao nhiêu = số | trường tổ chức = tổ chức | trường dạy = dạy | nhà trường tổ chức = tổ chức
  | phòng yt = phòng y tế | p yt = phòng y tế | phòng tb = phòng thiết bị | p tb = phòng thiết bị
  | phòng tv = phòng thư viện | phòng bv = phòng bảo vệ | p bv = phòng bảo vệ | phòng lv = phòng làm việc
  | sp = sư phạm | đoàn tn = đoàn thanh niên | đội tn = đội thiếu niên | tpt đội = tổng phụ trách đội
  | ht nước = hệ thống nước | ht thoát nước = hệ thống thoát nước | ht cntt = hệ thống cntt | đg = đánh giá
  | chuẩn đt = chuẩn đào tạo | trình độ đt = trình độ đào tạo | tđ đào tạo = trình độ đào tạo | kt định kỳ = ktđk
  | tt29/2009 = tt29 | tt 29 = tt29 | thông tư 29 = tt29 | tt30/2009 = tt30 | tt 30 = tt30 | thông tư 30 = tt30
  | tt09/2009 = tt09 | tt 09 = tt09 | thông tư 09 = tt09 | thầy cô giáo = gv | thầy cô = gv | thầy/cô = gv
  | ss = sĩ số | sỉ số = sĩ số | em = hs | mét vuông = m2 | dtsd = dt sử dụng | vp = văn phòng
  | cán bộ quản lý giáo viên = cb gv | cbql gv = cb gv | gv cbql = cb gv | giáo viên cbql = cb gv
  | giáo viên cán bộ quản lý = cb gv | cbql giáo viên = cb gv
  | cán bộ quản lý gv = cb gv | cán bộ giáo viên = cb gv | cán bộ gv = cb gv
  | ttlđtt = tập thể lao động tiên tiến | vm = vững mạnh | gdtc = gd thể chất
  | yt trường học = y tế trường học | trường tt = trường tiên tiến | tc đảng = tổ chức đảng | một tổ = 1 tổ
  | nhà trường được = trường được | nhà trường tự = trường tự | nhà trường đề nghị = trường đề nghị
  | nhà trường báo cáo = trường báo cáo | nhà trường đăng ký = trường đăng ký
  | datchuan = đạt chuẩn | trenchuan = trên chuẩn | duoichuan = dưới chuẩn | bohoc = bỏ học | luuban = lưu ban
  | hocsinh = hs | giaovien = gv | hocluc = hl | hanhkiem = hk | solop = số lớp | phonghoc = phòng học
  | daygioi = dạy giỏi | hđgd = hđ giáo dục | bđd cmhs = ban đại diện cmhs | chuẩn nn giáo viên = cnn | diện tích sd = dt sử dụng | dt sd = dt sử dụng
  | viên chức = vc | ${OVER_YEARS}`),
  synonyms: wordPairs(`gvdg = gv dạy giỏi | gvg = gv giỏi | xếp loại = loại | đánh giá = loại
  | đánh giá xếp loại = loại | kết quả xếp loại = loại | kết quả đánh giá = loại | mức xếp loại = loại
  | kết quả đánh giá xếp loại = loại | ở lại lớp = lưu ban | niên khóa = năm học | nhà vệ sinh = vệ sinh
  | khu vệ sinh = vệ sinh | công nhận đạt chuẩn quốc gia = công nhận | công nhận cqg = công nhận
  | công nhận đạt chuẩn = công nhận | công nhận trường đạt cqg = công nhận | công nhận trường đạt chuẩn = công nhận
  | công nhận trường chuẩn = công nhận | công nhận trường cqg = công nhận
  | phòng đào tạo = phòng gdđt | máy vi tính = máy tính | vi tính = máy tính
  | trình độ chuẩn đào tạo = chuẩn đào tạo | chuẩn trình độ đào tạo = chuẩn đào tạo | chuẩn trình độ = chuẩn đào tạo
  | trình độ chuẩn = chuẩn đào tạo | bình quân = trung bình | hàng năm =
  | hằng năm = | cả năm = | năm học = | toàn trường = | trang web = website | trang thông tin điện tử = website
  | cổng thông tin điện tử = website | kết nạp đảng viên = phát triển đảng viên | phát triển đv = phát triển đảng viên
  | đạt yêu cầu = đạt | đảm bảo yêu cầu = đạt | đáp ứng yêu cầu = đạt | đầy đủ = đủ | bảo đảm = đảm bảo
  | đúng quy định = quy định | nhà xe = nhà để xe | cây xanh = cây bóng mát | bóng mát = cây bóng mát
  | nối mạng internet = kết nối internet | mạng internet = internet | nhân viên phụ trách = nv
  | kế hoạch đào tạo bồi dưỡng = kế hoạch bồi dưỡng
  | đội ngũ gv = gv | hội cha mẹ học sinh = ban đại diện cmhs | ban đd cmhs = ban đại diện cmhs
  | hội cmhs = ban đại diện cmhs`),
  narrowing:
    `giáo viên nữ, giáo viên nam, nhân viên, cán bộ quản lý, giường, đầu sách, kinh phí, nhu cầu, sửa chữa,
  diện tích, tiên tiến, trong sạch vững mạnh, tuyển sinh, tuyển mới, thi lại, học nghề,
  dạy nghề, nghề, 2 buổi, hai buổi, tạm, mượn, kiên cố, bán kiên cố, xây mới, chuyển đi, chuyển đến, lớp ghép,
  lớp chọn, tiểu học, mầm non, bằng cấp, kiểm định, kđclgd, phòng đọc, môn toán, môn văn,
  môn ngữ văn, môn tiếng anh, môn ngoại ngữ, môn lý, môn vật lý, môn hóa, môn hóa học, môn sinh, môn sinh học,
  điện thoại, sđt, email, bổ nhiệm, chữ ký, khiếu nại, phải,
  môn sử, môn lịch sử, môn địa, môn địa lý, môn tin, môn tin học, môn gdcd`.split(/,\s+/),
  rewritings: REWRITINGS,
  topic:
    "chuẩn quốc gia, cqg, thcs, thpt, trung học, phổ thông, cấp 2, cấp 3, cấp ii, cấp iii, khối, năm học, sĩ số, bỏ học, lưu ban, học lực, hạnh kiểm, chuẩn nghề nghiệp, dạy giỏi, gvdg, đoàn kiểm tra, cơ sở vật chất, csvc".split(
      ", "
    ),
};
