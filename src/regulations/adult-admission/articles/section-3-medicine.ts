import { certain, oncePerKey, sayingIn, trait, zh } from "../../../rules";
import type { Judge, Judgement, LocalText, Row } from "../../../rules";
import { plain } from "../texts";
import { medicalMajor, practicesOf, type MedicalMajor, type Practice } from "../classify/majors";
import { majorField, majorOf } from "../facts/candidates";
import { NOT_APPLICABLE } from "../notes";
import { CERTIFICATES } from "../vocabulary/majors";

/** What a candidate for a medical major must be (三(一)5). */

/** The kind of medical major that a candidate applies for. */
const kindOf = oncePerKey(medicalMajor);
const MEDICAL = trait<MedicalMajor | "none">("medical major", [], (row, context) => {
  const field = majorField(row);
  if (field === undefined) return row.missing("major");
  return row.gap(field) ?? kindOf(majorOf(row), context) ?? "none";
});

/** The clause is about another kind of major. */
export const notMedical =
  (kind?: MedicalMajor["kind"]): Judge =>
  (row, context) => {
    const major = MEDICAL(row, context);
    if (major === "none") return NOT_APPLICABLE.notMedical;
    if ("outcome" in major) return major;
    return kind === undefined || major.kind === kind ? undefined : NOT_APPLICABLE.notMedical;
  };

const says = sayingIn(CERTIFICATES);
const MISMATCH = zh`执业资格为“{licence}”，与报考专业“{major}”的类别不相应
  | the certificate “{licence}” is not of the category of the major “{major}”`;
const NO_LICENCE = zh`报考“{major}”须有相应类别的执业助理医师及以上资格、相应专业的普通中专及以上学历，或乡村医生执业证书并具有中专学历或中专水平证书
  | for “{major}” an assistant physician's certificate or higher in its category, a matching ordinary 中专 diploma or higher, or a village doctor's certificate with 中专 is needed`;
const NO_CATEGORY = zh`执业资格未说明类别，无法判断是否与报考专业相应
  | the certificate does not say its category`;
const NOT_ORDINARY = zh`“{prior}”未说明是否普通中专及以上学历
  | “{prior}” does not say whether the diploma is an ordinary one`;

/** What tells whether a candidate for a clinical major qualifies. */
export const QUALIFIED_BY = ["major", "licence", "licenceCategory", "prior", "priorMajor"];

/** One of the three ways to qualify: it is open to the candidate, it is not, or what it hangs on. */
type Way = boolean | (() => Judgement);

/** A certificate that is not the one asked for. */
function wrongLicence(row: Row, cells: readonly string[], note: LocalText) {
  const licence = row.mark("licence") ? "无" : row.text("licence");
  const major = certain(majorField(row), "the major that asks for it");
  const args = { licence, major: majorOf(row) };
  return row.fail("licence", { cells: [...cells, major], value: licence, note, args });
}

/**
 * 临床类: a licence in the category, a matching ordinary diploma, or a village doctor with 中专 (三(一)5(1)). One
 * of three ways is enough, and a gap of each may hide it: the one that the sheet could fill is told.
 */
export const judgeClinical: Judge = (row) => {
  const practice = certain(medicalMajor(majorOf(row))?.practice, "the field of a clinical major");
  const ways = [byLicence(row, practice), byVillage(row), byDiploma(row, practice)];
  if (ways.includes(true)) return undefined;
  const gaps = ways.flatMap((way) => (typeof way === "function" ? way() : []));
  const gap = gaps.find(({ reason }) => reason !== "noColumn") ?? gaps[0];
  if (gap) return gap;
  const said = row.isOk("licence") && says("doctor", plain(row.text("licence")));
  return wrongLicence(row, ["licence", "licenceCategory", "prior"], said ? MISMATCH : NO_LICENCE);
};

/** A physician's or assistant's licence of the category. */
function byLicence(row: Row, practice: Practice): Way {
  if (row.mark("licence") !== undefined) return false;
  if (!row.isOk("licence")) return () => row.missing("licence");
  const licence = plain(row.text("licence"));
  if (!says("doctor", licence)) return false;
  const practices = practicesOf(licence + plain(row.text("licenceCategory")));
  if (practices.length > 0) return practices.includes(practice);
  return () =>
    row.has("licenceCategory") ? row.missing("licenceCategory") : row.unclear("licence", NO_CATEGORY);
}

/** A village doctor needs 中专 or a certificate of its level besides. */
function byVillage(row: Row): Way {
  const licence = row.isOk("licence") ? plain(row.text("licence")) : "";
  if (!says("village", licence)) return false;
  const prior = plain(row.text("prior")) + licence;
  if (says("secondary", prior)) return true;
  return saysPrior(row) ? false : () => row.missing("prior");
}

/** Whether the row says what its education is, 无 included. */
const saysPrior = (row: Row): boolean => row.isOk("prior") || row.mark("prior") !== undefined;

/** An ordinary diploma of 中专 or higher in the matching field; a sheet that has no word of one has none to fill. */
function byDiploma(row: Row, practice: Practice): Way {
  const prior = plain(row.text("prior"));
  const certificate = prior + plain(row.text("licence"));
  if (says("notOrdinary", prior)) return false;
  if (!says("diploma", certificate)) {
    return saysPrior(row) || !row.has("prior") ? false : () => row.missing("prior");
  }
  const isOrdinary = /普通/.test(certificate);
  const practices = practicesOf(certificate + plain(row.text("priorMajor")));
  if (practices.length === 0) {
    const isSaid = row.isOk("priorMajor") || !(isOrdinary || row.has("priorMajor"));
    return isSaid ? false : () => row.missing("priorMajor");
  }
  if (!practices.includes(practice)) return false;
  const at = row.isOk("prior") ? "prior" : "licence";
  return isOrdinary || (() => row.unclear(at, NOT_ORDINARY, { args: { prior: row.text(at) } }));
}

const WHICH_NURSE = zh`“{licence}”是否为护士执业证书，无法判断
  | nobody can tell whether “{licence}” is a nurse's practising certificate`;
const SUCH_LICENCE = zh`执业证书为“{licence}” | the certificate is “{licence}”`;

/** 护理学: a nurse's practising certificate (三(一)5(2)). */
export const judgeNursing: Judge = (row) => {
  if (row.mark("licence") !== undefined) return wrongLicence(row, ["licence"], SUCH_LICENCE);
  const gap = row.gap("licence");
  if (gap) return gap;
  const licence = plain(row.text("licence"));
  if (says("nurse", licence)) return undefined;
  // Having passed the qualifying examination is no leave to practise; "护士证" says neither. Who has that of a title
  // ("护师资格证") most likely has one.
  return says("nurseOrNot", licence)
    ? row.unclear("licence", WHICH_NURSE, { args: { licence } })
    : wrongLicence(row, ["licence"], SUCH_LICENCE);
};
