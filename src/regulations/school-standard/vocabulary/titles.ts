import { vocabulary } from "../../../rules";

/** What titles, and heads of columns, look like in whatever capitals, as patterns. */
export const TITLES = vocabulary(String.raw`
# a term's results: the clauses judge a school by its whole year
term: ^(?!.*cả năm).*(?:học k[ìỳ]|hk) ?(?:i{1,2}|[12])(?![\p{L}\d])
# nor are primary schools judged
term: ^(?!.*(?:trung học|THCS|THPT)).*(?:giáo dục|các trường|cấp) tiểu học
# what is to be bought or built is not there yet
term: ^\s*(?:bảng |bản |biểu )?(?:dự trù|dự toán|khái toán)(?!\p{L})
# small tables of a year each stand beneath its name
year: ^\s*(?:[IVX\d]+[.)]\s*)?năm học:?\s*((?:19|20)\d{2}\s*[-–]\s*(?:19|20)\d{2})\s*$
school: ^\s*(?:trường|thcs|thpt|th\s*(?:&|và|-)\s*thcs|tiểu học|ptdt|dtnt)[\s-]
# over names of schools
schools: (?:theo|các|từng|tên)\s+(?:đơn vị\s+)?trường(?!\s+(?:tự|hợp|học|đạt)\b) | ^\s*(?:đơn vị )?trường(?: thcs| thpt| trung học)?\s*$
# a level as the head of a sheet says it of a school, right behind that word: "TRƯỜNG THCS …", "các trường THPT",
# "TRƯỜNG MẦM NON …"; where others stand beside it ("trường THCS, trường THPT") no school is of all of them, and "TH"
# alone is many things
level: (các\s+)?trường\s+((?:(?:TH|THCS|tiểu học|trung học cơ sở) ?[&–-] ?)?(?:THCS|THPT|trung học cơ sở|trung học phổ thông)(?: chuyên)?|tiểu học|mầm non|mẫu giáo)(?!\p{L})(?!\s*(?:,|và|hoặc|\/|&|-|–)\s*(?:trường\s+)?(?:TH|tiểu học|trung học|phổ thông|mầm non|mẫu giáo))
number of classes: ^(?:tổng )?(?:số|sl) lớp
# lists of pupils, of who is on duty when, or of how tidy they are, tell the class beside the name
no classes: ^\s*danh sách (?:các )?(?:em )?(?:học sinh|hs) (?:đạt|giỏi|xuất sắc|nghèo|khuyết tật|được khen) | trực ban | trực nhật | vệ sinh | thi đua | nề nếp | thời khóa biểu | thi đấu | bóng đá | bóng chuyền | hội khỏe | hội thao | đội tuyển
# decisions on people's awards, posts and pay
no recognition: khen thưởng | kỷ luật | bổ nhiệm | nâng lương | điều động | thuyên chuyển | tuyển dụng | nghỉ hưu
# "Đoàn kiểm tra công nhận Trường THCS … đạt chuẩn quốc gia": the line over a team's list names the school
team: đoàn (?:kiểm tra|thẩm định)[^:;]*?\s(trường (?:THCS|THPT|trung học|PT)[^,;(]*?)(?:\s+(?:đạt|đề nghị|năm|theo)(?=\s).*)?$
# where people can be called is no team, nor who counts the stock, or judges games
no team: danh bạ | ^(?!.*đoàn (?:kiểm tra|thẩm định|đánh giá)).*(?:ban chỉ đạo|kiểm kê|thể thao) | trọng tài | hội khỏe | hội thi | coi thi | chấm thi
`);
