import { notApplicable, PASS, type Judgement, type Row } from "../../../rules";
import { majorField, majorOf } from "../facts/candidates";
import { answered } from "./support";
import { medicalMajor, practicesOf, type MedicalMajor, type Practice } from "../classify/majors";
import { NOT_CONCERNED } from "../notes";
import { plain } from "../classify/text";

const NOT_MEDICAL = notApplicable(NOT_CONCERNED.notMedical);

/** The kind of medical major that a candidate applies for, or why the clause does not concern him. */
function medicalIn(row: Row): MedicalMajor | Judgement {
  const field = majorField(row);
  if (field === undefined) return row.missing("major");
  return row.gap(field) ?? medicalMajor(majorOf(row)) ?? NOT_MEDICAL;
}

const only =
  (kind: MedicalMajor["kind"], judge: (row: Row, major: MedicalMajor) => Judgement) =>
  (row: Row): Judgement => {
    const major = medicalIn(row);
    if ("outcome" in major) return major;
    return major.kind === kind ? judge(row, major) : NOT_MEDICAL;
  };

const DOCTOR = /医师/;
const VILLAGE = /乡村医生|村医/;
const MISMATCH = {
  zh: "执业资格为“{licence}”，与报考专业“{major}”的类别不相应",
  en: "the certificate “{licence}” is not of the category of the major “{major}”",
};
const NO_LICENCE = {
  zh: "报考“{major}”须有相应类别的执业助理医师及以上资格、相应专业的普通中专及以上学历，或乡村医生执业证书并具有中专学历或中专水平证书",
  en: "for “{major}” an assistant physician's certificate or higher in its category, a matching ordinary 中专 diploma or higher, or a village doctor's certificate with 中专 is needed",
};
const NO_CATEGORY = {
  zh: "执业资格未说明类别，无法判断是否与报考专业相应",
  en: "the certificate does not say its category",
};

/** 临床类: a licence in the category, a matching ordinary diploma, or a village doctor with 中专 (三(一)5(1)). */
export const judgeClinical = only("clinical", (row, major) => {
  if (major.kind !== "clinical") return NOT_MEDICAL;
  const licence = row.isOk("licence") ? plain(row.text("licence")) : "";
  const category = plain(row.text("licenceCategory"));
  const byLicence = DOCTOR.test(licence) ? licensed(licence + category, major.practice) : undefined;
  if (byLicence === true || byVillage(row, licence) === true || byDiploma(row, major.practice) === true)
    return PASS;
  if (byLicence === "open") {
    return row.has("licenceCategory")
      ? row.missing("licenceCategory")
      : row.unknown("incomplete", "licence", { note: { text: NO_CATEGORY } });
  }
  if (byVillage(row, licence) === "open") return row.missing("prior");
  if (!row.isOk("licence") && row.mark("licence") === undefined) return row.missing("licence");
  if (row.has("prior") && byDiploma(row, major.practice) === "open")
    return row.missing(row.isOk("prior") ? "priorMajor" : "prior");
  const args = { licence: row.text("licence"), major: majorOf(row) };
  return row.fail("licence", {
    cells: ["licence", "licenceCategory", "prior", majorField(row) ?? "major"],
    value: row.mark("licence") ? "无" : row.text("licence"),
    note: { text: byLicence === false ? MISMATCH : NO_LICENCE, args },
  });
});

function licensed(text: string, practice: Practice): boolean | "open" {
  const practices = practicesOf(text);
  if (practices.length === 0) return "open";
  return practices.includes(practice) || (practice === "中医" && /中西医/.test(text));
}

/** A village doctor needs 中专 or a certificate of its level besides. */
function byVillage(row: Row, licence: string): boolean | "open" {
  if (!VILLAGE.test(licence)) return false;
  const prior = plain(row.text("prior")) + licence;
  if (/中专|中等专业|中职|专科|大专|本科|高职|中等卫生|卫校/.test(prior)) return true;
  return row.isOk("prior") ? false : "open";
}

/** An ordinary diploma of 中专 or higher in the matching field. */
function byDiploma(row: Row, practice: Practice): boolean | "open" {
  const prior = plain(row.text("prior"));
  const certificate = prior + plain(row.text("licence"));
  if (/成人|自考|自学|函授|网络|开放|电大|夜大/.test(prior)) return false;
  if (!/中专|中等专业|专科|大专|高职|本科|研究生/.test(certificate))
    return row.isOk("prior") ? false : "open";
  const practices = practicesOf(certificate + plain(row.text("priorMajor")));
  if (practices.length === 0) {
    return row.isOk("priorMajor")
      ? false
      : /普通/.test(certificate)
        ? "open"
        : row.has("priorMajor") && "open";
  }
  return practices.includes(practice) && (/普通/.test(certificate) ? true : "open");
}

/** 护理学: a nurse's practising certificate (三(一)5(2)). */
export const judgeNursing = only("nursing", (row) => {
  if (row.mark("licence") === undefined) {
    const gap = row.gap("licence");
    if (gap) return gap;
    const licence = plain(row.text("licence"));
    if (/护士执业证?|执业护士|护师/.test(licence)) return PASS;
    // Having passed the qualifying examination is no leave to practise; "护士证" says neither.
    if (/护士/.test(licence) && !/资格/.test(licence)) {
      return row.unknown("incomplete", "licence", { note: { text: WHICH_NURSE, args: { licence } } });
    }
  }
  return row.fail("licence", {
    cells: ["licence", majorField(row) ?? "major"],
    value: row.mark("licence") ? "无" : row.text("licence"),
    note: { text: NO_NURSE },
  });
});
const WHICH_NURSE = {
  zh: "“{licence}”是否为护士执业证书，无法判断",
  en: "nobody can tell whether “{licence}” is a nurse's practising certificate",
};
const NO_NURSE = {
  zh: "报考护理学专业须取得护士执业证书",
  en: "for nursing a nurse's practising certificate is needed",
};

/** Other medical majors: technical staff employed in health or medicine (三(一)5(3)). */
export const judgeOtherMedical = only("other", (row) => answered(row, "medicalStaff"));

/** The major matches the work, in principle (三(一)5(4)). */
export function judgeMatch(row: Row): Judgement {
  const major = medicalIn(row);
  return "outcome" in major ? major : answered(row, "majorMatches");
}
