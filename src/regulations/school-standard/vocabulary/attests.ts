import { vocabulary, type Vocabulary } from "../../../rules";
import { OPENNESS } from "./openness";
import { TITLE_OF_LAST_YEAR, COUNCILS, ORGANISATIONS, KEEPERS } from "./sayings";

/** What the school itself answers for: title, organisation, people and teaching (articles 2 and 4 to 6). */
const INSIDE = vocabulary(`
advancedTitle: Danh hiệu tiên tiến năm liền kề
  | danh hiệu tiên tiến | trường đạt tiên tiến năm liền trước | trường đạt tiên tiến năm liền kề
  | đạt danh hiệu tiên tiến | đạt danh hiệu tiên tiến năm liền kề | trường đạt danh hiệu tiên tiến năm liền kề
  | trường đạt danh hiệu tiên tiến năm liền kề với năm đề nghị công nhận
  | tập thể lao động tiên tiến
  | trường tiên tiến | trường tiên tiến năm liền kề | danh hiệu thi đua năm liền kề | danh hiệu năm liền kề
  | danh hiệu tập thể lao động tiên tiến năm trước | trường đạt danh hiệu tập thể lao động tiên tiến năm trước
  | trường tiên tiến năm học liền trước | trường tiên tiến năm liền trước | đạt trường tiên tiến năm trước liền kề
  | danh hiệu thi đua năm trước liền kề | danh hiệu trường năm liền kề | danh hiệu tiên tiến năm trước liền kề
  | trường tiên tiến năm trước liền kề
  | đạt trường tiên tiến năm liền kề | danh hiệu năm học liền kề
  | tập thể lao động tiên tiến năm liền kề | danh hiệu tiên tiến năm học trước | danh hiệu thi đua năm học trước
  | đạt danh hiệu tiên tiến năm trước | danh hiệu tiên tiến năm liền trước
  | trường đạt danh hiệu tiên tiến năm trước liền kề | trường tiên tiến năm trước
  | danh hiệu trường tiên tiến năm trước | năm liền kề đạt danh hiệu tiên tiến
  | Được công nhận trường tiên tiến năm liền kề | Dạy học tiên tiến năm liền kề | DH tiên tiến năm liền kề
  | Danh hiệu trường tiên tiến năm học liền kề | Danh hiệu trường tiên tiến (năm trước năm đề nghị)
  | Đạt danh hiệu TLĐTT năm liền kề | Năm học trước đạt trường tiên tiến (có/không)
  | Danh hiệu tiên tiến (năm liền kề trước năm đề nghị công nhận) | Trường tiên tiến năm học trước liền kề (QĐ)
  | Tập thể tiên tiến năm học liền kề | TTLĐTT | Danh hiệu TTLĐTT
  | Danh hiệu thi đua trường tiên tiến
  | Danh hiệu trường năm học liền trước | Năm học liền kề đạt tập thể lao động tiên tiến
  | Trường đạt danh hiệu tiên tiến năm học trước | Trường đạt danh hiệu tiên tiến năm học liền trước
  | Danh hiệu thi đua năm liền kề (tiên tiến)
  | trường tiên tiến năm học liền kề trước | trường tiên tiến năm học liền kề | ${TITLE_OF_LAST_YEAR}
advancedTitle = yes: tiên tiến | trường tiên tiến | tập thể lao động tiên tiến | tập thể lao động xuất sắc
  | tiên tiến xuất sắc | trường tiên tiến xuất sắc | TTLĐTT | TTLĐXS
advancedTitle = no: không đạt danh hiệu | không có danh hiệu
groupsWork: Tổ chuyên môn được thành lập và hoạt động theo Điều lệ
  | các tổ chuyên môn được thành lập và hoạt động theo quy định
  | các tổ chuyên môn được thành lập và hoạt động theo quy định hiện hành của Điều lệ trường trung học
  | tổ chuyên môn thành lập và hoạt động theo Điều lệ | tổ chuyên môn hoạt động theo Điều lệ
  | tổ chuyên môn hoạt động đúng Điều lệ | tổ chuyên môn hoạt động theo quy định | hoạt động của tổ chuyên môn
  | tổ chuyên môn hoạt động theo đúng quy định | tổ chuyên môn hoạt động đúng quy định
  | tổ chuyên môn được thành lập, hoạt động đúng Điều lệ | thành lập và hoạt động của tổ chuyên môn
  | tổ chức và hoạt động của tổ chuyên môn | tổ chuyên môn thành lập đúng Điều lệ
  | tổ chuyên môn được thành lập theo quy định | các tổ chuyên môn thành lập và hoạt động đúng quy định
  | hoạt động tổ chuyên môn | hoạt động tổ chuyên môn theo Điều lệ | các tổ bộ môn hoạt động theo Điều lệ
  | tổ bộ môn hoạt động theo quy định | TCM được thành lập và hoạt động theo Điều lệ
  | TCM hoạt động đúng Điều lệ | Tổ chuyên môn thành lập đúng quy định, sinh hoạt nền nếp
  | Hoạt động các tổ CM đúng quy định Điều lệ (Đ/CĐ) | Tổ CM thành lập đúng quy định, hoạt động nền nếp
  | Tổ chuyên môn hoạt động nền nếp | Cơ cấu tổ chuyên môn đúng quy định
trainingPlans: Kế hoạch bồi dưỡng giáo viên và tổ chuyên môn
  | kế hoạch bồi dưỡng nâng cao trình độ chuyên môn nghiệp vụ
  | kế hoạch bồi dưỡng nâng cao trình độ chuyên môn nghiệp vụ của mỗi giáo viên và của cả tổ chuyên môn
  | GV và tổ bộ môn có kế hoạch bồi dưỡng | GV và tổ chuyên môn có kế hoạch bồi dưỡng | tổ bộ môn và GV có kế hoạch bồi dưỡng
  | mỗi GV và tổ bộ môn có kế hoạch bồi dưỡng | kế hoạch bồi dưỡng của GV và tổ bộ môn | các tổ và GV có kế hoạch bồi dưỡng
  | GV có kế hoạch tự bồi dưỡng, tổ có kế hoạch bồi dưỡng | kế hoạch bồi dưỡng chuyên môn nghiệp vụ | kế hoạch bồi dưỡng chuyên môn | kế hoạch bồi dưỡng giáo viên
  | kế hoạch bồi dưỡng | đạt các quy định về đào tạo, bồi dưỡng nhà giáo
  | đạt quy định về đào tạo, bồi dưỡng nhà giáo | kế hoạch bồi dưỡng của giáo viên và tổ chuyên môn
  | kế hoạch bồi dưỡng của mỗi giáo viên | kế hoạch bồi dưỡng của tổ chuyên môn
  | kế hoạch bồi dưỡng nâng cao trình độ | kế hoạch bồi dưỡng nghiệp vụ
  | kế hoạch bồi dưỡng chuyên môn của giáo viên | kế hoạch bồi dưỡng giáo viên, tổ chuyên môn
  | kế hoạch bồi dưỡng thường xuyên của giáo viên và tổ | kế hoạch đào tạo, bồi dưỡng giáo viên
  | công tác bồi dưỡng chuyên môn nghiệp vụ | bồi dưỡng nâng cao trình độ chuyên môn nghiệp vụ
  | kế hoạch tự bồi dưỡng của giáo viên | Kế hoạch BDTX của GV và tổ CM | Kế hoạch đào tạo, bồi dưỡng nhà giáo
  | Công tác bồi dưỡng giáo viên theo kế hoạch, đạt quy định
  | KH bồi dưỡng CMNV từng GV, từng tổ; đạt quy định đào tạo, bồi dưỡng
  | Kế hoạch BD nâng cao trình độ GV, tổ CM | Kế hoạch BDTX | Kế hoạch bồi dưỡng thường xuyên
  | Kế hoạch đào tạo, bồi dưỡng đội ngũ | Đạt quy định về đào tạo, bồi dưỡng GV
officeTeam: Tổ văn phòng đảm nhận văn thư, kế toán, thủ quỹ, y tế, bảo vệ | tổ văn phòng đảm nhận các công việc
  | tổ văn phòng đảm nhận các công việc: văn thư, kế toán, thủ quỹ, y tế trường học, bảo vệ
  | tổ văn phòng đảm nhận các công việc văn thư, kế toán, thủ quỹ, y tế trường học, bảo vệ
  | tổ văn phòng đảm nhận văn thư, kế toán, thủ quỹ, y tế trường học, bảo vệ
  | đảm nhận các công việc văn thư, kế toán, thủ quỹ, y tế trường học, bảo vệ | tổ văn phòng đủ các bộ phận
  | tổ văn phòng | tổ văn phòng đủ bộ phận | tổ văn phòng thực hiện đủ các công việc
  | tổ văn phòng đảm nhận đủ các công việc | tổ văn phòng có đủ văn thư, kế toán, thủ quỹ, y tế, bảo vệ
  | tổ văn phòng đảm nhận công việc văn thư, kế toán, thủ quỹ | tổ văn phòng đủ nhân viên
  | tổ văn phòng hoàn thành nhiệm vụ | tổ văn phòng hoạt động theo quy định | hoạt động của tổ văn phòng
  | tổ văn phòng: văn thư, kế toán, thủ quỹ, y tế, bảo vệ | Tổ VP đủ bộ phận văn thư, kế toán, thủ quỹ, y tế, bảo vệ
  | Tổ VP đảm nhận văn thư, kế toán, thủ quỹ, y tế | Tổ văn phòng hoàn thành các công việc được giao
  | Tổ VP gồm văn thư, kế toán, thủ quỹ, y tế, bảo vệ đảm nhận đủ công việc
  | Tổ VP đảm nhiệm đủ văn thư, kế toán, thủ quỹ, y tế, bảo vệ | Tổ VP hoàn thành các nhiệm vụ theo Điều lệ
  | Tổ hành chính văn phòng | Tổ hành chính - văn phòng | Tổ HC-VP | Tổ VP đảm nhiệm VT, KT, TQ, YT, BV
  | Tổ văn phòng đảm nhận tốt nhiệm vụ | Tổ văn phòng theo Điều lệ | Tổ văn phòng đảm bảo các công việc
officeTeam @ Tổ VP: Đảm nhận công việc
records: Quản lý hệ thống hồ sơ, sổ sách | quản lý hồ sơ, sổ sách | quản lý hồ sơ sổ sách theo Điều lệ
  | quản lý hệ thống hồ sơ, sổ sách của nhà trường | hồ sơ, sổ sách theo Điều lệ | hồ sơ, sổ sách
  | hệ thống hồ sơ, sổ sách | hồ sơ, sổ sách được quản lý đúng quy định | hồ sơ, sổ sách nhà trường
  | quản lý hồ sơ sổ sách đúng quy định | quản lý hồ sơ sổ sách nhà trường | hồ sơ sổ sách đầy đủ
  | hồ sơ, sổ sách theo quy định | hồ sơ, sổ sách đầy đủ theo Điều lệ
  | hồ sơ, sổ sách nhà trường được quản lý đúng quy định | hệ thống hồ sơ sổ sách của nhà trường theo Điều lệ
  | hồ sơ sổ sách quản lý | hồ sơ sổ sách được sử dụng đúng quy định | lưu trữ, quản lý hồ sơ sổ sách
  | hệ thống hồ sơ quản lý | hồ sơ quản lý, sổ sách của trường | HSSS
  | Quản lý HSSS theo Điều lệ và hướng dẫn sử dụng từng loại sổ
  | Hệ thống HSSS của trường được quản lý theo quy định | Sổ sách quản lý theo Điều lệ trường trung học
  | Các loại hồ sơ sổ sách quản lý theo Điều lệ | HSSS đầy đủ | Hồ sơ sổ sách đầy đủ
  | Hệ thống sổ sách quản lý đầy đủ | Sổ sách lưu trữ đúng quy định | Sử dụng sổ sách theo hướng dẫn
  | HSSS theo quy định
councils: Hội đồng trường và các hội đồng khác hoạt động theo quy định
  | hội đồng trường và các hội đồng khác trong nhà trường
  | hội đồng trường và các hội đồng khác hoạt động hiệu quả
  | hội đồng trường, các hội đồng khác | hội đồng trường hoạt động | hội đồng trường | hoạt động của hội đồng trường
  | hội đồng trường được thành lập và thực hiện chức năng, nhiệm vụ | các hội đồng trong nhà trường
  | các hội đồng trong nhà trường hoạt động theo Điều lệ | các hội đồng hoạt động theo quy định
  | các hội đồng hoạt động hiệu quả | hội đồng trường hoạt động hiệu quả | hội đồng trường hoạt động theo quy định
  | hoạt động của các hội đồng | hoạt động của các hội đồng trong nhà trường
  | hội đồng trường và các hội đồng hoạt động theo Điều lệ | hội đồng trường và hội đồng khác
  | các hội đồng trong trường | hội đồng trường theo Điều lệ
  | hội đồng trường thực hiện chức năng, nhiệm vụ
  | các hội đồng của nhà trường hoạt động hiệu quả | HĐT và các hội đồng hoạt động hiệu quả
  | HĐ trường, các HĐ tư vấn hoạt động có kế hoạch, nền nếp | Các hội đồng hoạt động có kế hoạch, nền nếp, hiệu quả
  | Hội đồng trường, HĐ thi đua, HĐ kỷ luật, HĐ tư vấn hoạt động hiệu quả
  | HĐT và các HĐ khác được thành lập, hoạt động đúng chức năng | Hội đồng trường, hội đồng TĐKT
  | Hội đồng trường, hội đồng thi đua khen thưởng | ${COUNCILS}
partyStrong: Tổ chức Đảng trong sạch, vững mạnh | tổ chức Đảng đạt trong sạch, vững mạnh
  | tổ chức Đảng đạt tiêu chuẩn trong sạch, vững mạnh
  | tổ chức Đảng trong nhà trường đạt tiêu chuẩn trong sạch, vững mạnh | chi bộ trong sạch, vững mạnh
  | chi bộ đạt trong sạch, vững mạnh | chi bộ Đảng trong sạch, vững mạnh | đảng bộ trong sạch, vững mạnh
  | xếp loại tổ chức Đảng | xếp loại chi bộ | xếp loại chi bộ Đảng | chi bộ đạt TSVM | tổ chức Đảng TSVM
  | tổ chức Đảng đạt TSVM | chi bộ TSVM | chi bộ đạt trong sạch vững mạnh | đảng bộ đạt trong sạch vững mạnh
  | đảng bộ/chi bộ đạt trong sạch vững mạnh | tổ chức Đảng được công nhận trong sạch vững mạnh
  | tổ chức cơ sở Đảng trong sạch, vững mạnh | chi bộ, đảng bộ trong sạch vững mạnh
  | chi bộ/đảng bộ trong sạch vững mạnh | chi bộ đạt danh hiệu trong sạch vững mạnh | danh hiệu chi bộ
  | kết quả xếp loại chi bộ | danh hiệu tổ chức Đảng | tổ chức cơ sở Đảng đạt trong sạch vững mạnh
  | chi bộ nhà trường đạt trong sạch vững mạnh | đánh giá, xếp loại chi bộ | kết quả xếp loại tổ chức Đảng
  | đảng bộ TSVM | đánh giá tổ chức Đảng | tổ chức Đảng (TSVM) | Danh hiệu chi bộ TSVM (có/không)
  | Chi bộ được công nhận TSVM trong năm | TCCS Đảng TSVM | TC Đảng đạt trong sạch vững mạnh
  | Chi bộ xếp loại trong sạch, vững mạnh (có/không) | Kết quả phân loại chi bộ | Phân loại tổ chức cơ sở Đảng
  | Phân loại chi bộ
partyStrong = yes: trong sạch vững mạnh | trong sạch, vững mạnh | TSVM | trong sạch vững mạnh tiêu biểu
  | trong sạch, vững mạnh tiêu biểu
partyStrong = no: hoàn thành tốt nhiệm vụ | hoàn thành nhiệm vụ | yếu kém | yếu, kém | không hoàn thành nhiệm vụ
partyStrong = none: chưa có tổ chức đảng | không có tổ chức đảng | chưa có chi bộ | không có chi bộ | chưa thành lập
massOrganisations: Các đoàn thể vững mạnh, có đóng góp ở địa phương
  | các đoàn thể, tổ chức xã hội được công nhận vững mạnh
  | các đoàn thể, tổ chức xã hội trong nhà trường được công nhận vững mạnh về tổ chức
  | các đoàn thể, tổ chức xã hội vững mạnh | các đoàn thể, tổ chức xã hội
  | đoàn thể vững mạnh | đoàn thể, tổ chức xã hội vững mạnh | công đoàn, đoàn thanh niên vững mạnh
  | đoàn thể được công nhận vững mạnh | đoàn thể đạt vững mạnh
  | công đoàn, Đoàn TN đạt vững mạnh | công đoàn vững mạnh, Đoàn TN vững mạnh
  | tổ chức đoàn thể | các tổ chức đoàn thể
  | danh hiệu các đoàn thể | đoàn thể vững mạnh, có đóng góp cho địa phương | các tổ chức đoàn thể trong nhà trường
  | các đoàn thể, tổ chức xã hội trong nhà trường | các đoàn thể trong nhà trường vững mạnh
  | công đoàn, Đoàn Thanh niên, Đội TNTP vững mạnh
  | đoàn thể, tổ chức xã hội vững mạnh về tổ chức | Đoàn thể vững mạnh, nhiều đóng góp trong hoạt động địa phương
  | Công đoàn, Đoàn TN, Đội TNTP được công nhận vững mạnh | Đoàn thể VM | Công đoàn vững mạnh, Đoàn TN xuất sắc | ${ORGANISATIONS}
leadersMeetCharter: Hiệu trưởng, phó hiệu trưởng đạt tiêu chuẩn theo Điều lệ
  | hiệu trưởng và các phó hiệu trưởng đạt tiêu chuẩn theo quy định
  | hiệu trưởng và các phó hiệu trưởng đạt tiêu chuẩn theo Điều lệ
  | hiệu trưởng và các phó hiệu trưởng đạt tiêu chuẩn theo quy định hiện hành của Điều lệ trường trung học
  | hiệu trưởng và các phó hiệu trưởng đạt tiêu chuẩn | hiệu trưởng, các phó hiệu trưởng đạt tiêu chuẩn theo Điều lệ
  | hiệu trưởng, phó hiệu trưởng đạt tiêu chuẩn | CBQL đạt tiêu chuẩn theo Điều lệ | thực hiện tốt quy chế dân chủ
  | thực hiện quy chế dân chủ | ban giám hiệu đủ tiêu chuẩn theo Điều lệ | ban giám hiệu đạt tiêu chuẩn
  | ban giám hiệu đạt tiêu chuẩn theo Điều lệ | ban giám hiệu đạt tiêu chuẩn theo quy định | CBQL đủ tiêu chuẩn
  | CBQL đạt tiêu chuẩn | CBQL đạt tiêu chuẩn theo quy định | HT, PHT đủ tiêu chuẩn theo Điều lệ
  | HT, PHT đạt tiêu chuẩn theo Điều lệ | HT và các PHT đủ tiêu chuẩn
  | ban giám hiệu đủ tiêu chuẩn theo Điều lệ, thực hiện tốt quy chế dân chủ
  | ban giám hiệu thực hiện tốt quy chế dân chủ | hiệu trưởng, phó hiệu trưởng thực hiện tốt quy chế dân chủ
  | quy chế dân chủ trong trường học | thực hiện tốt quy chế dân chủ trong hoạt động nhà trường
  | lãnh đạo trường đạt tiêu chuẩn theo Điều lệ | thực hiện quy chế dân chủ ở cơ sở
  | hiệu trưởng, phó hiệu trưởng đủ tiêu chuẩn
  | Hiệu trưởng, PHT theo quy chế trường THPT chuyên (đối với trường chuyên)
  | CBQL đủ tiêu chuẩn, thực hiện tốt QCDC | HT, PHT đảm bảo tiêu chuẩn Điều lệ và dân chủ cơ sở
  | BGH đúng tiêu chuẩn Điều lệ, dân chủ trường học tốt | CBQL thực hiện tốt quy chế dân chủ
  | Tiêu chuẩn HT, PHT theo Điều lệ
enoughTeachers: Đủ giáo viên các bộ môn | có đủ giáo viên các bộ môn | đủ giáo viên bộ môn
  | đủ giáo viên cho các bộ môn | đủ giáo viên cho các môn học | đủ giáo viên các môn | đủ giáo viên
  | đủ giáo viên các bộ môn đạt trình độ chuẩn đào tạo | đủ giáo viên dạy các môn
  | đủ giáo viên dạy các môn học | đủ giáo viên các môn học | đủ giáo viên dạy các bộ môn
  | đủ giáo viên theo quy định | đủ giáo viên đứng lớp | có đủ giáo viên | có đủ giáo viên dạy các môn
  | có đủ giáo viên bộ môn | đủ số lượng giáo viên | đủ giáo viên, cơ cấu bộ môn
  | đủ giáo viên về số lượng và cơ cấu | đảm bảo đủ giáo viên các bộ môn | có đủ giáo viên theo môn
  | đủ GV giảng dạy các bộ môn | Đảm bảo đủ giáo viên các môn | Đủ số lượng, cơ cấu GV các môn
  | GV đủ theo môn | Đủ GV theo môn | Đủ cơ cấu bộ môn | Đủ cơ cấu GV bộ môn | Bố trí đủ GV bộ môn
  | Bố trí đủ giáo viên các môn | Đảm bảo đủ GV | Đủ số GV các bộ môn | Đủ số lượng GV các bộ môn
enoughTeachers @ Đội ngũ GV: Đủ các bộ môn
supportStaff: Đủ viên chức phụ trách thư viện, phòng học bộ môn, phòng thiết bị
  | viên chức phụ trách thư viện, phòng học bộ môn, phòng thiết bị dạy học
  | đủ viên chức phụ trách thư viện, phòng học bộ môn, phòng thiết bị dạy học
  | đủ viên chức phụ trách thư viện, phòng bộ môn, phòng thiết bị
  | viên chức phụ trách thư viện, phòng bộ môn, phòng thiết bị
  | đủ viên chức phụ trách thư viện | nhân viên thư viện, thiết bị | đủ viên chức thư viện, thiết bị, phòng bộ môn
  | viên chức thư viện, thiết bị | viên chức phụ trách thư viện, thiết bị, phòng bộ môn
  | đủ nhân viên thư viện, thiết bị | nhân viên phụ trách thư viện, thiết bị, phòng bộ môn
  | viên chức thư viện, phòng học bộ môn, thiết bị | viên chức phụ trách thư viện, PHBM, thiết bị
  | cán bộ thư viện, thiết bị | cán bộ phụ trách thư viện, thiết bị | viên chức thư viện, thiết bị, thí nghiệm
  | nhân viên thư viện, thiết bị, thí nghiệm | đủ viên chức thư viện, phòng bộ môn, thiết bị
  | viên chức phụ trách thư viện | đủ nhân viên phụ trách thư viện, phòng bộ môn, thiết bị
  | viên chức phụ trách thư viện, thiết bị có trình độ nghiệp vụ | có viên chức thư viện, thiết bị được đào tạo
  | VC phụ trách thư viện, thiết bị hoàn thành tốt nhiệm vụ
  | Có đủ NV thư viện, thiết bị, thí nghiệm được đào tạo hoặc bồi dưỡng nghiệp vụ
  | Cán bộ thư viện, thiết bị đủ và đạt chuẩn nghiệp vụ | Nhân viên TV, TB, PHBM đủ, hoàn thành tốt nhiệm vụ
  | Có đủ viên chức phụ trách TV, TBDH (có/không) | Đủ VC phụ trách TV, PHBM, TBDH
  | Cán bộ phụ trách thư viện, phòng bộ môn, thiết bị (đủ, hoàn thành tốt nhiệm vụ)
  | Có đủ NV thư viện, PHBM, thiết bị được đào tạo, bồi dưỡng nghiệp vụ
  | Nhân viên thư viện, thiết bị, PHBM đủ và đạt nghiệp vụ
  | Đủ NV thư viện - thiết bị có nghiệp vụ, hoàn thành tốt nhiệm vụ | Viên chức phụ trách TV, TB, PHBM
  | NV phụ trách TV, TB, PHBM | Đủ NV thư viện, thiết bị, thí nghiệm | Có đủ NV phụ trách TV, PHBM, phòng TB
  | Nhân viên thư viện, thiết bị dạy học được đào tạo | Đội ngũ viên chức phụ trách thư viện, thiết bị
  | Đủ viên chức TV, TB, TN | Cán bộ TV, TB | Viên chức TV - TB đủ, được đào tạo
  | NV thư viện, thiết bị, PHBM hoàn thành nhiệm vụ | ${KEEPERS}
supportStaff @ Đội ngũ nhân viên: Thư viện, thiết bị, PHBM đủ và đạt yêu cầu
supportStaff @ Nhân viên: Đủ người phụ trách thư viện, PHBM, TBDH
activities: Các hoạt động giáo dục theo quy định của Bộ
  | hoạt động giáo dục theo quy định | hoạt động giáo dục theo quy định của Bộ Giáo dục và Đào tạo
  | các hoạt động giáo dục | hoạt động giáo dục trong và ngoài giờ lên lớp
  | các hoạt động giáo dục trong và ngoài giờ lên lớp | hoạt động giáo dục ngoài giờ lên lớp
  | thực hiện quy định của Bộ Giáo dục và Đào tạo về thời gian tổ chức, nội dung các hoạt động giáo dục
  | thực hiện quy định về các hoạt động giáo dục | các hoạt động giáo dục đúng quy định
  | hoạt động giáo dục đúng quy định | hoạt động giáo dục trong và ngoài giờ lên lớp đúng quy định
  | tổ chức các hoạt động giáo dục theo quy định | tổ chức hoạt động giáo dục
  | thời gian tổ chức, nội dung các hoạt động giáo dục
  | thực hiện thời gian tổ chức, nội dung các hoạt động giáo dục | HĐGD trong và ngoài giờ lên lớp
  | tổ chức HĐGD ngoài giờ lên lớp | HĐGDNGLL | hoạt động ngoài giờ lên lớp
  | các hoạt động giáo dục ngoài giờ lên lớp | hoạt động giáo dục NGLL | nội dung, thời gian các hoạt động giáo dục
  | HĐGD NGLL theo quy định
  | Thực hiện quy định của Bộ Giáo dục và Đào tạo về thời gian tổ chức, nội dung các hoạt động giáo dục ở trong và ngoài giờ lên lớp
  | Tổ chức hoạt động giáo dục trong, ngoài giờ lên lớp đúng quy định
  | Thực hiện thời gian, nội dung hoạt động giáo dục theo quy định Bộ GDĐT
  | Thực hiện đúng quy định về hoạt động giáo dục ngoài giờ lên lớp và trong giờ
  | Thực hiện đúng quy định về thời gian, nội dung HĐGD trong và ngoài giờ lên lớp
  | HĐGD trong và ngoài giờ đúng quy định của Bộ | Thực hiện thời gian, nội dung hoạt động GD NGLL theo quy định
  | Tổ chức HĐGD chính khóa, ngoại khóa theo quy định Bộ | Thực hiện hoạt động giáo dục theo quy định của Bộ
  | Thực hiện đúng quy định của Bộ về hoạt động giáo dục | Hoạt động giáo dục đúng quy định của Bộ
  | Thực hiện đúng quy định của Bộ về HĐGD | HĐGD đúng quy định của Bộ | HĐGDNGLL thực hiện đúng quy định
  | Các HĐGD đúng thời gian, nội dung | HĐ giáo dục NGLL, hướng nghiệp
  | Thời gian tổ chức, nội dung các HĐGD theo quy định | Các hoạt động giáo dục đúng thời gian, nội dung
universalisation: Hoàn thành nhiệm vụ phổ cập giáo dục
  | hoàn thành nhiệm vụ được giao trong kế hoạch phổ cập giáo dục
  | hoàn thành nhiệm vụ được giao trong kế hoạch phổ cập giáo dục của địa phương | nhiệm vụ phổ cập giáo dục
  | phổ cập giáo dục | công tác phổ cập giáo dục | hoàn thành phổ cập giáo dục | hoàn thành nhiệm vụ phổ cập
  | hoàn thành nhiệm vụ phổ cập được giao | hoàn thành nhiệm vụ phổ cập giáo dục được giao | nhiệm vụ phổ cập
  | hoàn thành nhiệm vụ PCGD | hoàn thành kế hoạch phổ cập giáo dục | thực hiện nhiệm vụ phổ cập giáo dục
  | hoàn thành công tác phổ cập | hoàn thành nhiệm vụ phổ cập giáo dục của địa phương
  | hoàn thành nhiệm vụ phổ cập THCS | phổ cập giáo dục THCS | thực hiện công tác phổ cập giáo dục
  | thực hiện kế hoạch phổ cập giáo dục | nhiệm vụ phổ cập giáo dục được giao | PCGD THCS | công tác phổ cập
  | Hoàn thành chỉ tiêu phổ cập được giao | Hoàn thành chỉ tiêu phổ cập GD THCS của địa phương
  | Kết quả phổ cập giáo dục | Hoàn thành phổ cập | Công tác PCGD hoàn thành
  | Thực hiện phổ cập GD ở địa phương | Công tác phổ cập giáo dục được giao | Đạt phổ cập giáo dục
`);

/** All that the school itself answers for. */
export const ATTESTS: Vocabulary = new Map([...INSIDE, ...OPENNESS]);
