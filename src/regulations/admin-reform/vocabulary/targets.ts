import { vocabulary } from "../../../rules";
import { digitisedBy, DIGITISATIONS } from "./digitisation";
import { PROCEDURES } from "./procedures";
import { SATISFACTION } from "./satisfaction";
import * as lists from "./lists";
import * as offices from "./offices";
import * as wordings from "./wordings";
import { NOTHING_AGAIN } from "./registers";

/** A target that the plan words as "100% …" stands so in lists too. */
const whole = (listed: readonly string[]): string[] => [...listed, ...listed.map((label) => `100% ${label}`)];

/** How sheets word the plan's targets with a rate; "Tỷ lệ" at the front may be left out. */
export const RATES = vocabulary(
  `
${PROCEDURES}
${SATISFACTION}
# The two digitisation targets differ only in whose competence they name.
II.4: đơn vị | trường | nhà trường
  | Hồ sơ, kết quả TTHC thuộc thẩm quyền giải quyết của đơn vị được số hóa (≥ 60%)
  | Số hóa kết quả và hồ sơ giải quyết TTHC thuộc thẩm quyền của đơn vị
  | Số hóa kết quả và hồ sơ giải quyết thủ tục hành chính đang còn hiệu lực và có giá trị sử dụng thuộc thẩm quyền giải quyết của đơn vị đạt tối thiểu 60%
  | Kết quả TTHC còn hiệu lực của đơn vị đã số hóa | Thực hiện số hóa hồ sơ, kết quả giải quyết TTHC tại trường
  | Hồ sơ TTHC của trường đã số hóa (%) | Tỉ lệ số hóa KQ, HS TTHC còn hiệu lực thuộc thẩm quyền của trường
  | Số hóa kết quả và hồ sơ giải quyết TTHC còn hiệu lực thuộc thẩm quyền giải quyết của đơn vị
  | Số hóa kết quả, hồ sơ TTHC còn giá trị sử dụng của đơn vị | Số hóa hồ sơ TTHC còn giá trị sử dụng của đơn vị | Số hóa kết quả TTHC còn giá trị sử dụng của đơn vị
  | Số hóa hồ sơ TTHC thuộc trường
II.6.1: Văn bản, tài liệu chính thức trao đổi trên môi trường điện tử | ${offices.ELECTRONIC_OF_ALL}
  | Các văn bản, tài liệu chính thức trao đổi tại đơn vị được thực hiện trên môi trường điện tử
  | Văn bản, tài liệu chính thức trao đổi tại đơn vị được thực hiện trên môi trường điện tử
  | Văn bản, tài liệu chính thức được trao đổi trên môi trường điện tử
  | Văn bản, tài liệu trao đổi trên môi trường điện tử
  | Văn bản, tài liệu được trao đổi trên môi trường điện tử | Văn bản trao đổi trên môi trường điện tử
  | Văn bản điện tử | Văn bản được xử lý trên môi trường điện tử | Hồ sơ công việc trên môi trường mạng
  | Trao đổi văn bản điện tử
  | Văn bản, tài liệu điện tử | Tỷ lệ văn bản trao đổi dưới dạng điện tử
  | Trao đổi văn bản, tài liệu trên môi trường điện tử | Văn bản, tài liệu thực hiện trên môi trường điện tử
  | Văn bản được gửi, nhận trên môi trường điện tử | Gửi, nhận văn bản điện tử
  | Văn bản, tài liệu được gửi nhận trên môi trường điện tử | Văn bản đi, đến trên môi trường điện tử
  | Văn bản, hồ sơ công việc được xử lý trên môi trường mạng
  | Văn bản, tài liệu được xử lý trên môi trường điện tử | Sử dụng văn bản điện tử
  | Trao đổi văn bản, tài liệu chính thức trên môi trường điện tử
  | Hồ sơ công việc được xử lý trên môi trường mạng | Số văn bản trao đổi điện tử/tổng số văn bản
  | Văn bản chính thức được thực hiện trên môi trường điện tử | Gửi, nhận văn bản qua mạng (%)
  | Tỷ lệ văn bản, tài liệu chính thức trao đổi bằng hình thức điện tử
  | Tỉ lệ văn bản, tài liệu chính thức trao đổi qua mạng | TL văn bản điện tử trao đổi trong trường
  | Văn bản đi, đến được xử lý điện tử | Văn bản đi, đến xử lý trên môi trường điện tử
  | Văn bản phát hành điện tử | Văn bản ban hành dưới dạng điện tử | Trao đổi văn bản qua email, phần mềm
  | ${wordings.EXCHANGED}
II.6.2: Cán bộ, công chức sử dụng chữ ký số | Cán bộ, công chức tại đơn vị sử dụng chữ ký số
  | Cán bộ, công chức tại đơn vị sử dụng chữ ký số trong thực hiện nhiệm vụ trên môi trường điện tử
  | Cán bộ, công chức, viên chức sử dụng chữ ký số | CBCCVC sử dụng chữ ký số | CBCC sử dụng CKS
  | CBCC ứng dụng chữ ký số | CB, CC sử dụng chữ ký số | Sử dụng chữ ký số | Chữ ký số | Ký số
  | CBCC dùng chữ ký số | Cán bộ, công chức được cấp và sử dụng chữ ký số
  | Cán bộ, công chức sử dụng chữ ký số trong công việc
  | Cán bộ, công chức sử dụng chữ ký số trên môi trường điện tử | Cán bộ, viên chức dùng chữ ký số
  | Cán bộ quản lý, viên chức sử dụng chữ ký số | Ứng dụng chữ ký số
  | Sử dụng chữ ký số trong thực hiện nhiệm vụ | Cán bộ, giáo viên, nhân viên sử dụng chữ ký số
  | Cán bộ, công chức ký số văn bản | Văn bản ký số | CBCC thực hiện ký số
  | Cán bộ, công chức đã sử dụng chữ ký số/tổng số CBCC | Số CBCCVC sử dụng chữ ký số/tổng số CBCCVC
  | Tỷ lệ sử dụng chữ ký số trong xử lý công việc | CBQL, nhân viên sử dụng chữ ký số trong thực hiện nhiệm vụ
  | Tỷ lệ công chức, viên chức ký số | Tỉ lệ CBCC sử dụng chữ ký số khi giải quyết công việc
  | CB, CC, VC sử dụng chữ ký số trong công việc (%) | Tỉ lệ cán bộ của trường dùng CKS trên môi trường điện tử
  | Tỉ lệ CBGVNV dùng chữ ký số khi thực hiện nhiệm vụ | TL CBCC ký số
  | Viên chức ứng dụng chữ ký số trong công việc | CBVC sử dụng chữ ký số trong công việc | Người dùng ký số
  | Cán bộ ký số trong công việc | CB, GV, NV dùng chữ ký số khi làm việc
  | Ký số trong công việc | CBCC ký số hồ sơ công việc | CBCC ký số hồ sơ
  | Số người dùng chữ ký số | Chữ ký số của CBCC
  | Viên chức dùng chữ ký số khi xử lý công việc | Viên chức dùng chữ ký số
  | ${lists.SIGNING}
II.6.3: Hệ thống báo cáo kết nối liên thông | Hệ thống báo cáo kết nối liên thông với quận, huyện | Hệ thống báo cáo của đơn vị được kết nối liên thông
  | Ứng dụng hệ thống báo cáo của đơn vị được kết nối liên thông
  | Ứng dụng 100% hệ thống báo cáo của đơn vị được kết nối liên thông
  | Hệ thống báo cáo được kết nối liên thông | Hệ thống báo cáo kết nối với hệ thống của huyện
  | Hệ thống báo cáo của đơn vị kết nối liên thông | Báo cáo kết nối liên thông
  | Kết nối liên thông hệ thống báo cáo | Liên thông báo cáo
  | Liên thông hệ thống báo cáo
  | Liên thông hệ thống thông tin báo cáo với Huyện | Hệ thống báo cáo kết nối liên thông với Huyện
  | Hệ thống thông tin báo cáo kết nối liên thông | Báo cáo kết nối liên thông với hệ thống của Huyện
  | Kết nối, liên thông hệ thống báo cáo với Huyện
  | Hệ thống báo cáo được kết nối, liên thông, chia sẻ dữ liệu
  | Kết nối liên thông báo cáo | Hệ thống thông tin báo cáo được kết nối liên thông với hệ thống của Huyện
  | 100% hệ thống báo cáo của đơn vị liên thông với huyện | Hệ thống báo cáo đơn vị liên thông với Huyện (%)
  | Ứng dụng 100% hệ thống báo cáo của đơn vị được kết nối liên thông, chia sẻ dữ liệu với hệ thống thông tin báo cáo của Huyện
  | Kết nối, chia sẻ dữ liệu báo cáo với Huyện (%)
  | Hệ thống báo cáo của đơn vị kết nối liên thông với hệ thống thông tin báo cáo huyện
  | Báo cáo được liên thông với HTTT báo cáo của Huyện | Tỷ lệ kết nối hệ thống thông tin báo cáo
  | Số hệ thống báo cáo đã kết nối/tổng số
  | Hệ thống báo cáo của trường được kết nối, chia sẻ dữ liệu với UBND huyện
  | Kết nối HTTT báo cáo với Huyện (%) | Tỷ lệ hệ thống báo cáo của trường kết nối với HTTT báo cáo của Huyện
  | Tỉ lệ hệ thống báo cáo của đơn vị kết nối với hệ thống BC của Huyện
  | Hệ thống báo cáo của trường liên thông, chia sẻ dữ liệu với Huyện (%)
  | Tỷ lệ chế độ báo cáo kết nối Hệ thống TTBC của Huyện
  | Kết nối hệ thống báo cáo của trường với HTTTBC huyện (tỷ lệ)
  | Chia sẻ dữ liệu báo cáo với huyện | Kết nối, chia sẻ dữ liệu báo cáo
  | Chế độ báo cáo được kết nối liên thông với hệ thống của Huyện | Chế độ báo cáo kết nối liên thông
  | Liên thông dữ liệu báo cáo với Huyện | Hệ thống thông tin báo cáo kết nối Huyện
  | ${lists.CONNECTED}
II.6.4: Cán bộ, công chức sử dụng thư điện tử công vụ
  | Cán bộ, công chức sử dụng hệ thống thư điện tử công vụ
  | Cán bộ, công chức, viên chức sử dụng thư điện tử công vụ
  | Công chức, viên chức sử dụng thư điện tử công vụ | Viên chức sử dụng thư điện tử công vụ
  | Cán bộ, công chức, viên chức sử dụng hệ thống thư điện tử công vụ | CBCCVC sử dụng thư điện tử công vụ
  | CBCC sử dụng email công vụ | CBCC sử dụng mail công vụ | CB, CC sử dụng thư điện tử công vụ
  | Sử dụng thư điện tử công vụ | Sử dụng mail công vụ | Thư điện tử công vụ | Email công vụ | Mail công vụ
  | Cán bộ, công chức dùng email công vụ | CBCC dùng mail công vụ | Cán bộ, công chức sử dụng thư công vụ
  | Sử dụng hộp thư điện tử công vụ | Sử dụng email công vụ | Cán bộ, công chức có và sử dụng email công vụ
  | Cán bộ, giáo viên, nhân viên sử dụng email công vụ | Cán bộ, công chức sử dụng hộp thư điện tử công vụ
  | Sử dụng hệ thống thư điện tử công vụ | Cán bộ, viên chức dùng email công vụ
  | Sử dụng email công vụ trong công việc | Cán bộ, công chức sử dụng email công vụ trong công việc
  | Cán bộ, công chức được cấp và sử dụng email công vụ | Trao đổi công việc qua thư điện tử công vụ
  | Sử dụng thư công vụ | Sử dụng thư điện tử công vụ trong trao đổi công việc
  | Cán bộ, công chức sử dụng email công vụ/tổng số | Cán bộ, công chức dùng email công vụ trao đổi công việc
  | Số người sử dụng thư điện tử công vụ/tổng số | Sử dụng thư công vụ theo Quyết định 41/2011/QĐ-UBND
  | Tỷ lệ CB sử dụng hộp thư điện tử công vụ | CBVC trao đổi công việc qua thư công vụ (%)
  | Hộp thư công vụ | Sử dụng hộp thư công vụ | Email công vụ của CBCC
  | ${lists.MAILING}
III.1.3: Báo cáo định kỳ, đột xuất đúng hạn | Báo cáo định kỳ và đột xuất đúng hạn
  | Báo cáo định kỳ, đột xuất đúng thời gian | Báo cáo định kỳ, đột xuất theo thời gian quy định
  | Báo cáo định kỳ, đột xuất được gửi đúng hạn | Chế độ thông tin, báo cáo định kỳ, đột xuất
  | Thực hiện chế độ thông tin, báo cáo định kỳ, đột xuất
  | Thực hiện nghiêm chế độ thông tin, báo cáo định kỳ, đột xuất
  | Thực hiện nghiêm chế độ thông tin, báo cáo định kỳ, đột xuất theo thời gian quy định của Huyện
  | Chế độ báo cáo định kỳ, đột xuất | Báo cáo định kỳ, đột xuất | Báo cáo gửi đúng hạn | Báo cáo đúng hạn
  | Tỷ lệ báo cáo gửi đúng hạn | Chế độ báo cáo đúng hạn | Thực hiện chế độ báo cáo định kỳ
  | Thực hiện chế độ báo cáo định kỳ, đột xuất
  | Tỷ lệ báo cáo đúng hạn | Báo cáo định kỳ đúng hạn
  | Thực hiện chế độ thông tin, báo cáo đúng hạn
  | Báo cáo định kỳ, đột xuất đúng thời gian quy định | Chế độ báo cáo định kỳ, đột xuất đúng quy định
  | Báo cáo CCHC định kỳ, đột xuất đúng hạn
  | Tỷ lệ báo cáo định kỳ, đột xuất gửi đúng hạn | Chế độ thông tin báo cáo đúng hạn
  | Báo cáo định kỳ, đột xuất được thực hiện đúng hạn | Thực hiện chế độ báo cáo theo quy định
  | Số báo cáo đúng hạn/tổng số báo cáo phải gửi | Chấp hành chế độ báo cáo định kỳ, đột xuất
  | Số báo cáo gửi đúng hạn/tổng số báo cáo
  | Báo cáo CCHC gửi đúng hạn (%) | Gửi báo cáo định kỳ và đột xuất đúng quy định thời gian
  | Tỷ lệ thực hiện báo cáo đúng thời hạn của Huyện | Chế độ thông tin, báo cáo đúng thời gian quy định
  | Gửi báo cáo CCHC đúng thời hạn | Nộp báo cáo định kỳ và đột xuất đúng hạn cho Huyện
  | Thực hiện chế độ thông tin báo cáo định kỳ, đột xuất của trường
  | Việc chấp hành thời gian báo cáo định kỳ, đột xuất | Báo cáo định kỳ/đột xuất gửi đúng thời gian quy định
  | Báo cáo đúng thời gian quy định (%) | Tỉ lệ báo cáo định kỳ, đột xuất nộp đúng thời gian
  | Các BC CCHC nộp Huyện đúng hạn (có/không) | Chế độ báo cáo CCHC (tháng, quý, năm, đột xuất) đúng thời gian
  | Tỷ lệ báo cáo nộp Huyện đúng thời gian quy định | Gửi báo cáo đúng hạn cho huyện
  | Báo cáo CCHC đúng hạn | Báo cáo tháng, quý, 6 tháng, năm đúng hạn | Báo cáo quý, 6 tháng, năm gửi đúng hạn
  | Báo cáo tháng, quý, năm gửi đúng hạn
  | Báo cáo CCHC quý, năm đúng hạn | Báo cáo định kỳ gửi đúng thời gian
  | ${lists.REPORTS}
III.3.3-1: Thủ tục hành chính được công bố, công khai đầy đủ, đúng hạn
  | Thủ tục hành chính công bố, công khai đầy đủ, đúng hạn
  | Thủ tục hành chính được công khai đầy đủ, đúng hạn | Thủ tục hành chính được công bố, công khai
  | Thủ tục hành chính được công khai | Công bố, công khai đầy đủ, đúng hạn TTHC
  | Công bố, công khai TTHC đầy đủ, đúng hạn | Công khai TTHC đầy đủ, đúng hạn | Công bố, công khai TTHC
  | Công khai TTHC
  | TTHC được công bố, công khai đầy đủ | TTHC được công khai đầy đủ
  | TTHC được công khai đúng hạn | TTHC được công bố, công khai đúng hạn | Công khai TTHC đầy đủ
  | TTHC được niêm yết, công khai | TTHC được niêm yết công khai đầy đủ | Niêm yết TTHC
  | Niêm yết công khai TTHC | Niêm yết, công khai TTHC đầy đủ, đúng hạn | TTHC được niêm yết
  | Công bố, công khai TTHC tại trường | TTHC được công bố, niêm yết công khai
  | TTHC được cập nhật, công khai đầy đủ | TTHC được công bố đầy đủ, đúng hạn
  | TTHC được công khai đúng quy định | Số TTHC đã công khai/tổng số TTHC
  | TTHC đã công bố, công khai/tổng số TTHC
  | Bảo đảm 100% thủ tục hành chính được công bố, công khai đầy đủ, đúng hạn | TL TTHC công khai đủ, đúng hạn
  | TTHC niêm yết tại bảng tin | TTHC niêm yết trên bảng tin
  | TTHC được niêm yết đầy đủ, đúng hạn | Công khai đầy đủ TTHC tại trường | Công khai danh mục TTHC
  | ${wordings.POSTED}
III.3.3-2: Hồ sơ TTHC được tiếp nhận, giải quyết tại đơn vị
  | Các hồ sơ TTHC tiếp nhận, giải quyết tại đơn vị
  | Hồ sơ tiếp nhận và giải quyết tại đơn vị
  | Tiếp nhận, giải quyết hồ sơ TTHC tại đơn vị | Tiếp nhận, giải quyết tại đơn vị
  | Hồ sơ TTHC tiếp nhận và giải quyết tại trường
  | Hồ sơ TTHC được tiếp nhận, giải quyết tại trường
  | Tiếp nhận, giải quyết hồ sơ TTHC tại trường | Tiếp nhận và giải quyết hồ sơ tại đơn vị
  | Hồ sơ TTHC được tiếp nhận, trả kết quả tại đơn vị | TTHC được tiếp nhận, giải quyết tại đơn vị
  | Tiếp nhận, giải quyết TTHC tại đơn vị
  | Tiếp nhận, giải quyết TTHC tại trường | Hồ sơ TTHC tiếp nhận và giải quyết ngay tại đơn vị
  | Hồ sơ TTHC nộp và giải quyết tại đơn vị
  | Số hồ sơ TTHC tiếp nhận, giải quyết tại đơn vị/tổng số hồ sơ
  | Tỷ lệ hồ sơ TTHC nhận và giải quyết ngay tại trường
  | Hồ sơ TTHC tiếp nhận và giải quyết tại trường/tổng hồ sơ
  | Hồ sơ TTHC tiếp nhận, giải quyết tại chỗ (tại đơn vị)
  | Hồ sơ được nhận và giải quyết ngay tại trường (% tổng HS) | TL HS TTHC nhận và trả tại đơn vị
  | TTHC nhận và trả kết quả tại đơn vị | Hồ sơ TTHC giải quyết tại đơn vị | Hồ sơ TTHC giải quyết tại trường
  | ${lists.ON_THE_SPOT}
III.3.6-1: huyện | Số hóa kết quả và hồ sơ giải quyết TTHC thuộc thẩm quyền giải quyết của cấp huyện
  | Số hóa hồ sơ, kết quả TTHC thuộc thẩm quyền cấp huyện đạt tối thiểu 60%
  | Hồ sơ TTHC thẩm quyền UBND huyện được số hóa
  | Số hóa hồ sơ còn hiệu lực thuộc thẩm quyền giải quyết của Huyện
  | Số hóa HS, KQ TTHC còn hiệu lực thuộc thẩm quyền của Huyện (%)
III.3.6-2: Người dân không phải cung cấp lại thông tin, giấy tờ
  | Người dân không phải cung cấp lại các thông tin, giấy tờ, tài liệu
  | Người dân khi thực hiện TTHC không phải cung cấp lại thông tin, giấy tờ
  | Người dân khi thực hiện TTHC không phải cung cấp lại các thông tin, giấy tờ, tài liệu
  | Người dân khi thực hiện TTHC không phải cung cấp lại các thông tin, giấy tờ, tài liệu đã được chấp nhận
  | Người dân không phải cung cấp lại thông tin | Người dân không phải cung cấp lại giấy tờ
  | Không phải cung cấp lại thông tin, giấy tờ | Không phải cung cấp lại thông tin | Tái sử dụng dữ liệu
  | Tái sử dụng thông tin, giấy tờ
  | Người dân không phải nộp lại giấy tờ
  | Người dân không phải cung cấp lại giấy tờ, tài liệu | Người dân không phải nộp lại giấy tờ, tài liệu
  | Người dân không phải cung cấp lại giấy tờ khi làm TTHC
  | Người dân không phải cung cấp lại hồ sơ | Phụ huynh không phải cung cấp lại thông tin
  | Không phải cung cấp lại giấy tờ | Không phải nộp lại giấy tờ đã có
  | Người dân không phải cung cấp lại thông tin khi thực hiện TTHC | Người dân không cung cấp lại giấy tờ
  | Người dân không phải nộp lại hồ sơ, giấy tờ | Tỷ lệ tái sử dụng dữ liệu
  | Không yêu cầu người dân cung cấp lại giấy tờ
  | Không phải cung cấp lại thông tin, giấy tờ, tài liệu | Tái sử dụng thông tin, giấy tờ đã số hóa
  | Người dân khỏi phải nộp lại giấy tờ đã có trong hệ thống (%)
  | Tỷ lệ hồ sơ không yêu cầu người dân cung cấp lại thông tin
  | Không phải cung cấp lại các thông tin, giấy tờ, tài liệu đã được chấp nhận khi thực hiện thành công TTHC trước đó
  | Số người dân không phải cung cấp lại thông tin/tổng số người thực hiện TTHC
  | Tỷ lệ công dân không phải nộp lại giấy tờ, tài liệu cơ quan nhà nước đang quản lý
  | Người dân không phải khai lại thông tin khi làm thủ tục
  | Không phải cung cấp lại thông tin, giấy tờ khi thực hiện TTHC
  | Không phải nộp lại giấy tờ đã nộp lần trước (%)
  | Người dân không phải nộp lại thông tin, giấy tờ đã cung cấp khi làm TTHC (%)
  | Trên 80% người dân không phải cung cấp lại TT, giấy tờ, tài liệu
  | Người dân không phải cung cấp lại thông tin, giấy tờ, tài liệu đã được chấp nhận trước đó (%)
  | Tỉ lệ hồ sơ người dân được tái sử dụng giấy tờ, không nộp lại (> 80%)
  | Tỷ lệ hồ sơ không phải nộp lại giấy tờ
  | ${NOTHING_AGAIN}
# A row that names neither the unit nor the district: nobody can assign it.
II.4 / III.3.6-1: scan hồ sơ | scan hồ sơ, kết quả giải quyết TTHC
`,
  {
    "II.1.3": whole,
    "II.1.4": whole,
    "II.2.3": whole,
    "II.6.1": whole,
    "II.6.2": whole,
    "II.6.3": whole,
    "II.6.4": whole,
    "III.3.3-1": whole,
    "III.3.3-2": whole,
    "III.3.6-2": (listed) => [...listed, ...listed.map((label) => `Trên 80% ${label}`)],
    "II.4": digitisedBy,
    "III.3.6-1": digitisedBy,
    "II.4 / III.3.6-1": (listed) => [...DIGITISATIONS, ...listed],
  }
);
