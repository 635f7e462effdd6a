import { wordPairs, type WordList } from "../../../rules";
import { REWRITINGS } from "./rewritings";

/** What sheets write for long words, and other words for the same thing. */
export const WORDS: WordList = {
  abbreviations:
    wordPairs(`thủ tục hành chính = tthc | cải cách hành chính = cchc | cán bộ công chức viên chức = cbccvc
  | cán bộ công chức = cbcc | hồ sơ = hs | văn bản = vb | chữ ký số = cks | thư điện tử = email
  | điện tử = đt | phản ánh kiến nghị = pakn | dịch vụ công = dvc | cơ sở vật chất = csvc
  | công nghệ thông tin = cntt | giáo dục = gd | không dùng tiền mặt = đt | trực tuyến = đt | ttkdtm = thanh toán đt | báo cáo = bc
  | khiếu nại tố cáo = kntc | kn tc = kntc | ubnd huyện = huyện | số hoá = số hóa | mail = email
  | thư công vụ = email công vụ | hộp thư đt = email | ks = ký số | đang còn hiệu lực = còn hiệu lực`),
  synonyms:
    wordPairs(`trễ hẹn = trễ hạn | quá hạn = trễ hạn | quá hẹn = trễ hạn | đúng hẹn = đúng hạn | thời hạn = hạn
  | cá nhân tổ chức = người dân | tổ chức cá nhân = người dân | công dân = người dân | phụ huynh = người dân
  | phụ huynh hs = người dân | cha mẹ hs = người dân | cha mẹ trẻ = người dân | cmhs = người dân
  | ph = người dân | cbvc = cbcc
  | trang thông tin đt = website | số hóa = số hoá | mức độ hài lòng = hài lòng | sự hài lòng = hài lòng
  | cb gv nv = cbcc | cbgvnv = cbcc | gv nv = cbcc | gvnv = cbcc | cán bộ giáo viên nhân viên = cbcc
  | cán bộ viên chức = cbcc | cbccvc = cbcc | viên chức = cbcc | nhân sự = cbcc | giáo viên nhân viên = cbcc
  | khi giải quyết = giải quyết | thực hiện tthc = tthc | nộp lại = cung cấp lại | giấy tờ đã có = giấy tờ
  | dùng = sử dụng | áp dụng = ứng dụng | triển khai ứng dụng = ứng dụng | thực hiện ứng dụng = ứng dụng
  | khi làm tthc = | khi thực hiện tthc = | khi tthc = | trên môi trường đt = đt | dưới dạng đt = đt
  | qua môi trường mạng = đt | trên môi trường mạng = đt | bằng hình thức đt = đt | chính thức = | kịp thời =
  | đầy đủ = | hệ thống email = email | hòm email = email | tài khoản email = email | giấy tờ tài liệu = giấy tờ
  | thông tin giấy tờ = giấy tờ | đơn thư = đơn | thành phần hs = hs | niêm yết công khai = công khai
  | đăng tải công khai = công khai | cập nhật công khai = công khai cập nhật | cung ứng = cung cấp
  | do đơn vị cung cấp = | do trường cung cấp = | của đơn vị = | tại đơn vị = | cả năm =
  | dịch vụ gd công = dịch vụ | dịch vụ gd = dịch vụ | dịch vụ gd và đào tạo = dịch vụ | dvc = dịch vụ
  | giáo dục công lập = gd | trả đúng hạn = giải quyết đúng hạn | phiếu xin lỗi = thư xin lỗi
  | thông báo xin lỗi = thư xin lỗi | văn bản xin lỗi = thư xin lỗi | gửi thư xin lỗi = thư xin lỗi`),
  rewritings: REWRITINGS,
};
