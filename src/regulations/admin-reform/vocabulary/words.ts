import { wordPairs, type WordList, type WordPair } from "../../../rules";
import { COLLEAGUES } from "./offices";
import { REWRITINGS } from "./rewritings";

/** People of a kindergarten are the parents, whosever they are called. */
const PARENTS = ["ba mẹ", "bố mẹ", "cha mẹ", "phụ huynh"].flatMap((parents) =>
  ["", " cháu", " bé", " trẻ", " học sinh"].map((child): WordPair => [`${parents}${child}`, "người dân"])
);

/** What sheets write for long words, and other words for the same thing. */
export const WORDS: WordList = {
  abbreviations:
    wordPairs(`thủ tục hành chính = tthc | cải cách hành chính = cchc | cán bộ công chức viên chức = cbccvc
  | cán bộ công chức = cbcc | hồ sơ = hs | văn bản = vb | chữ ký số = cks | thư điện tử = email
  | điện tử = đt | phản ánh kiến nghị = pakn | dịch vụ công = dvc | cơ sở vật chất = csvc
  | công nghệ thông tin = cntt | giáo dục = gd | không dùng tiền mặt = đt | trực tuyến = đt | ttkdtm = thanh toán đt | báo cáo = bc
  | khiếu nại tố cáo = kntc | tphs = thành phần hs | đv = đơn vị | kn tc = kntc | ubnd huyện = huyện | số hoá = số hóa | mail = email
  | thư công vụ = email công vụ | hộp thư đt = email | ks = ký số | đang còn hiệu lực = còn hiệu lực
  | không tiền mặt = đt | online = đt | thpl = thi hành pl | pháp luật = pl
  | rhl = rất hài lòng | hl = hài lòng | còn hl = còn hiệu lực | hết hl = hết hiệu lực | khi nào = ngày | lúc nào = ngày | ngày nào = ngày | hôm nào = ngày | bao giờ = ngày
  | lúc = ngày | thời điểm = ngày | ngày giờ = ngày | giờ ngày = ngày | ngày lúc = ngày
  | ở đâu = nơi | tại đâu = nơi | bao nhiêu = sl | ai = người | hộp thư công vụ = email công vụ | kqth = kq thực hiện | sđt = số đt
  | qlvb = quản lý vb
  | số điện thoại = số đt | htttbc = hệ thống thông tin bc | httt = hệ thống thông tin
  | ttbc = thông tin bc | thư xl = thư xin lỗi | gq = giải quyết | tsc = tài sản công | ngày tn = ngày tiếp nhận
  | nơi tn = nơi tiếp nhận | giấy tờ = gt | giáo viên = gv | nhân viên = nv
  | khỏi phải = không phải | không cần = không phải | không bị yêu cầu = không phải | khỏi nộp lại = không phải nộp lại
  | khỏi cung cấp lại = không phải cung cấp lại | khỏi khai lại = không phải khai lại`),
  synonyms: [
    ...PARENTS,
    ...wordPairs(`trễ hẹn = trễ hạn | quá hạn = trễ hạn | quá hẹn = trễ hạn | đúng hẹn = đúng hạn | thời hạn = hạn
  | cá nhân tổ chức = người dân | tổ chức cá nhân = người dân | công dân = người dân | phụ huynh = người dân
  | phụ huynh hs = người dân | cha mẹ hs = người dân | cha mẹ trẻ = người dân | cmhs = người dân
  | phụ huynh cá nhân tổ chức = người dân | phụ huynh tổ chức cá nhân = người dân | người dân tổ chức = người dân
  | tổ chức người dân = người dân | người dân doanh nghiệp = người dân | tổ chức công dân = người dân
  | công dân tổ chức = người dân
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
  | thông báo xin lỗi = thư xin lỗi | văn bản xin lỗi = thư xin lỗi | gửi thư xin lỗi = thư xin lỗi
  | hs hành chính = hs tthc | thủ tục = tthc | bộ tthc = tthc | trường = | nhà trường = | trên website =
  | trên trang thông tin đt =
  | trên cổng thông tin đt = | trên trang web = | trên bảng tin = | tại bảng tin = | đúng quy định =
  | theo đúng quy định = | thực hiện công khai = công khai | thực hiện niêm yết = niêm yết
  | thực hiện xin lỗi = xin lỗi | thực hiện tự kiểm tra = tự kiểm tra | tăng cường = | thường xuyên =
  | công tác giải quyết = giải quyết | công tác cchc = cchc | công tác theo dõi = theo dõi
  | dịch vụ gd mầm non = dịch vụ | dịch vụ sự nghiệp công = dịch vụ | chất dịch vụ = dịch vụ
  | dịch vụ công = dịch vụ | pakn qui định hành chính = pakn | pakn qui định tthc = pakn | pakn tthc = pakn
  | kiến nghị phản ánh = pakn | công bố công khai = công khai | công bố = công khai | niêm yết = công khai
  | qua phần mềm = đt | trên phần mềm = đt | qua mạng = đt | trên mạng = đt | cbql gv nv = cbcc | bgh gv nv = cbcc
  | ban giám hiệu gv nv = cbcc | cb vc = cbcc | cc vc = cbcc | ccvc = cbcc | cc vc nlđ = cbcc | ccvc nlđ = cbcc
  | công chức viên chức = cbcc | cbvc nlđ = cbcc | cb ccvc = cbcc | cbgv nv = cbcc | cb gvnv = cbcc
  | công chức viên chức người lao động = cbcc | viên chức người lao động = cbcc | cbcc người lao động = cbcc
  | cb cc vc = cbcc | cb cc = cbcc | gv viên chức = cbcc
  | ký số = sử dụng cks | ứng dụng cks = sử dụng cks | email ngành = email công vụ | trang web = website
  | trang ttđt = website | cổng ttđt = website | cổng thông tin đt = website | chuyên trang = chuyên mục
  | sử dụng lại = tái sử dụng | khai thác lại = tái sử dụng | khai thác sử dụng lại = tái sử dụng
  | trên hệ thống = qua hệ thống | liên lạc = liên hệ | thu phí lệ phí = thanh toán phí lệ phí
  | người dân = dân | tổ chức dân = dân | dân tổ chức = dân | phhs = người dân | cha mẹ = người dân | nào =
  | giấy tờ nộp = giấy tờ | thông tin nộp = thông tin | giấy tờ cũ = giấy tờ | dán công khai = công khai
  | bảng công khai = công khai | dán bảng công khai = công khai | hoặc = | hay = | thông tin tài liệu = giấy tờ | tài liệu = giấy tờ | nộp trước đó = | chấp nhận trước đó =
  | giấy tờ chấp nhận = giấy tờ | thông tin chấp nhận = thông tin | cung cấp trước đó = | nộp lần trước = | khai lại = cung cấp lại | cán bộ = cbcc
  | thẩm quyền giải quyết = thẩm quyền | nộp phí lệ phí = thanh toán phí lệ phí | thu lệ phí = thanh toán lệ phí
  | cô giáo nv = cbcc | thầy cô = cbcc
  | thầy cô giáo = cbcc | thầy cô nv = cbcc | cb gv = cbcc | qua môi trường đt = đt | trong môi trường đt = đt
  | trong môi trường mạng = đt | đủ đúng hạn = đúng hạn
  | dán bảng tin = công khai | đăng bảng tin = công khai | đăng công khai = công khai | đăng kết quả = công khai kết quả
  | niêm yết bảng tin = công khai | đăng tải = công khai | đăng website = công khai | trường đã có =
  | trường có = | trường đang có =`),
  ],
  // "Ngày phải trả": a day due is no day on which something was returned, nor what must be supplied what was; "Cán bộ xử lý ›
  // Điện thoại" is how a colleague is reached.
  narrowing: ["phải", ...COLLEAGUES.map((who) => who.toLowerCase())],
  rewritings: REWRITINGS,
  topic:
    "thủ tục, tthc, cải cách, cchc, một cửa, 1 cửa, hồ sơ, đơn thư, khiếu nại, tố cáo, dịch vụ công, dvc, ký số, văn bản điện tử, hài lòng".split(
      ", "
    ),
};
