import { vocabulary } from "../../../rules";
import { LEADERS } from "./leaders";

/** Heads over figures of teachers, and over those of their training. */
const TEACHERS =
  "giáo viên | đội ngũ | đội ngũ giáo viên | số giáo viên | tổng số giáo viên | đội ngũ nhà giáo | nhà giáo";
/** Heads over figures of teachers beside those of managers: what is counted must say which of them. */
const STAFF_OF_BOTH =
  "CBQL, GV | CBQL và GV | cán bộ quản lý, giáo viên | CBGV | cán bộ, giáo viên | CB, GV | đội ngũ CBQL, giáo viên | đội ngũ CBGV";
const TRAINING =
  "trình độ đào tạo | trình độ | trình độ chuyên môn | trình độ giáo viên | trình độ đào tạo của giáo viên | " +
  "trình độ đào tạo giáo viên | TĐĐT | giáo viên trình độ đào tạo | đội ngũ giáo viên trình độ đào tạo | " +
  "chia theo trình độ đào tạo | giáo viên trình độ | giáo viên chia theo trình độ đào tạo";

/** Answers in words of their own to the demand that everybody does something. */
const ALL = "có | đạt | đều | tất cả | x | ✓ | true | đủ | 100/100 | toàn bộ";
const NOT_ALL = "không | chưa | không đạt | chưa đạt | false | ×";

const LEVELS =
  "từ cấp cơ sở trở lên | cấp cơ sở trở lên | cơ sở trở lên | từ cơ sở trở lên | các cấp | cấp cơ sở | từ cấp cơ sở | cấp CS trở lên | từ cấp CS trở lên | cơ sở | cơ sở/huyện/tỉnh | ".split(
    " | "
  );

/** "Dạy giỏi" from the base level up (5.2-2), as sheets name that level, or do not name it. */
export const atEachLevel = (heads: readonly string[]): string[] =>
  LEVELS.flatMap((level) => heads.map((head) => `${head} ${level}`.trim()));

/** Principal, vice principals and teachers: articles 5 and 6(5). */
export const STAFF = vocabulary(
  `
leadersRated: hiệu trưởng và các phó hiệu trưởng xếp loại từ khá trở lên
  | hiệu trưởng và các phó hiệu trưởng được xếp loại từ khá trở lên
  | hiệu trưởng, phó hiệu trưởng xếp loại khá trở lên | hiệu trưởng, các phó hiệu trưởng xếp loại từ khá trở lên
  | hiệu trưởng và các phó hiệu trưởng được cấp quản lý giáo dục trực tiếp xếp loại từ khá trở lên
  | BGH xếp loại khá trở lên | CBQL xếp loại khá trở lên | BGH xếp loại từ khá trở lên
  | CBQL xếp loại từ khá trở lên | được cấp quản lý giáo dục trực tiếp xếp loại từ khá trở lên
  | BGH đạt loại khá trở lên | HT, PHT xếp loại khá trở lên theo chuẩn
  | hiệu trưởng, phó hiệu trưởng đạt loại khá trở lên | CBQL đạt loại khá trở lên theo chuẩn hiệu trưởng
  | CBQL xếp loại khá trở lên theo chuẩn hiệu trưởng | hiệu trưởng và phó hiệu trưởng xếp loại từ khá trở lên
  | HT và PHT được xếp loại khá trở lên | hiệu trưởng, phó hiệu trưởng được cấp trên xếp loại khá trở lên
  | BGH được xếp loại từ khá trở lên theo chuẩn hiệu trưởng | lãnh đạo trường xếp loại khá trở lên
  | cán bộ quản lý đạt chuẩn loại khá trở lên | HT, PHT đạt chuẩn loại khá trở lên
  | Được phòng GDĐT xếp loại HT, PHT từ khá trở lên | Lãnh đạo trường đều đạt loại khá trở lên (chuẩn HT)
  | CBQL đạt chuẩn hiệu trưởng từ khá trở lên | HT và PHT được đánh giá loại khá trở lên
${LEADERS}
teachers: giáo viên | số giáo viên | số giáo viên trực tiếp dạy | GV trực tiếp dạy | TSGV | TS GV | số GV | giáo viên trực tiếp đứng lớp
  | số giáo viên trực tiếp đứng lớp | giáo viên trực tiếp giảng dạy | số giáo viên trực tiếp giảng dạy
  | giáo viên (người) | tổng số giáo viên hiện có | số giáo viên hiện có | số lượng giáo viên | tổng giáo viên
  | số giáo viên giảng dạy | tổng số giáo viên giảng dạy | tổng số giáo viên trực tiếp giảng dạy
  | tổng số giáo viên toàn trường | giáo viên đứng lớp | số giáo viên toàn trường | số giáo viên của trường
  | số giáo viên các bộ môn | tổng số giáo viên trực tiếp đứng lớp | Tổng số giáo viên (kể cả hợp đồng)
  | Số lượng giáo viên (biên chế + hợp đồng) | TS giáo viên các môn | Trường có bao nhiêu GV
  | Tổng số GV (CSDL ngành) | Giáo viên trong biên chế (người) | Số giáo viên biên chế và hợp đồng
  | Tổng số nhà giáo | Số nhà giáo | GV cơ hữu | Số GV (biên chế, HĐ) | Thầy cô giáo (người) | Số GV trực tiếp dạy lớp
teachers @ ${TEACHERS}: tổng số | tổng số GV | TS | tổng | cộng | số lượng
teachers @ ${STAFF_OF_BOTH}: giáo viên | số giáo viên | tổng số giáo viên | GV
teachers @ CB, GV, NV | cán bộ, giáo viên, nhân viên | CBGVNV | CBQL, GV, NV | đội ngũ CBGVNV | nhân sự: giáo viên
  | số giáo viên | GV | số GV | tổng số giáo viên
teachers > biên chế | trong biên chế | đội ngũ: giáo viên
trained: giáo viên có bằng cấp đạt chuẩn | giáo viên có bằng cấp đạt chuẩn đào tạo | giáo viên có bằng cấp đạt chuẩn đào tạo trở lên
  | giáo viên có bằng cấp từ chuẩn trở lên | giáo viên bằng cấp đạt chuẩn trở lên | giáo viên đạt chuẩn về bằng cấp | GV có bằng đạt chuẩn đào tạo
  | GV có văn bằng đạt chuẩn | GV có văn bằng đạt chuẩn đào tạo trở lên | giáo viên đạt chuẩn ĐT | giáo viên đạt chuẩn ĐT trở lên | giáo viên đạt trình độ chuẩn đào tạo
  | giáo viên đạt chuẩn đào tạo | giáo viên đạt trình độ chuẩn | giáo viên đạt chuẩn về trình độ đào tạo
  | giáo viên đạt chuẩn trở lên | giáo viên đạt chuẩn và trên chuẩn | giáo viên đạt chuẩn đào tạo trở lên
  | giáo viên đạt chuẩn, trên chuẩn | giáo viên các bộ môn đạt trình độ chuẩn đào tạo
  | GV đạt chuẩn và trên chuẩn trình độ đào tạo | giáo viên đạt chuẩn trình độ | giáo viên có trình độ đạt chuẩn
  | giáo viên có trình độ đạt chuẩn trở lên | giáo viên có trình độ chuẩn trở lên
  | giáo viên đạt trình độ chuẩn trở lên | giáo viên có trình độ chuẩn
  | giáo viên đạt chuẩn trình độ đào tạo trở lên | giáo viên đạt chuẩn, trên chuẩn trình độ đào tạo
  | giáo viên đạt trình độ chuẩn được đào tạo | giáo viên có trình độ chuẩn đào tạo
  | giáo viên có trình độ đạt chuẩn đào tạo | giáo viên có trình độ đào tạo đạt chuẩn
  | giáo viên có trình độ đào tạo đạt chuẩn trở lên | trình độ đào tạo giáo viên đạt chuẩn trở lên
  | giáo viên đạt chuẩn trình độ theo quy định | đạt chuẩn trình độ đào tạo | giáo viên đạt từ chuẩn trở lên
  | đạt chuẩn trở lên về trình độ đào tạo | GV đạt chuẩn trình độ ĐT | GV có trình độ ĐT từ chuẩn trở lên
  | GV đạt chuẩn và trên chuẩn trình độ ĐT | GV có trình độ từ đại học trở lên theo chuẩn cấp THPT (người)
  | GV có trình độ đào tạo chuẩn trở lên | GV đảm bảo chuẩn đào tạo trở lên | GV đạt chuẩn về trình độ
  | GV đạt và trên chuẩn
trained @ GV: Đạt chuẩn về đào tạo trở lên
trained @ giáo viên: đạt chuẩn ĐT
trained @ Đội ngũ giáo viên: Đạt chuẩn ĐT trở lên
trained @ ${TEACHERS}: đạt chuẩn | đạt chuẩn đào tạo | đạt chuẩn trở lên | đạt trình độ chuẩn
  | đạt chuẩn trình độ đào tạo | đạt chuẩn trình độ | đạt chuẩn và trên chuẩn
  | đạt chuẩn, trên chuẩn | từ chuẩn trở lên | chuẩn đào tạo
trained = yes: ${ALL}
trained = no: ${NOT_ALL}
trained @ ${TRAINING}: đạt chuẩn trở lên | từ chuẩn trở lên | đạt chuẩn và trên chuẩn
  | chuẩn trở lên
belowStandard: số giáo viên chưa đạt chuẩn | giáo viên chưa đạt chuẩn đào tạo | giáo viên chưa đạt chuẩn
  | giáo viên dưới chuẩn | giáo viên chưa đạt chuẩn trình độ đào tạo | giáo viên chưa đạt chuẩn trình độ
  | giáo viên không đạt chuẩn | giáo viên dưới chuẩn đào tạo | số giáo viên dưới chuẩn
  | giáo viên chưa đạt trình độ chuẩn | giáo viên chưa đạt trình độ chuẩn đào tạo
  | số giáo viên chưa đạt chuẩn đào tạo | giáo viên chưa chuẩn | giáo viên có trình độ dưới chuẩn
  | số giáo viên chưa đạt trình độ chuẩn | trình độ dưới chuẩn | trình độ chưa đạt chuẩn
  | trình độ đào tạo chưa đạt chuẩn | trình độ đào tạo dưới chuẩn | Chưa đạt chuẩn (SL)
  | Số GV chưa qua chuẩn đào tạo | GV có trình độ thấp hơn chuẩn (người) | Dưới chuẩn đào tạo
  | Chưa đạt chuẩn đào tạo | Chưa đạt chuẩn trình độ
belowStandard @ ${TRAINING}: chưa đạt chuẩn | dưới chuẩn | chưa chuẩn | chưa đạt | không đạt chuẩn
  | chưa đạt chuẩn đào tạo
belowStandard @ ${TEACHERS}: chưa đạt chuẩn | dưới chuẩn | chưa đạt chuẩn đào tạo | không đạt chuẩn
  | chưa đạt trình độ chuẩn
atStandard @ ${TRAINING}: đạt chuẩn | chuẩn | đúng chuẩn
atStandard @ Trình độ đào tạo: Đạt chuẩn (không tính trên chuẩn) | Vừa đạt chuẩn
atStandard: giáo viên có trình độ đúng chuẩn | số giáo viên đúng chuẩn | giáo viên đạt chuẩn (không tính trên chuẩn)
  | giáo viên vừa đạt chuẩn | giáo viên đúng chuẩn | trình độ đúng chuẩn
  | giáo viên đạt chuẩn (chưa tính trên chuẩn) | Số GV chỉ đạt chuẩn (chưa trên chuẩn) | Đúng chuẩn
aboveStandard @ ${TRAINING}: trên chuẩn | vượt chuẩn | trên chuẩn đào tạo | đạt trên chuẩn
aboveStandard: giáo viên có bằng cấp trên chuẩn | GV có văn bằng trên chuẩn | giáo viên trên chuẩn | số giáo viên trên chuẩn | giáo viên vượt chuẩn
  | giáo viên có trình độ trên chuẩn | giáo viên đạt trên chuẩn | giáo viên trên chuẩn đào tạo
  | giáo viên trên chuẩn trình độ đào tạo | số giáo viên vượt chuẩn | giáo viên có trình độ đào tạo trên chuẩn
  | trình độ trên chuẩn | số giáo viên có trình độ trên chuẩn | giáo viên đạt trình độ trên chuẩn
  | số giáo viên đạt trên chuẩn | số giáo viên đạt trình độ trên chuẩn | trình độ đào tạo vượt chuẩn
  | Trên chuẩn (SL) | Số GV có trình độ thạc sĩ trở lên (trên chuẩn) | Trên chuẩn (người) | GV vượt chuẩn ĐT (người)
  | Vượt chuẩn đào tạo | Trên chuẩn đào tạo | Trên chuẩn trình độ
aboveStandard @ ${TEACHERS}: trên chuẩn | vượt chuẩn | đạt trên chuẩn | trên chuẩn đào tạo
excellent: dạy giỏi | giáo viên dạy giỏi | giáo viên đạt tiêu chuẩn dạy giỏi | giáo viên đạt dạy giỏi
  | giáo viên đạt danh hiệu dạy giỏi | giáo viên giỏi | GVDG | GVG | giáo viên đạt danh hiệu giáo viên dạy giỏi
  | giáo viên đạt GVDG | giáo viên được công nhận dạy giỏi | giáo viên đạt danh hiệu GVDG
  | giáo viên có danh hiệu dạy giỏi | giáo viên đạt giáo viên giỏi | giáo viên là GVDG | đạt GVDG
  | giáo viên đạt tiêu chuẩn giáo viên dạy giỏi | đạt danh hiệu GVDG | đạt danh hiệu giáo viên giỏi
  | giáo viên được công nhận GVDG | giáo viên đạt danh hiệu giáo viên giỏi | giáo viên đạt chuẩn dạy giỏi
  | Ít nhất 30% giáo viên đạt tiêu chuẩn dạy giỏi từ cấp cơ sở trở lên
  | GVDG cấp trường trở lên
  | GV đạt tiêu chuẩn dạy giỏi cấp trường trở lên | GV dạy giỏi cấp cơ sở trở lên (còn bảo lưu)
  | GV giỏi từ cấp trường trở lên | GV dạy giỏi từ cấp trường trở lên | Dạy giỏi từ cấp trường trở lên
  | Đạt tiêu chuẩn dạy giỏi | GV đạt tiêu chuẩn DG từ cấp cơ sở | Đạt danh hiệu dạy giỏi
  | GVDG từ cấp trường
excellent @ ${TEACHERS}: dạy giỏi | dạy giỏi từ cấp cơ sở | dạy giỏi từ cấp cơ sở trở lên
  | dạy giỏi cấp cơ sở | giỏi từ cấp cơ sở trở lên | giáo viên giỏi | GVDG | GVG | dạy giỏi các cấp
  | đạt GVDG | GVDG cấp cơ sở trở lên | GVDG từ cấp cơ sở trở lên | giỏi các cấp
excellent @ giáo viên dạy giỏi | GVDG | GVG | dạy giỏi | giáo viên giỏi: cấp cơ sở trở lên | từ cấp cơ sở trở lên
  | cơ sở trở lên
rated: giáo viên đạt chuẩn nghề nghiệp từ khá trở lên | giáo viên đạt chuẩn nghề nghiệp từ loại khá trở lên
  | giáo viên xếp loại khá trở lên theo chuẩn nghề nghiệp | giáo viên xếp loại từ khá trở lên theo chuẩn nghề nghiệp
  | giáo viên đạt chuẩn loại khá trở lên | giáo viên đạt chuẩn loại khá trở lên theo chuẩn nghề nghiệp
  | chuẩn nghề nghiệp loại khá trở lên | chuẩn nghề nghiệp khá trở lên | chuẩn nghề nghiệp từ khá trở lên
  | đạt chuẩn nghề nghiệp loại khá trở lên | giáo viên đạt chuẩn nghề nghiệp khá trở lên | CNN khá trở lên
  | CNN loại khá trở lên | giáo viên đạt chuẩn nghề nghiệp giáo viên trung học loại khá trở lên
  | giáo viên xếp loại khá trở lên | giáo viên xếp loại từ khá trở lên
  | giáo viên được xếp loại khá trở lên theo chuẩn nghề nghiệp | giáo viên đạt khá trở lên theo chuẩn nghề nghiệp
  | giáo viên đạt loại khá trở lên theo chuẩn nghề nghiệp | giáo viên xếp loại khá trở lên (chuẩn nghề nghiệp)
  | giáo viên xếp loại chuẩn nghề nghiệp khá trở lên | giáo viên đạt chuẩn nghề nghiệp mức khá trở lên
  | xếp loại chuẩn nghề nghiệp từ khá trở lên | xếp loại chuẩn nghề nghiệp khá trở lên
  | giáo viên đánh giá theo chuẩn nghề nghiệp đạt khá trở lên
  | giáo viên xếp loại chuẩn nghề nghiệp từ loại khá trở lên | giáo viên có chuẩn nghề nghiệp khá trở lên
  | chuẩn nghề nghiệp xếp loại khá trở lên | chuẩn nghề nghiệp đạt khá trở lên | đạt chuẩn nghề nghiệp khá trở lên
  | giáo viên xếp loại khá, tốt theo chuẩn nghề nghiệp | giáo viên đạt chuẩn khá trở lên
  | GV được đánh giá từ khá trở lên theo TT30
  | Giáo viên đạt chuẩn loại khá trở lên theo quy định về chuẩn nghề nghiệp giáo viên trung học
  | GV đạt loại khá, xuất sắc theo chuẩn nghề nghiệp | GV xếp CNN khá trở lên | GV xếp chuẩn NN xuất sắc, khá (cộng)
  | GV đạt chuẩn nghề nghiệp từ khá | GV xếp loại từ khá theo chuẩn nghề nghiệp | Đạt CNN từ loại khá
  | GV đạt CNN từ loại khá | CNN loại khá, XS | CNN loại khá, xuất sắc | GV có CNN xếp từ khá trở lên
  | CNN khá, xuất sắc | GV đạt chuẩn nghề nghiệp khá, tốt
rated @ Chuẩn NN GV: Khá, xuất sắc
rated @ ${TEACHERS}: CNN khá trở lên | chuẩn nghề nghiệp khá trở lên | đạt chuẩn nghề nghiệp khá trở lên
  | xếp loại khá trở lên | từ khá trở lên | xếp loại từ khá trở lên | xếp loại CNN khá trở lên
  | đạt khá trở lên | khá trở lên theo chuẩn nghề nghiệp | chuẩn nghề nghiệp từ khá trở lên
rated = yes: ${ALL}
rated = no: ${NOT_ALL}
rated @ chuẩn nghề nghiệp | chuẩn nghề nghiệp giáo viên | CNN | xếp loại chuẩn nghề nghiệp | xếp loại theo chuẩn nghề nghiệp | đánh giá chuẩn nghề nghiệp | đánh giá theo chuẩn nghề nghiệp: khá trở lên
  | từ khá trở lên | loại khá trở lên | xếp loại khá trở lên | từ loại khá trở lên | đạt khá trở lên
managersAndTeachers: tổng số CBQL, GV | số cán bộ quản lý, giáo viên | số CBQL, GV
  | tổng số cán bộ quản lý và giáo viên | tổng số cán bộ, giáo viên | số cán bộ, giáo viên | TS CBQL, GV | TS CBGV
  | tổng số CBGV | tổng số CB, GV | CBQL và giáo viên | số CBGV | tổng CBQL, GV | tổng số CBQL và GV
  | số CBQL và giáo viên | tổng số CBQL, giáo viên | tổng số cán bộ giáo viên | số lượng CBQL, GV
  | số lượng cán bộ quản lý, giáo viên | tổng số CB-GV | số CBQL+GV | tổng số CBQL + GV | tổng số BGH và giáo viên
  | tổng số CBQL, GV của trường | TS CB, GV | Tổng số CB quản lý + giáo viên | CBGV (không kể NV)
  | Tổng số CBQL và nhà giáo
managersAndTeachers @ ${STAFF_OF_BOTH}: tổng số | TS | tổng cộng | cộng
computerUsers: cán bộ quản lý, giáo viên đều sử dụng được máy vi tính | CBQL, GV sử dụng được máy vi tính
  | CBQL, GV sử dụng được máy tính | CBQL, giáo viên sử dụng máy vi tính
  | cán bộ quản lý, giáo viên sử dụng máy vi tính | cán bộ quản lý và giáo viên sử dụng được máy vi tính
  | cán bộ, giáo viên sử dụng được máy vi tính | CB, GV sử dụng được máy vi tính | CBGV sử dụng được máy vi tính
  | CBQL, GV biết sử dụng máy vi tính | sử dụng được máy vi tính | CBGV sử dụng vi tính
  | CBQL, GV sử dụng thành thạo máy vi tính | cán bộ, giáo viên sử dụng được vi tính | CBGV sử dụng máy tính
  | cán bộ, giáo viên sử dụng máy tính | CBGV biết sử dụng máy vi tính | CBQL, GV biết sử dụng vi tính
  | CBQL, giáo viên biết sử dụng máy tính | CBGV sử dụng thành thạo máy tính
  | CBGV sử dụng được máy tính trong công tác | sử dụng được máy vi tính trong công tác, học tập
  | cán bộ, giáo viên biết sử dụng máy vi tính | CBGV có kỹ năng sử dụng máy vi tính
  | cán bộ quản lý, giáo viên sử dụng được máy tính trong công tác
  | CBQL và GV dùng được máy vi tính trong công việc | CBQL, GV sử dụng được máy tính trong quản lý, giảng dạy
  | Cán bộ quản lý, giáo viên đều sử dụng được máy vi tính trong công tác quản lý, giảng dạy và học tập nâng cao nghiệp vụ
  | CBQL, GV biết dùng máy vi tính | CBGV dùng được máy vi tính | CBQL, GV biết dùng máy vi tính vào công tác
  | CBQL, GV có khả năng dùng máy tính | Biết sử dụng máy vi tính | Sử dụng thành thạo máy vi tính
  | Biết dùng máy vi tính | CBQL, GV dùng thành thạo máy tính | CBGV thành thạo vi tính
  | Số người biết dùng máy tính (CBQL, GV) | CBGV sử dụng được vi tính trong công việc
  | CBQL, GV biết sử dụng tin học văn phòng | CBQL, GV dùng được máy vi tính | CBGV biết dùng máy tính
computerUsers = yes: ${ALL}
computerUsers = no: ${NOT_ALL}
computerUsers @ CBQL, GV | cán bộ quản lý, giáo viên | CBGV | cán bộ, giáo viên: sử dụng được máy vi tính
  | sử dụng vi tính | sử dụng được máy tính | biết sử dụng máy vi tính | sử dụng máy vi tính
`,
  { excellent: atEachLevel }
);
