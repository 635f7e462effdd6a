import { check, type Cells, type Vector } from "./support";

/** Several educations in a cell, and diplomas of which nobody knows whether they are there yet (三(一)4). */
const prior = (level: string, prior: string, more: Cells = {}) => ({
  candidate: [{ level, prior, ...more }],
});

const vectors: readonly Vector[] = [
  ["3.1.4-1", "one education over, another one not", prior("高起专", "中专毕业，高中肄业"), "pass"],
  ["3.1.4-1", "a diploma that may be there by now", prior("高起专", "高中应届生"), "unknown B2 incomplete"],
  ["3.1.4-1", "a pupil", prior("高起专", "高中在读"), "fail B2 高中在读"],
  ["3.1.4-1", "a college is an aim only", prior("高起专", "初中毕业，拟报专科"), "fail B2 初中毕业,拟报专科"],
  ["3.1.4-1", "at a college, so no school is missing", prior("高起专", "大学在读"), "pass"],
  ["3.1.4-2", "a diploma of other years", prior("专升本", "非应届专科毕业"), "pass"],
  ["3.1.4-2", "a diploma, and studying on", prior("专升本", "专科毕业、现本科在读"), "pass"],
  ["3.1.4-2", "a diploma, and a study that was left", prior("专升本", "大专毕业（本科肄业）"), "pass"],
  [
    "3.1.4-2",
    "结业 of 专科, and studying on",
    prior("专升本", "专科结业、本科在读"),
    "fail B2 专科结业、本科在读",
  ],
  ["3.1.4-2", "graduated this year", prior("专升本", "专科应届毕业生"), "pass"],
  [
    "3.1.4-2",
    "a diploma that may be there by now",
    prior("专升本", "大专（预毕业）"),
    "unknown B2 incomplete",
  ],
  ["3.1.4-2", "in the last year", prior("专升本", "专科在读（应届毕业生）"), "unknown B2 incomplete"],
  ["3.1.4-2", "the last year of a college", prior("专升本", "高中毕业，大专应届生"), "unknown B2 incomplete"],
  ["3.1.4-2", "the last year of a school", prior("专升本", "高中应届生"), "fail B2 高中应届生"],
  ["3.1.4-2", "there by now: verified", prior("专升本", "专科预毕业", { diplomaVerified: "是" }), "pass"],
  [
    "3.1.4-2",
    "as the certificate's column says",
    prior("专升本", "专科", { certificate: "应届" }),
    "unknown C2 incomplete",
  ],
  [
    "5.5.3-1",
    "an ordinary diploma, and studying on",
    {
      candidate: [
        {
          admissionType: "免试",
          exemptionGround: "三支一扶",
          level: "专升本",
          serviceCompleted: "是",
          prior: "普通专科毕业、成人本科在读",
          serviceProvince: "山西省",
          schoolProvince: "山西省",
        },
      ],
    },
    "pass",
  ],
];

check(vectors);
