import { notApplicableBy, notApplicableIn, vi, type LocalText } from "../../rules";
import { LIMITS } from "./parameters";

const because = notApplicableIn(vi);
const byFounding = notApplicableBy(vi, { year: LIMITS.foundedAfter });

/** Why a clause does not concern a record. One constant a reason: all records share it. */
export const NOT_APPLICABLE = {
  outside: because`trường tiểu học, mầm non không thuộc phạm vi của Thông tư (Điều 1)
    | primary schools and kindergartens are outside the Circular (Article 1)`,
  byClasses: because`được xét theo từng lớp trong danh sách lớp | judged class by class`,
  byGroups: because`được xét theo từng tổ chuyên môn | judged group by group`,
  officeTeam: because`tổ văn phòng không phải tổ chuyên môn | the office is no group of subjects`,
  specialised: because`trường THPT chuyên theo quy chế riêng | specialised schools follow their own statute`,
  notLeader: because`không phải hiệu trưởng, phó hiệu trưởng | neither principal nor vice principal`,
  noTeachers: because`danh sách không có giáo viên | the list holds no teachers`,
  enough: because`chỉ xét đủ giáo viên các bộ môn (5.2-4) | only enough teachers are asked for (5.2-4)`,
  notUrban: because`trường ở khu vực nông thôn | a rural school`,
  notRural: because`trường nội thành, nội thị | an urban school`,
  groundInstead: byFounding`trường thành lập sau {year} chỉ xét diện tích mặt bằng
    | founded after {year}: only its ground area counts`,
  oldSchool: byFounding`trường thành lập từ {year} trở về trước | founded in {year} or before`,
  noPioneers: because`trường trung học phổ thông | an upper secondary school`,
  otherYear: because`năm học này không thuộc thời gian phải xét | this school year need not be judged`,
  noYearYet: because`từ ngày công nhận chưa có năm học nào kết thúc
    | no school year has begun and ended since the recognition`,
  notYetSigned: because`quyết định ký sau ngày kiểm tra | signed after the as-of date`,
  ended: because`thời hạn công nhận đã hết | the recognition has ended`,
  stillValid: because`quyết định còn thời hạn | the recognition is still valid`,
  renewed: because`trường đã có quyết định mới hơn | the school has a newer decision`,
} as const;

/** Explanations where found and required figures would not say it. */
export const NOTES = {
  missingGrades: vi`thiếu lớp ở khối {items} | no class in grade {items}`,
  gradesUnclear: vi`chưa rõ khối của một số lớp | the grade of some classes is not clear`,
  stagesUnclear: vi`chưa rõ trường có những cấp học nào | which levels the school has is not clear`,
  average: vi`bình quân {average} học sinh/lớp chưa cho biết lớp đông nhất; cần sĩ số lớp đông nhất hoặc danh sách lớp
    | an average of {average} does not tell the largest class; give its size or a list of classes`,
  averageTooHigh: vi`bình quân {average} học sinh/lớp, vượt quá {limit}
    | an average of {average} pupils a class, above {limit}`,
  topicsTotal: vi`tổng {total} chuyên đề chưa cho biết số chuyên đề của từng tổ
    | a total of {total} topics does not tell how many each group proposed`,
  topicsTooFew: vi`tổng {total} chuyên đề của {groups} tổ, ít hơn {limit} chuyên đề mỗi tổ
    | {total} topics by {groups} groups: fewer than {limit} by each`,
  noParty: vi`trường chưa có tổ chức Đảng, kế hoạch và chỉ tiêu phát triển chưa đạt
    | the school has no Party organisation, and its plan and targets are not met`,
  viceWithoutRating: vi`thiếu xếp loại của phó hiệu trưởng | a vice principal's rating is missing`,
  scaleSum: vi`tổng các tỷ lệ {scale} là {sum}, phải bằng 100%
    | the shares of {scale} add up to {sum} instead of 100 %`,
  countSum: vi`tổng số học sinh theo {scale} là {sum}, tổng số học sinh là {pupils}
    | the pupils by {scale} add up to {sum}, the number of pupils is {pupils}`,
  yearMissing: vi`chưa có số liệu năm học {year} | there is no data for the school year {year}`,
  yearFails: vi`năm học {year} chưa đạt: {demand} | the school year {year} does not meet: {demand}`,
  yearUnknown: vi`năm học {year} chưa đủ số liệu: {demand} | the school year {year} lacks data for: {demand}`,
  yearUnreadable: vi`không đọc được năm học | the school year cannot be read`,
  signingUnclear: vi`chưa rõ ngày ký quyết định công nhận của trường
    | the school's date of recognition is not clear`,
  areaScale: vi`{area} m² cho {pupils} học sinh: chưa rõ là tổng diện tích hay diện tích mỗi học sinh
    | {area} m² for {pupils} pupils: not clear whether in all or for each`,
  roomsTooFew: vi`{rooms} phòng học cho {classes} lớp, cần ít nhất {needed} phòng để không quá {limit} ca/ngày
    | {rooms} classrooms for {classes} classes; at most {limit} shifts a day need {needed}`,
  roomForEach: vi`có {rooms} phòng, cần {people} phòng | {rooms} rooms, {people} needed`,
  notChairman: vi`số “{said}” không phải quyết định của Chủ tịch UBND cấp tỉnh (…/QĐ-UBND)
    | “{said}” is not a decision of the provincial chairman (…/QĐ-UBND)`,
  issuerUnclear: vi`số “{said}” chưa cho biết cơ quan ban hành | “{said}” does not tell who issued it`,
  ended: vi`ký ngày {from}, hết hạn ngày {due}, đã quá {days} ngày
    | signed on {from}, it ended on {due}, {days} days ago`,
  checkDue: vi`phải kiểm tra định kỳ chậm nhất ngày {due}, đã trễ {days} ngày
    | the periodic check was due by {due}, {days} days ago`,
  checkDueBy: vi`{who} phải kiểm tra định kỳ chậm nhất ngày {due}, đã trễ {days} ngày
    | {who} had to check by {due}, {days} days ago`,
  checkedByOther: vi`việc kiểm tra định kỳ thuộc {who} | the periodic check is for {who}`,
  renew: vi`hết hạn ngày {end}, chưa có quyết định công nhận lại
    | it ended on {end} and no newer decision is listed`,
  noHead: vi`chưa có trưởng đoàn | there is no head of the team`,
  noSecretary: vi`chưa có thư ký | there is no secretary`,
  wrongHead: vi`trưởng đoàn là “{who}” | the head of the team is “{who}”`,
  wrongSecretary: vi`thư ký là “{who}” | the secretary is “{who}”`,
  noUnion: vi`trong danh sách chưa có người nào | nobody in the list does`,
  noDepartment: vi`thiếu đại diện: {departments} | nobody represents: {departments}`,
  noOtherLeader: vi`trong danh sách chưa có lãnh đạo trường khác | the list has no leader of another school`,
  ownLeader: vi`chỉ có lãnh đạo của chính trường được kiểm tra: {names}
    | only leaders of the very school that is inspected: {names}`,
  notToDepartment: vi`hồ sơ phải nộp về Sở Giáo dục và Đào tạo | the dossier goes to the Sở GDĐT`,
  notConfirmed: vi`trường trung học cơ sở phải có xác nhận của phòng GDĐT
    | a lower secondary school needs the confirmation of the phòng GDĐT`,
  notCommented: vi`trường trung học cơ sở phải có ý kiến của UBND cấp huyện
    | a lower secondary school needs the comment of the district committee`,
} as const satisfies Record<string, LocalText>;

/** What is to be done, where the kind of a rule does not tell it. */
export const REMEDIES = {
  recognise: vi`nếu đã được công nhận lại thì ghi thêm quyết định mới; nếu chưa thì lập hồ sơ đề nghị công nhận lại
    | if it was recognised again, list the newer decision; if not, apply for a new recognition`,
  check: vi`nếu đã kiểm tra thì ghi ngày kiểm tra; nếu chưa thì tổ chức kiểm tra định kỳ
    | if the check was made, write its day; if not, see that it is made`,
} as const satisfies Record<string, LocalText>;

/** Bodies that make the periodic checks. */
export const PHONG = vi`phòng Giáo dục và Đào tạo | the district office (phòng GDĐT)`;
export const SO = vi`Sở Giáo dục và Đào tạo | the provincial department (Sở GDĐT)`;
