import type { Field } from "../../../rules";
import { field } from "./fields";

/** Application, team and way of the dossier: articles 2, 3, 10 and 11. */
export const PROCEDURE: readonly Field[] = [
  field("applied", "date", "date of application", [
    "Ngày đề nghị công nhận",
    "ngày đề nghị",
    "thời điểm đề nghị công nhận",
    "ngày nộp hồ sơ",
    "ngày lập hồ sơ đề nghị",
  ]),
  field("signed", "date", "date of recognition", [
    "Ngày ký quyết định công nhận",
    "ngày công nhận",
    "ngày ký quyết định",
  ]),
  field("teamSize", "count", "members of the inspection team", [
    "Số thành viên đoàn kiểm tra",
    "số lượng thành viên đoàn kiểm tra",
    "thành phần đoàn kiểm tra (số người)",
    "số người trong đoàn kiểm tra",
  ]),
  field("submittedTo", "text", "where the dossier goes", [
    "Nơi nộp hồ sơ",
    "nơi nhận hồ sơ",
    "cơ quan nhận hồ sơ",
    "cơ quan tiếp nhận hồ sơ",
    "nộp hồ sơ về",
    "hồ sơ nộp về",
    "hồ sơ nộp tại",
    "nộp hồ sơ tại",
    "quy trình nộp hồ sơ",
  ]),
  field("officeConfirmed", "yesNo", "the district education office confirmed", [
    "Phòng GDĐT xác nhận",
    "phòng Giáo dục và Đào tạo xem xét, xác nhận",
    "phòng Giáo dục và Đào tạo xác nhận",
    "phòng GD&ĐT xác nhận",
    "phòng GD-ĐT xác nhận",
    "phòng GDĐT xem xét, xác nhận",
    "xác nhận của phòng GDĐT",
    "xác nhận của phòng Giáo dục và Đào tạo",
    "xác nhận của phòng GD&ĐT",
  ]),
  field("districtCommented", "yesNo", "the district committee commented", [
    "Ý kiến của UBND cấp huyện",
    "ý kiến của Ủy ban nhân dân cấp huyện",
    "có ý kiến của Ủy ban nhân dân cấp huyện",
    "ý kiến UBND huyện",
    "ý kiến của UBND huyện",
    "UBND huyện có ý kiến",
    "UBND cấp huyện có ý kiến",
  ]),
];
