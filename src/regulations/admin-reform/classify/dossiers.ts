import { classesIn } from "../../../rules";
import { EXCUSES } from "../vocabulary/excuses";

/** What words of a register tell of a dossier. */

const folded = (text: string): string => text.normalize("NFC").toLowerCase().trim();

/** Why a dossier is not one to be settled: withdrawn, refused, or waiting for what its applicant still owes. */
const excuseOf = classesIn(EXCUSES, ["withdrawn", "refused", "waiting"]);

/** The excuse that a status tells, undefined where it tells none ("đã bổ sung" is none any more). */
export function excuseIn(status: string) {
  const words = folded(status);
  return /đã (?:được )?bổ sung/u.test(words) ? undefined : excuseOf(words);
}

const PETITION = /đơn thư|khiếu nại|tố cáo|knt?c|(?:^|\s)đơn (?:kiến nghị|phản ánh|khiếu|tố|thư)/u;
const PROCEDURE = /thủ tục|tthc|một cửa/u;
/** "Sổ theo dõi hồ sơ, đơn thư": a register of both. */
const BOTH = /hồ sơ\s*(?:[,;/&–-]|và)\s*đơn|đơn(?: thư)?\s*(?:[,;/&–-]|và)\s*hồ sơ/u;

/** Whether words speak of petitions or of procedures; undefined where of neither, or of both. */
export function kindIn(text: string): "petition" | "procedure" | undefined {
  const words = folded(text);
  if (BOTH.test(words)) return undefined;
  const [petition, procedure] = [PETITION.test(words), PROCEDURE.test(words)];
  return petition === procedure ? undefined : petition ? "petition" : "procedure";
}

/** What was sent ("TXL số 01 ngày 13/3/2024", "Công văn 12"), or that it was. */
const SENT = /^(?:có|đã|tb(?:xl)?|thông báo|thư|txl|văn bản|vb|cv|công văn|phiếu|giấy|số)(?:\s|$|[,.;(:\d])/u;

/** Whether a text says that an apology was sent; undefined where nobody can tell. */
export function saysSent(text: string): boolean | undefined {
  const words = folded(text);
  if (/^(?:không|chưa)(?:\s|$|[,.;(])/u.test(words)) return false;
  if (/(?:^|\s)(?:không|chưa|sẽ|sau)(?:\s|$|[,.;)])/u.test(words)) return undefined;
  return SENT.test(words) ? true : undefined;
}

const ELSEWHERE =
  /(?:ngoài|không|chưa|khác)|ubnd|ủy ban|uỷ ban|phòng (?:gd|giáo dục)|(?:^|\s)sở(?:\s|$)|huyện|quận|thành phố|tỉnh|(?:^|\s)xã(?:\s|$)|phường|thị trấn|bưu điện|bcci|trung tâm/u;
const AT_UNIT =
  /(?:^|\s)(?:tại )?(?:đơn vị|trường|nhà trường)|mạ non|văn phòng|văn thư|một cửa|^(?:x|✓|✔|√|có|đúng|tại chỗ|1|true|đạt)$/u;

/** Whether a text names the unit as the place, undefined where nobody can tell. */
export function isAtUnit(text: string): boolean | undefined {
  const words = folded(text);
  if (/^(?:0|false|×)$/.test(words) || ELSEWHERE.test(words)) return false;
  return AT_UNIT.test(words) ? true : undefined;
}

/** Whether a row beneath the dossiers states a rate ("Tỷ lệ đúng hạn …"), and is no dossier. */
export const statesRate = (code: string): boolean => /^(?:t[ỷỉ]|ty) l[ệe]|^tl\s|^%/u.test(folded(code));
