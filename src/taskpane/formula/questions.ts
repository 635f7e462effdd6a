/** What each function answers, as people ask it: the helper offers functions by these. */
import type { Language } from "../../rules";

/** Functions in the order in which they are offered, by the regulation that they belong to; "" is for all. */
export const QUESTIONS: readonly (readonly [
  regulation: string,
  questions: Readonly<Record<string, Readonly<Record<Language, string>>>>,
])[] = [
  [
    "",
    {
      RULE_CHECK: {
        vi: "Số liệu này có đạt quy tắc không?",
        zh: "这个数值符合规则吗？",
        mn: "Энэ утга дүрэмд нийцэж байна уу?",
        en: "Does this figure keep to a rule?",
      },
      RULE_THRESHOLD: {
        vi: "Quy tắc đặt mức bao nhiêu?",
        zh: "某条规则的界限是多少？",
        mn: "Дүрэм ямар хязгаар тогтоосон бэ?",
        en: "What limit does a rule set?",
      },
      RULE_CITATION: {
        vi: "Quy tắc nằm ở văn bản, điều khoản nào?",
        zh: "某条规则出自哪个文件、哪一条？",
        mn: "Дүрэм аль баримт бичгийн аль заалтад байна вэ?",
        en: "Which document and clause does a rule come from?",
      },
    },
  ],
  [
    "school-standard",
    {
      SCHOOL_STANDARD_CHECK: {
        vi: "Trường có đạt chuẩn quốc gia không?",
        zh: "学校是否达到国家标准？",
        mn: "Сургууль үндэсний стандартад нийцсэн үү?",
        en: "Does the school meet the national standard?",
      },
      SCHOOL_RECOGNITION_END: {
        vi: "Công nhận trường chuẩn có giá trị đến ngày nào?",
        zh: "达标认定有效期到哪一天？",
        mn: "Сургуулийг зөвшөөрсөн шийдвэр аль өдөр хүртэл хүчинтэй вэ?",
        en: "Until when does the school's recognition hold?",
      },
      SCHOOL_NEXT_CHECK: {
        vi: "Khi nào đến kỳ kiểm tra tiếp theo của trường?",
        zh: "学校下一次定期检查是哪一天？",
        mn: "Сургуулийн дараагийн шалгалт хэзээ вэ?",
        en: "When is the school's next periodic check due?",
      },
    },
  ],
  [
    "admin-reform",
    {
      REFORM_CHECK: {
        vi: "Các chỉ tiêu cải cách hành chính có đạt kế hoạch không?",
        zh: "行政改革指标是否达到计划？",
        mn: "Захиргааны шинэтгэлийн зорилтууд биелсэн үү?",
        en: "Are the administrative-reform targets met?",
      },
      REFORM_ON_TIME_RATE: {
        vi: "Bao nhiêu phần trăm hồ sơ được trả đúng hạn?",
        zh: "按期办结的办件占多大比例？",
        mn: "Хэргийн хэдэн хувийг хугацаанд нь шийдсэн бэ?",
        en: "What share of dossiers was settled on time?",
      },
    },
  ],
  [
    "quality-assurance",
    {
      QA_CONCLUSION: {
        vi: "Kết luận phúc tra là gì?",
        zh: "复核结论是有效、待改进还是异常？",
        mn: "Давтан шалгалтын дүгнэлт юу вэ?",
        en: "What is the conclusion of the review?",
      },
      QA_MATCHES: {
        vi: "Bao nhiêu yếu tố có kết quả tự chẩn đoán trùng với phúc tra?",
        zh: "自我诊断与复核有多少项结果一致？",
        mn: "Өөрийн оношилгоо, давтан шалгалтын дүн хэдэн үзүүлэлтээр таарсан бэ?",
        en: "In how many elements do self-diagnosis and review agree?",
      },
      QA_CHAR_COUNT: {
        vi: "Văn bản có bao nhiêu chữ (字数)?",
        zh: "一段文字有多少字（字数）？",
        mn: "Бичвэр хэдэн тэмдэгттэй вэ (字数)?",
        en: "How many characters (字数) does a text have?",
      },
    },
  ],
  [
    "civil-performance",
    {
      PERF_SCORE: {
        vi: "Tổng điểm của một công chức là bao nhiêu?",
        zh: "一名公务员的总分是多少？",
        mn: "Төрийн албан хаагчийн нийт оноо хэд вэ?",
        en: "What is an official's total?",
      },
      PERF_UNIT_HEAD_SCORE: {
        vi: "Tổng điểm của người đứng đầu đơn vị là bao nhiêu?",
        zh: "单位负责人的总分是多少？",
        mn: "Нэгжийн даргын нийт оноо хэд вэ?",
        en: "What is the total of a head of a unit?",
      },
      PERF_MEASURE_POINTS: {
        vi: "Một biện pháp được tất cả mấy điểm?",
        zh: "一项措施共得多少分？",
        mn: "Нэг арга хэмжээ нийт хэдэн оноо авах вэ?",
        en: "How many points does a measure get in all?",
      },
      PERF_COMPLETION: {
        vi: "Biện pháp hoàn thành bao nhiêu phần trăm?",
        zh: "一项措施完成了百分之多少？",
        mn: "Арга хэмжээ хэдэн хувь биелсэн бэ?",
        en: "To how many per cent is a measure completed?",
      },
      PERF_EXECUTION_POINTS: {
        vi: "Mức hoàn thành này được mấy điểm thực hiện?",
        zh: "这个完成率得多少执行分？",
        mn: "Энэ биелэлт гүйцэтгэлийн хэдэн оноо авах вэ?",
        en: "How many execution points does a completion give?",
      },
      PERF_TIMELINESS_POINTS: {
        vi: "Làm đúng hạn hay trễ hạn được mấy điểm?",
        zh: "按时或逾期完成得多少分？",
        mn: "Хугацаандаа эсвэл хоцорч хийвэл хэдэн оноо вэ?",
        en: "How many points for being on time, or late?",
      },
      PERF_GOAL_POINTS: {
        vi: "Mục tiêu nâng cao năng lực được mấy điểm?",
        zh: "一项能力提升目标得多少分？",
        mn: "Ур чадвараа дээшлүүлэх зорилт хэдэн оноо авах вэ?",
        en: "How many points does a skill goal get?",
      },
      PERF_HEAD_POINTS: {
        vi: "Người đứng đầu cho tất cả mấy điểm?",
        zh: "单位负责人共评多少分？",
        mn: "Нэгжийн даргын өгсөн оноо хэд вэ?",
        en: "How many points does the head of the unit give?",
      },
      PERF_TEAM_POINTS: {
        vi: "Tập thể, đồng nghiệp cho mấy điểm?",
        zh: "同事集体评多少分？",
        mn: "Хамт олны өгсөн оноо хэд вэ?",
        en: "How many points does the team give?",
      },
    },
  ],
  [
    "adult-admission",
    {
      ADMIT_BONUS: {
        vi: "Thí sinh được cộng bao nhiêu điểm ưu tiên?",
        zh: "考生能加多少分（照顾加分）？",
        mn: "Элсэгч хэдэн нэмэлт оноо авах вэ?",
        en: "How many bonus points does a candidate get?",
      },
      ADMIT_BONUS_GROUND: {
        vi: "Điểm ưu tiên được cộng theo điều khoản nào?",
        zh: "加分的依据是哪一条？",
        mn: "Нэмэлт оноог аль заалтаар өгөх вэ?",
        en: "By which clause are the bonus points given?",
      },
      ADMIT_EXEMPT: {
        vi: "Thí sinh có được miễn thi không?",
        zh: "考生能免试入学吗？",
        mn: "Элсэгч шалгалтаас чөлөөлөгдөх үү?",
        en: "Is a candidate exempt from the examination?",
      },
      ADMIT_TOTAL: {
        vi: "Tổng điểm thi của thí sinh là bao nhiêu?",
        zh: "考生的考试总分是多少？",
        mn: "Элсэгчийн шалгалтын нийт оноо хэд вэ?",
        en: "What is a candidate's total?",
      },
      ADMIT_MIN_LINE: {
        vi: "Điểm chuẩn được hạ thấp nhất đến bao nhiêu?",
        zh: "录取分数线最低可以降到多少？",
        mn: "Босго оноог хэд хүртэл буулгаж болох вэ?",
        en: "How low may the line for a category be?",
      },
      ADMIT_PLAN_CAP: {
        vi: "Được đặt tối đa bao nhiêu chỉ tiêu tuyển sinh?",
        zh: "招生计划最多可以安排多少人？",
        mn: "Элсэлтийн төлөвлөгөө дээд тал нь хэдэн хүн вэ?",
        en: "How many places may the plan have at most?",
      },
      ADMIT_ID_CHECK: {
        vi: "Số căn cước của thí sinh có đúng không?",
        zh: "身份证号码是否正确？",
        mn: "Иргэний үнэмлэхийн дугаар зөв үү?",
        en: "Is an ID number right?",
      },
    },
  ],
];

/** What may stand in an argument, where that is a short list. */
export const OPTIONS: Readonly<Record<string, readonly string[]>> = {
  detail: ["TRUE", "FALSE"],
  ownFault: ["TRUE", "FALSE"],
  measures: ["TRUE", "FALSE", "一般"],
  language: ["vi", "zh", "mn", "en"],
  sport: ["奥运会项目", "非奥运会项目"],
  level: ["高起本", "高起专", "专升本"],
  sex: ["男", "女"],
};

/** Functions whose result is a day. */
export const GIVES_DAYS: readonly string[] = ["SCHOOL_RECOGNITION_END", "SCHOOL_NEXT_CHECK"];
