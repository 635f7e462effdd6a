import type { Translations } from "../../../rules";

/** What findings of the regulation say in Vietnamese, by the English texts. */
export const viNotes: Translations = {
  "“{subject}” is put at {stated}, the common time is {expected}":
    "“{subject}” xếp ngày {stated}, lịch thống nhất là {expected}",
  "“{subject}” lasts {stated} minutes; it must be {expected}":
    "“{subject}” thi {stated} phút, đúng ra {expected} phút",
  "“{work}” is put at {stated}; its time is {year}, months {expected}":
    "“{work}” xếp vào {stated}, đúng ra vào {expected} năm {year}",
  "“{work}” is put at {stated}; the examination is on {expected}":
    "“{work}” xếp vào {stated}, ngày thi là {expected}",
  "{admitted} admitted, {plan} planned": "đã trúng tuyển {admitted} người, chỉ tiêu {plan} người",
  "the candidates' sheet does not say “{field}”, by which the plan is divided":
    "bảng thí sinh không có “{field}” nên không đối chiếu được theo chỉ tiêu",
  "the plan has no {what}, yet {count} were admitted":
    "chỉ tiêu không có {what} nhưng đã trúng tuyển {count} người",
  "{name} is not on the published list: no preference without publication":
    "{name} không có trong danh sách công khai nên không được hưởng ưu tiên",
  "{name}: the outcome of publication is “{result}”, so no preference may be given":
    "{name} có kết quả công khai “{result}”, không được hưởng ưu tiên",
  "{count} rows of the published list fit {name}":
    "danh sách công khai có {count} dòng khớp với {name}, không rõ dòng nào",
  "the published list has somebody of this name; “{field}” is blank, so nobody can tell whether it is the same person":
    "danh sách công khai có người trùng tên nhưng “{field}” chưa điền nên không rõ có phải cùng người",
  "{name}: the outcome of publication is “{result}”, not yet decided":
    "{name} có kết quả công khai “{result}”, chưa có kết luận",
  "from {from} “{form}” is written 非脱产": "từ ngày {from} “{form}” gọi chung là “非脱产”",
  "“{major}” may not be offered by correspondence": "“{major}” không được xếp chỉ tiêu hệ hàm thụ",
  "“{major}” is built on a name of the list, which is open (等): please check":
    "tên “{major}” gần với ngành không được tuyển hàm thụ (văn bản có chữ “vân vân”), hãy xác minh",
  "非脱产 does not tell correspondence from evening study":
    "“非脱产” không phân biệt hàm thụ và vừa làm vừa học nên không xác định được",
  "{school}: {plan} places for {registered} people registered, {share}; in principle at most {limit}":
    "{school}: tổng chỉ tiêu {plan}, đăng ký {registered}, chiếm {share}, không được quá {limit}",
  "the rows of one school and province give different numbers of people registered: the school's, or each major's":
    "số đăng ký ở các dòng cùng trường cùng nơi tuyển khác nhau, không rõ là của cả trường hay từng ngành",
  "completion last year was {completion}, below {low}; {plan} places are more than last year's {lastPlan}":
    "năm trước hoàn thành {completion}, dưới {low}; chỉ tiêu năm nay {plan} nhiều hơn năm trước {lastPlan}",
  "{plan} places in all, the approved cap is {cap}": "tổng chỉ tiêu {plan}, mức trần được duyệt {cap}",
  "the document is “{document}”, which is not the one for {residence}":
    "giấy tờ “{document}” không dùng được cho cư dân {residence}",
  "“{id}” is not an ID number of 18 characters": "“{id}” không phải số căn cước 18 ký tự",
  "the check digit of “{id}” does not hold": "số căn cước “{id}” sai chữ số kiểm tra",
  "the ID number says born on {coded}, the sheet says {stated}":
    "ngày sinh trong số căn cước là {coded}, ngày ghi là {stated}",
  "the ID number says {coded}, the sheet says {stated}":
    "giới tính trong số căn cước là {coded}, ghi là {stated}",
  "the ID number is stored as a number and has lost its digits after the 15th: enter it as text":
    "số căn cước lưu dạng số nên mất các chữ số sau số thứ 15, hãy nhập lại dạng văn bản",
  "the birth date in “{id}” is no date": "ngày sinh trong số căn cước “{id}” không tồn tại",
  "the certificate “{licence}” is not of the category of the major “{major}”":
    "chứng chỉ “{licence}” không cùng loại với ngành “{major}”",
  "for “{major}” an assistant physician's certificate or higher in its category, a matching ordinary 中专 diploma or higher, or a village doctor's certificate with 中专 is needed":
    "dự thi “{major}” phải có chứng chỉ trợ lý bác sĩ trở lên cùng loại, bằng trung cấp cùng ngành trở lên, hoặc chứng chỉ bác sĩ nông thôn kèm trình độ trung cấp",
  "the certificate does not say its category": "chứng chỉ không ghi loại nên không rõ có hợp với ngành",
  "nobody can tell whether “{licence}” is a nurse's practising certificate":
    "không rõ “{licence}” có phải chứng chỉ điều dưỡng",
  "the certificate is “{licence}”": "chứng chỉ là “{licence}”",
  "stated to be still in school": "được ghi là học sinh, sinh viên đang học",
  "“{place}” is neither the place of household “{household}” nor of work or residence":
    "nơi đăng ký “{place}” không phải nơi hộ khẩu “{household}”, cũng không phải nơi làm việc hay cư trú",
  "the list was filed on {date}; it must be filed before the examination ({due}): {days} days late":
    "danh sách đạt thi thêm nộp ngày {date}, phải nộp trước kỳ thi ({due}): trễ {days} ngày",
  "“{text}” is not one of the national honours":
    "“{text}” không phải danh hiệu lao động toàn quốc được miễn thi",
  "“{text}” is no ground of exemption": "“{text}” không phải điều kiện miễn thi",
  "“{event}” ({sport}): place {place}; exempt up to place {most}":
    "“{event}” ({sport}): hạng {place}, chỉ miễn thi đến hạng {most}",
  "an Olympic event": "môn Olympic",
  "not an Olympic event": "không phải môn Olympic",
  "an Olympic event or not": "dù là môn Olympic hay không",
  "this exemption is for 专升本 only": "diện miễn thi này chỉ cho 专升本",
  "served in “{service}”, the school is in “{school}”: the exemption is for the same province":
    "tỉnh phục vụ “{service}” khác tỉnh của trường “{school}”; chỉ được miễn thi ở tỉnh mình",
  "published on {day}; it must be published before the admission ({start}): {days} days late":
    "công khai từ ngày {day}, phải trước khi xét trúng tuyển ({start}): trễ {days} ngày",
  "published from {from} to {until}; it must be kept until {end}: {days} days short":
    "công khai từ {from} đến {until}, phải giữ đến {end}: thiếu {days} ngày",
  "prior education is “{prior}”": "trình độ trước là “{prior}”",
  "the diploma was not verified: it must come from a recognised institution or the self-taught examination":
    "xác minh học lực không đạt; bằng phải do cơ sở được nhà nước công nhận cấp",
  "nobody can tell whether the diploma of “{prior}” is there yet":
    "chưa rõ đã có bằng tốt nghiệp của “{prior}” hay chưa",
  "“{prior}” is to be verified: it may not be of the national system of education":
    "“{prior}” có thuộc hệ quốc dân hay không phải xác minh",
  "annex 1, 3(2), (4)": "phụ lục 1, 3(2), (4)",
  "annex 1, 4(1)2; annex 3": "phụ lục 1, 4(1)2; phụ lục 3",
  "annex 1, 4(2)1; annex 3": "phụ lục 1, 4(2)1; phụ lục 3",
  "annex 1, 5(2), (3)": "phụ lục 1, 5(2), (3)",
  "annex 1, 5(5)6": "phụ lục 1, 5(5)6",
  "annex 1, 5(5)1": "phụ lục 1, 5(5)1",
  "annex 2": "phụ lục 2",
  "exempt candidates: the rules on scores, lines and order do not apply":
    "thí sinh miễn thi không áp dụng quy định về điểm, điểm chuẩn và thứ tự trúng tuyển",
  "not an exempt candidate": "không phải thí sinh miễn thi",
  "the exemption does not rest on this clause": "không miễn thi theo khoản này",
  "another ground warrants the exemption": "có căn cứ miễn thi khác hợp lệ",
  "the clause is about another level": "khoản này không áp dụng cho trình độ này",
  "not a medical major of this clause": "không phải ngành y mà khoản này nói tới",
  "neither arts nor sports": "không phải nghệ thuật hay thể thao",
  "the total of arts candidates is judged by 5(3)": "tổng điểm 高起本, 高起专 nghệ thuật xét theo 5(3)",
  "not arts in 高起本 or 高起专": "không phải 高起本, 高起专 nghệ thuật",
  "not admitted": "không trúng tuyển",
  "does not hold this ground": "không thuộc diện ưu tiên này",
  "the birth date shows less than {required} of age and wins over the claim":
    "ngày sinh cho thấy chưa đủ {required}; lấy theo ngày sinh",
  "neither bonus nor exemption": "không được cộng điểm hay miễn thi",
  "the line is reached": "đã đạt điểm chuẩn tối thiểu",
  "the major is none of those whose filing score may fall": "ngành này không thuộc diện hạ điểm",
  "the row's duration is judged by another form":
    "thời gian học của dòng này đã được xét theo hình thức khác",
  "full-time study is not concerned": "học tập trung không bị khoản này hạn chế",
  "not by correspondence": "không phải hệ hàm thụ",
  "neither an arts nor a foreign-language major": "không phải ngành nghệ thuật, ngoại ngữ",
  "this category has the general line": "khối này dùng điểm chuẩn tối thiểu chung",
  "sat the unified examination": "thí sinh thi chung",
  "the row is about something else": "dòng này không thuộc việc này",
  "the days of publication are given once for the whole list": "ngày công khai ghi chung ngoài danh sách",
  "the row gives contacts, not a candidate": "dòng này là cách tố giác, không phải người được công khai",
  "the stated total is {stated}, the subjects add up to {expected}":
    "tổng điểm ghi {stated}, cộng các môn là {expected}",
  "the stated total {stated} counts mathematics; without it the total is {expected}":
    "tổng điểm ghi {stated} đã tính môn Toán, không tính thì là {expected}",
  "the stated total is {stated}; without mathematics it is {expected}":
    "tổng điểm ghi {stated}, không tính Toán là {expected}",
  "the stated total is {stated}, the most for this level is {maximum}":
    "tổng điểm ghi {stated}, điểm tối đa của trình độ là {maximum}",
  "the stated bonus is {stated}, the highest single grant is {allowed} ({ground}): {difference} too many":
    "ghi {stated} điểm ưu tiên, mức cao nhất là {allowed} ({ground}), thừa {difference} điểm",
  "the stated bonus is {stated}, the highest single grant is {allowed} ({ground}): {difference} fewer than allowed":
    "ghi {stated} điểm ưu tiên, có thể được {allowed} ({ground}), thiếu {difference} điểm",
  "“{ground}” is no ground of the national text; a local ground belongs into the province's table":
    "“{ground}” không phải diện ưu tiên của nhà nước; nếu là của tỉnh thì ghi vào bảng ưu tiên địa phương",
  "no ground of the text": "không có diện ưu tiên hợp lệ",
  "5(5){item} {label} +{points}": "5(5){item} {label} +{points}",
  "the province's own {label} +{points}": "của tỉnh: {label} +{points}",
  "the province's own {label} +{points}, by {source}": "của tỉnh: {label} +{points}, theo {source}",
  "“{ground}” does not meet the clause's condition, yet {stated} points were given":
    "“{ground}” không đủ điều kiện của khoản này nhưng đã cộng {stated} điểm",
  "{least} years are claimed; by the birth date the candidate is {age} on {day}, yet {stated} points were given":
    "ghi “đủ {least} tuổi” nhưng đến {day} mới {age} tuổi, đã cộng {stated} điểm",
  "the ground of a minority is claimed, the ethnicity is “{ethnicity}”, yet {stated} points were given":
    "ghi ưu tiên dân tộc thiểu số nhưng cột dân tộc là “{ethnicity}”, đã cộng {stated} điểm",
  "the filing score {score} is below the line that applies, {line}":
    "điểm xét tuyển {score} thấp hơn điểm chuẩn tối thiểu {line}",
  "the filing score {score} is below {lowest}, the line {line} less a fall of {fall}":
    "điểm xét tuyển {score} thấp hơn điểm chuẩn sau khi hạ {lowest} (chuẩn {line}, hạ tối đa {fall})",
  "no catalogue lists “{major}”: nobody can tell whether its score may fall ({score}, line {line})":
    "danh mục ngành không có “{major}”, không rõ có được hạ điểm (điểm {score}, chuẩn {line})",
  "−1 may stand for absent, or be a mistake: please check":
    "“-1” có thể là bỏ thi, cũng có thể là ghi nhầm: xin kiểm tra",
  "the filing score {score} is {difference} below the line {line}; at most {fall} are allowed":
    "điểm xét tuyển {score}, điểm chuẩn {line}: thấp hơn {difference} điểm, được hạ tối đa {fall}",
  "the lines have none for {level} {category}":
    "bảng điểm chuẩn không có chuẩn tối thiểu của {level}{category}",
  "the category “{category}” does not say which line applies: {low} or {high}":
    "khối “{category}” không ghi xã hội hay tự nhiên; điểm chuẩn có thể là {low} hoặc {high}",
  "the lines have none of their own for “{category}”: the general one is {high}, and it may be as low as {low}":
    "bảng không có riêng điểm chuẩn của “{category}”; chuẩn chung {high}, khối này có thể xuống {low}",
  "{left} and {admitted} have {leftScore} both; by the rule for ties ({rule}) {left} goes first and is left out":
    "{left} và {admitted} cùng {leftScore} điểm; theo quy tắc khi bằng điểm ({rule}) {left} được xếp trước nhưng không trúng tuyển",
  "{left} ({leftScore}) is left out while {admitted} ({admittedScore}) is admitted":
    "{left} ({leftScore} điểm) không trúng tuyển trong khi {admitted} ({admittedScore} điểm) trúng tuyển",
  "the line is {line}; {percent} of the base line {base} is {lowest}":
    "điểm chuẩn {line}; {percent} của chuẩn khối {base} là {lowest}",
  "there is no base line of the same level and category":
    "không thấy điểm chuẩn khối tương ứng cùng trình độ",
  "It has to be subjects in their order, such as 语文、数学、外语.":
    "Chỉ ghi tên môn theo thứ tự, ví dụ: 语文、数学、外语.",
  "A subject can be compared once only.": "Mỗi môn chỉ được nêu một lần.",
};
