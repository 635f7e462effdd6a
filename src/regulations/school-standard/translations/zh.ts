import type { Translations } from "../../../rules";

/** The regulation's texts in Chinese, by the English ones. */
export const zh: Translations = {
  "Circular 47/2012/TT-BGDĐT": "第47/2012/TT-BGDĐT号通知",
  "Ministry of Education and Training, Vietnam": "越南教育培训部",
  "Article 2. Authority to recognise": "第2条 认定权限",
  "The decision is the provincial chairman's": "认定决定由省人民委员会主席签署",
  "Article 3. Term of recognition": "第3条 认定期限",
  "A recognition lasts {limit} from its signing": "认定决定有效期{limit}",
  "Article 4. Organisation and management": "第4条 学校的组织与管理",
  "At most {limit}": "学校最多{limit}",
  "Every grade of the level has at least one class": "该学段各年级齐全",
  "At most {limit} in a class": "每班最多{limit}",
  "At least {limit} (chuyên đề) proposed a year": "每年至少提出{limit}",
  "Article 5. Managers, teachers, staff": "第5条 管理人员、教师和职工",
  "Principal and each vice principal rated khá or better": "校长和副校长考评为良以上",
  "Teachers meet the standard of training": "教师达到规定学历标准",
  "only enough teachers are asked for (5.2-4)": "只看各学科教师是否齐备（5.2-4）",
  "At least {limit} of the teachers “dạy giỏi” at base level or above": "至少{limit}的教师为基层以上优秀教师",
  "{limit} of the teachers rated khá or better on the professional standard":
    "{limit}的教师达到教师职业标准良以上",
  "Article 6. Quality of education": "第6条 教育质量",
  "Drop-outs and repeaters at most {limit}": "辍学和留级学生不超过{limit}",
  "this school year need not be judged": "该学年不在应考核的期间内",
  "Drop-outs at most {limit}": "辍学学生不超过{limit}",
  "Learning rated giỏi at least {limit}": "学业优秀不低于{limit}",
  "Learning rated khá at least {limit}": "学业良好不低于{limit}",
  "Learning rated yếu or kém at most {limit}": "学业较差和差不超过{limit}",
  "Conduct rated khá or tốt at least {limit}": "品行良好以上不低于{limit}",
  "Conduct rated yếu at most {limit}": "品行较差不超过{limit}",
  "Article 6 holds in every school year that counts": "应考核学年的数据齐全并达到第6条要求",
  "The grades of a scale add up to the whole, their counts to the number of pupils":
    "学业、品行各等级之和应等于学生总数或全部比例",
  "{limit} of the managers and teachers use a computer": "{limit}的管理人员和教师会使用计算机",
  "Article 7. Finance, facilities, equipment": "第7条 经费、设施和设备",
  "Urban schools: used area at least {limit}": "城区学校：使用面积至少{limit}",
  "Rural schools: used area at least {limit}": "农村学校：使用面积至少{limit}",
  "Schools founded after {year}: ground area as the charter says": "{year}后成立的学校：占地面积按章程",
  "Classrooms enough for at most {limit} a day": "教室充足，每日不超过{limit}",
  "Article 8. School, family and society": "第8条 学校、家庭和社会",
  "Article 9. Dossier": "第9条 申报材料",
  "Article 10. Inspection team": "第10条 检查组",
  "The inspection team has at least {limit}": "检查组至少{limit}",
  "Head: a leader of the Sở GDĐT; secretary: the head of its secondary-education division":
    "组长为教育培训厅领导，秘书为中学教育处处长",
  "The education union is represented": "检查组有教育工会代表",
  "Departments of home affairs, planning, finance, science, health, culture are represented":
    "检查组有内务、计划投资、财政、科技、卫生、文化体育旅游各厅的代表",
  "A leader of another THPT or THCS school takes part": "检查组有其他高中、初中的领导",
  "Article 11. Procedure": "第11条 认定程序",
  "The dossier goes where the school's level says":
    "材料送交正确：初中经教育培训科和县人民委员会再到教育培训厅；高中直接到教育培训厅",
  "Article 12. Periodic check, re-recognition": "第12条 定期检查与重新认定",
  "A periodic check every {limit}": "每{limit}定期检查一次",
  "After {term} a school is recognised anew": "{term}期满须重新认定",
  "At least two topics a year: by each specialist group, or by the school?":
    "每年至少两个专题：是每个教研组还是全校？",
  "each specialist group": "每个教研组",
  "the school as a whole": "全校",
  "Learning rated khá at least {fair}: khá alone, or giỏi counted in?":
    "学业良好占{fair}以上：只算良好，还是连同优秀？",
  "khá alone": "只算良好",
  "giỏi counted in": "连同优秀",
  "Representatives of “some” of the departments: at least one, or all six?":
    "“若干”相关厅的代表：至少一个，还是六个齐全？",
  "at least one of the six": "至少一个厅",
  "all six": "六个厅齐全",
  "Enough teachers with the standard of training: must all teachers have it, or only enough of them?":
    "达标教师充足：所有教师都须达标，还是达标教师够用即可？",
  "all teachers have it": "所有教师达标",
  "only enough for every subject": "各学科达标教师够用即可",
  "Schools founded after {year}: does the ground area come on top of the used area a pupil, or instead?":
    "{year}后成立的学校：占地面积是在生均使用面积之外另行要求，还是替代？",
  "in addition": "另行要求",
  instead: "替代",
  "Recognition of lower, upper and multi-level secondary schools as meeting the national standard":
    "越南：初中、高中和多级制学校达到国家标准的认定",
  "In force since 2013-01-10, replacing Circular 06/2010/TT-BGDĐT; replaced by Circular 18/2018/TT-BGDĐT. The last day in force, 2018-10-09, is still to be confirmed. Without an as-of date the check is made for that last day.":
    "自2013年1月10日起施行，取代06/2010/TT-BGDĐT号通知；后由18/2018/TT-BGDĐT号通知取代，施行至2018年10月9日（截止日期待核实）。未指定检查日期时，按施行的最后一日检查。",
  "Meets the standard": "达标",
  "Does not meet the standard": "不达标",
  "Not enough data": "数据不足",
};
