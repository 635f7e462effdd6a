/** Bodies of which the scheme takes its reviewers (五（三）). */
const COLLEGE = /学院|学校|大学|专科|高职|职校|技师/u;
const RESEARCH = /研究院|研究所|研究中心|教科院|教科所|评估中心|评估研究|教育学会|评估院/u;
const INDUSTRY = /公司|集团|企业|厂|行业|协会|商会|工业|银行|医院|酒店|研发/u;
/** Administrations are none of the three. */
const OTHER = /教育厅|教育局|教育部|人民政府|财政|人社|委员会|纪委|党委/u;

/** Whether an employer is of one of the three sources; undefined where its name does not tell. */
export function reviewerSource(unit: string): boolean | undefined {
  const words = unit.normalize("NFKC").replace(/\s/g, "");
  if ([COLLEGE, RESEARCH, INDUSTRY].some((source) => source.test(words))) return true;
  return OTHER.test(words) ? false : undefined;
}
