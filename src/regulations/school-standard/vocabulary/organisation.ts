import { vocabulary } from "../../../rules";
import { TOPICS, FEWEST_TOPICS, PARTY, PARTY_PLAN } from "./sayings";

/** Classes of each grade. */
const GRADES = Array.from({ length: 12 }, (_, index) => index + 1)
  .map((grade) => {
    const heads = `khối ${grade} | khối lớp ${grade} | K${grade}`;
    return `grade${grade}: số lớp ${grade} | số lớp khối lớp ${grade} | số lớp học khối ${grade} | tổng số lớp ${grade}
  | tổng số lớp khối ${grade}
  | khối ${grade} có (lớp) | khối ${grade} có bao nhiêu lớp | khối ${grade} có mấy lớp
grade${grade} @ số lớp | số lớp học | lớp học | tổng số lớp | quy mô lớp | số lớp theo khối: lớp ${grade} | L${grade}
  | ${heads}
grade${grade} @ ${heads}: số lớp | lớp | số lớp học | tổng số lớp | TS lớp`;
  })
  .join("\n");

/** How the school is organised: article 4. */
export const ORGANISATION = vocabulary(`
classes: số lớp học | số lớp | tổng số lớp học | TS lớp | quy mô lớp | quy mô số lớp | số lớp toàn trường
  | tổng số lớp toàn trường | tổng số lớp học toàn trường | số lớp học hiện có | số lớp hiện có
  | tổng số lớp hiện có | số lượng lớp | số lượng lớp học | quy mô trường lớp | số lớp trong năm học
  | tổng lớp | TSL | số lớp của trường | số lớp/trường | Quy mô lớp học | Tổng cộng số lớp các khối
  | Số lớp (cộng các khối) | Số lớp hiện có của nhà trường | Số lớp của trường trong năm học
  | Tổng số lớp (CSDL ngành)
  | Lớp (lớp) | Số lớp năm học này | Nhà trường có bao nhiêu lớp | Trường có bao nhiêu lớp | Có mấy lớp | Quy mô (số lớp)
  | Tổng lớp các khối | Số lớp thực tế | Toàn trường có (lớp)
  | Lớp học (lớp) | Nhà trường hiện có (lớp) | Trường hiện có (lớp)
  | Tổng số lớp từ khối 6 đến khối 9 | Tổng số lớp từ khối 10 đến khối 12 | Số lớp năm nay | Số lớp thực học
classes @ Tổng số: Năm học này
classes @ Biên chế lớp: Cộng
classes @ lớp | lớp học | số lớp | số lớp học: tổng số | cộng | TS | toàn trường | toàn cấp | tổng số lớp
  | Cộng các khối
classes @ quy mô | quy mô trường | quy mô trường, lớp | quy mô lớp, học sinh | trường, lớp | trường lớp | quy mô phát triển | lớp, học sinh: tổng số lớp
${GRADES}
allGrades: đảm bảo đủ các khối lớp của cấp học | đủ các khối lớp | đảm bảo đủ các khối lớp
  | có đủ các khối lớp của cấp học | có đủ các khối lớp | đủ khối lớp | có đủ khối lớp | đủ các khối
  | có đủ các khối | đủ các khối lớp theo cấp học | đủ các khối lớp từ 6 đến 9
  | đủ các khối lớp từ 10 đến 12 | các khối lớp của cấp học | có đủ các khối lớp từ lớp 6 đến lớp 9
  | có đủ các khối lớp từ lớp 10 đến lớp 12 | Đủ các khối 6, 7, 8, 9
  | Đủ các khối lớp của từng cấp học (trường nhiều cấp học) | Đủ các khối 10, 11, 12
  | Trường có đầy đủ các khối lớp | Trường có đủ từ khối 6 đến khối 9 | Cơ cấu khối lớp đầy đủ
  | Có đầy đủ các khối lớp theo quy định | Có đủ 4 khối lớp | Có đủ 3 khối lớp | Đủ 4 khối lớp
allGrades @ Lớp học: Đảm bảo đủ các khối
averageClass: bình quân học sinh trên một lớp | bình quân học sinh mỗi lớp | bình quân học sinh/lớp | bình quân số học sinh/lớp | bình quân số học sinh/lớp học
  | số học sinh bình quân/lớp | HS/lớp | bình quân HS/lớp | sĩ số bình quân | sĩ số trung bình
  | sĩ số bình quân lớp | sĩ số trung bình lớp | số học sinh trung bình/lớp | số học sinh trên lớp
  | học sinh/lớp | HS trên lớp | học sinh bình quân/lớp | HS bình quân/lớp | bình quân học sinh trên lớp
  | bình quân số học sinh trên lớp | bình quân số học sinh mỗi lớp | bình quân học sinh một lớp
  | trung bình học sinh/lớp | số học sinh bình quân mỗi lớp | số học sinh bình quân một lớp
  | sĩ số bình quân/lớp | sĩ số trung bình/lớp | tỷ lệ học sinh/lớp | số học sinh/lớp bình quân
  | sĩ số học sinh bình quân | BQ HS/1 lớp | bình quân học sinh/1 lớp | số học sinh/1 lớp
  | Tỷ lệ bình quân học sinh/lớp | BQ số HS trên 1 lớp | Sĩ số BQ một lớp (em/lớp) | Bình quân mỗi lớp có (HS)
  | Mật độ HS/lớp | Trung bình mỗi lớp (HS) | Trung bình mỗi lớp
averageClass @ 4. Học sinh: Tỷ lệ bình quân học sinh/lớp
averageClass @ bình quân | trung bình: HS/lớp | học sinh/lớp | số HS/lớp
largestClass: sĩ số cao nhất | số học sinh/lớp (lớp đông nhất) | số HS/lớp đông nhất | sĩ số lớp cao nhất
  | sĩ số lớp lớn nhất | số học sinh lớp đông nhất | số học sinh của lớp đông nhất | lớp đông nhất
  | lớp có sĩ số đông nhất | số học sinh/lớp cao nhất | số học sinh/lớp nhiều nhất | số học sinh/lớp tối đa
  | sĩ số lớn nhất | sĩ số tối đa | sĩ số lớp nhiều học sinh nhất | lớp nhiều học sinh nhất
  | lớp có nhiều học sinh nhất | lớp đông học sinh nhất | số học sinh lớp nhiều nhất
  | sĩ số học sinh lớp đông nhất | lớp có sĩ số cao nhất | lớp có sĩ số lớn nhất | số học sinh cao nhất/lớp
  | số học sinh nhiều nhất/lớp | số học sinh tối đa/lớp | sĩ số tối đa/lớp | sĩ số cao nhất/lớp
  | số HS/lớp cao nhất | số HS nhiều nhất trong một lớp | số học sinh nhiều nhất của một lớp
  | sĩ số của lớp đông nhất | sĩ số lớp đông học sinh nhất | lớp đông nhất (HS) | sĩ số lớp tối đa
  | lớp đông học sinh nhất: sĩ số | lớp đông nhất: số học sinh | số học sinh của lớp đông học sinh nhất
  | Lớp có số HS đông nhất | Sĩ số lớp nhiều nhất | HS/lớp cao nhất | Lớp đông nhất có (HS)
  | Số HS nhiều nhất trong 1 lớp | Sĩ số lớn nhất của một lớp
  | Lớp nhiều HS nhất có bao nhiêu em | Sĩ số tối đa thực tế | Lớp đông nhất có bao nhiêu HS | Lớp đông nhất bao nhiêu em
  | Số HS đông nhất trong một lớp | Sĩ số max | Sĩ số nhiều nhất | Sĩ số lớp max
  | Lớp đông nhất có (em) | Sĩ số cao nhất một lớp | Sĩ số cao nhất của một lớp | Sĩ số lớn nhất một lớp | Số HS lớp có sĩ số lớn nhất | Số HS lớp có sĩ số cao nhất | Sĩ số HS cao nhất trong các lớp
  | Sĩ số cao nhất trong các lớp | Sĩ số lớn nhất trong các lớp | Sĩ số HS cao nhất | Sĩ số HS lớn nhất | Số HS của lớp có sĩ số cao nhất | Số HS tối đa của một lớp
largestClass @ lớp đông nhất | lớp có sĩ số cao nhất | lớp đông học sinh nhất | lớp nhiều học sinh nhất: sĩ số
  | SS
topics: chuyên đề thực hiện | chuyên đề TH | số chuyên đề | số chuyên đề chuyên môn | tổng số chuyên đề | tổng số chuyên đề chuyên môn
  | số chuyên đề đề xuất trong năm | số chuyên đề chuyên môn đề xuất trong năm | số chuyên đề trong năm
  | số chuyên đề/năm | chuyên đề chuyên môn | chuyên đề chuyên môn đề xuất trong năm | số chuyên đề đề xuất
  | số chuyên đề chuyên môn đề xuất | tổng số chuyên đề trong năm | số lượng chuyên đề
  | số chuyên đề đã thực hiện | số chuyên đề thực hiện | số chuyên đề đã triển khai
  | số chuyên đề triển khai | chuyên đề đã thực hiện | chuyên đề đã triển khai | số chuyên đề đã tổ chức
  | số chuyên đề tổ chức trong năm | số chuyên đề đã báo cáo | chuyên đề cấp trường | số chuyên đề cấp tổ
  | số chuyên đề toàn trường | số chuyên đề thực hiện trong năm học | số chuyên đề chuyên môn đã thực hiện
  | số chuyên đề chuyên môn trong năm học | tổng số chuyên đề toàn trường
  | số chuyên đề nâng cao chất lượng dạy học | Tổng số chuyên đề đã thực hiện trong năm học
  | Số chuyên đề của các tổ | Hàng năm đề xuất được ít nhất hai chuyên đề chuyên môn (số chuyên đề)
  | Số chuyên đề nâng cao chất lượng dạy học trong năm | TS chuyên đề cấp trường, cấp tổ
  | Trong năm số chuyên đề chuyên môn đã đề xuất | Tổng chuyên đề của các tổ CM
  | Tổng chuyên đề CM đã thực hiện cả trường | Số lượng chuyên đề các tổ đề xuất (cộng)
  | TS chuyên đề dạy học trong năm học | Trong năm toàn trường thực hiện được (chuyên đề)
  | Số chuyên đề các tổ đề xuất | Số chuyên đề đã thực hiện trong năm | Số chuyên đề đã triển khai trong năm
  | Số chuyên đề chuyên môn của trường
  | Chuyên đề CM trong năm | Chuyên đề đề xuất
  | Số chuyên đề có tác dụng nâng cao chất lượng dạy học
  | Chuyên đề chuyên môn đã thực hiện trong năm | Số chuyên đề cả trường thực hiện
  | Cả trường thực hiện mấy chuyên đề | Số chuyên đề các tổ đã thực hiện | ${TOPICS}
topics @ chuyên đề | chuyên đề chuyên môn | số chuyên đề: đã triển khai | số đã thực hiện | đã tổ chức
fewestTopics: tổ có số chuyên đề/năm ít nhất | tổ có ít chuyên đề/năm nhất | tổ ít chuyên đề nhất | số chuyên đề của tổ ít nhất | số chuyên đề ít nhất/tổ
  | chuyên đề ít nhất của một tổ | tổ có ít chuyên đề nhất
  | số chuyên đề của tổ có ít nhất | số chuyên đề tổ ít nhất | số chuyên đề của tổ thấp nhất
  | số chuyên đề/năm của tổ ít nhất | số chuyên đề/năm của tổ thấp nhất | số chuyên đề thấp nhất/tổ
  | số chuyên đề tối thiểu/tổ | tổ có ít chuyên đề nhất (số chuyên đề)
  | số chuyên đề của tổ ít chuyên đề nhất | tổ thực hiện ít chuyên đề nhất
  | chuyên đề thấp nhất/tổ | chuyên đề ít nhất/tổ | Số chuyên đề ít nhất của một tổ trong năm
  | Số chuyên đề tối thiểu mỗi tổ đã thực hiện | Mỗi tổ ít nhất bao nhiêu chuyên đề
  | Số chuyên đề/tổ (tổ ít nhất) | Số chuyên đề ít nhất của 1 tổ/năm
  | Số chuyên đề chuyên môn ít nhất của một tổ | Số chuyên đề ít nhất của một tổ
  | Số chuyên đề ít nhất của một tổ trong năm học | Tối thiểu mỗi tổ (chuyên đề)
  | Mỗi tổ ít nhất mấy chuyên đề | Số chuyên đề tối thiểu một tổ đạt được
  | Số chuyên đề của tổ thực hiện ít nhất | Số chuyên đề/năm của tổ thực hiện ít nhất | Số chuyên đề của tổ làm ít nhất
  | Số chuyên đề tổ ít nhất thực hiện | Số chuyên đề tổ ít nhất thực hiện trong năm | Số chuyên đề tổ ít nhất đã thực hiện
  | Tổ ít chuyên đề nhất thực hiện | Tổ ít nhất thực hiện bao nhiêu chuyên đề | Số chuyên đề tổ thực hiện ít nhất
  | Số chuyên đề của tổ đạt thấp nhất | Số chuyên đề trong năm của tổ thực hiện ít nhất | Tổ làm ít chuyên đề nhất | Tổ đề xuất ít chuyên đề nhất | ${FEWEST_TOPICS}
hasParty: tổ chức Đảng | có chi bộ Đảng
  | nhà trường có tổ chức Đảng | nhà trường có chi bộ
  | trường có chi bộ Đảng
  | có chi bộ/đảng bộ | trường đã có tổ chức Đảng
  | tổ chức cơ sở Đảng | đã có chi bộ Đảng | Có chi bộ riêng | chi bộ nhà trường | ${PARTY}
hasParty @ Tổ chức Đảng: Có/Không | Đã có/chưa có
partyPlan: có kế hoạch và đạt chỉ tiêu phát triển đảng viên
  | có kế hoạch và đạt chỉ tiêu cụ thể về phát triển đảng viên
  | có kế hoạch và đạt chỉ tiêu về phát triển đảng viên | kế hoạch phát triển đảng viên
  | đạt chỉ tiêu phát triển đảng viên | chỉ tiêu phát triển đảng viên | kế hoạch xây dựng tổ chức Đảng
  | có kế hoạch phát triển đảng viên | đạt chỉ tiêu kế hoạch phát triển đảng viên | chỉ tiêu phát triển Đảng
  | kế hoạch và chỉ tiêu phát triển đảng viên | kế hoạch phát triển đảng viên, xây dựng tổ chức cơ sở Đảng
  | kế hoạch phát triển đảng viên và xây dựng tổ chức Đảng | công tác phát triển đảng viên
  | chỉ tiêu phát triển đảng viên, xây dựng tổ chức cơ sở Đảng | kế hoạch phát triển Đảng
  | có kế hoạch, chỉ tiêu phát triển đảng viên | kế hoạch và chỉ tiêu cụ thể về phát triển đảng viên
  | Đạt chỉ tiêu phát triển đảng viên (trường chưa có chi bộ)
  | Kế hoạch phát triển Đảng và đạt chỉ tiêu hằng năm
  | Kế hoạch PTĐV và thành lập chi bộ (trường chưa có chi bộ)
  | Có kế hoạch xây dựng tổ chức cơ sở Đảng, đạt chỉ tiêu kết nạp
  | Kế hoạch phát triển đảng viên từng năm học và chỉ tiêu
  | Kế hoạch và chỉ tiêu phát triển đảng viên (nếu chưa có tổ chức Đảng)
  | KH phát triển đảng viên từng năm, tiến tới lập chi bộ | Có kế hoạch thành lập chi bộ | Kế hoạch thành lập chi bộ
  | Chưa có chi bộ: có kế hoạch phát triển đảng viên | Kế hoạch thành lập tổ chức cơ sở Đảng
  | Có kế hoạch xây dựng chi bộ | Chưa có tổ chức Đảng: kế hoạch phát triển đảng viên
  | Kế hoạch phát triển đảng viên, đạt chỉ tiêu (nếu chưa có tổ chức Đảng) | Kế hoạch phát triển đảng viên, đạt chỉ tiêu
  | Kế hoạch phát triển đảng viên (nếu chưa có tổ chức Đảng) | Kế hoạch phát triển đảng viên (trường chưa có tổ chức Đảng)
  | Chưa có tổ chức Đảng: có kế hoạch phát triển đảng viên | Có kế hoạch xây dựng tổ chức Đảng | ${PARTY_PLAN}
`);
