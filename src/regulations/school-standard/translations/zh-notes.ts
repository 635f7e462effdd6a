import type { Translations } from "../../../rules";

/** What findings of the regulation say in Chinese, by the English texts. */
export const zhNotes: Translations = {
  "home affairs": "内务厅",
  "planning and investment": "计划投资厅",
  finance: "财政厅",
  "science and technology": "科学技术厅",
  health: "卫生厅",
  "culture, sport and tourism": "文化体育旅游厅",
  learning: "学业",
  conduct: "品行",
  "primary schools and kindergartens are outside the Circular (Article 1)":
    "小学、幼儿园不在通知适用范围内（第1条）",
  "judged class by class": "按班级名单逐班核对",
  "judged group by group": "按教研组逐组核对",
  "the office is no group of subjects": "办公室组不是教研组",
  "specialised schools follow their own statute": "专门高中按专门规章",
  "neither principal nor vice principal": "不是校长或副校长",
  "the list holds no teachers": "名单中没有教师",
  "a rural school": "学校位于农村",
  "an urban school": "学校位于城区",
  "founded after {year}: only its ground area counts": "{year}后成立的学校只看占地面积",
  "founded in {year} or before": "{year}及以前成立的学校",
  "an upper secondary school": "高中学校",
  "no school year has begun and ended since the recognition": "自认定之日起尚无学年结束",
  "signed after the as-of date": "决定在核对日期之后签署",
  "the recognition has ended": "认定期限已满",
  "the recognition is still valid": "决定仍在有效期内",
  "the school has a newer decision": "学校已有更新的决定",
  "no class in grade {items}": "缺少年级：{items}",
  "the grade of some classes is not clear": "部分班级的年级不明",
  "which levels the school has is not clear": "学校有哪些学段不明",
  "an average of {average} does not tell the largest class; give its size or a list of classes":
    "平均每班{average}名学生，不能说明最大班；需要最大班人数或班级名单",
  "an average of {average} pupils a class, above {limit}": "平均每班{average}名学生，超过{limit}",
  "a total of {total} topics does not tell how many each group proposed":
    "共{total}个专题，不能说明各组的专题数",
  "{total} topics by {groups} groups: fewer than {limit} by each":
    "{groups}个组共{total}个专题，每组不足{limit}个",
  "the school has no Party organisation, and its plan and targets are not met":
    "学校尚无党组织，发展计划和指标未达到",
  "a vice principal's rating is missing": "缺少副校长的考评等级",
  "the shares of {scale} add up to {sum} instead of 100 %": "{scale}各比例之和为{sum}，应为100%",
  "the pupils by {scale} add up to {sum}, the number of pupils is {pupils}":
    "按{scale}的学生总数为{sum}，学生总数为{pupils}",
  "there is no data for the school year {year}": "尚无{year}学年的数据",
  "the school year {year} does not meet: {demand}": "{year}学年未达到：{demand}",
  "the school year {year} lacks data for: {demand}": "{year}学年数据不足：{demand}",
  "the school year cannot be read": "学年无法识别",
  "the school's date of recognition is not clear": "学校认定决定的签署日期不明",
  "{area} m² for {pupils} pupils: not clear whether in all or for each":
    "{pupils}名学生{area} m²：不知是总面积还是生均面积",
  "{rooms} classrooms for {classes} classes; at most {limit} shifts a day need {needed}":
    "{classes}个班有{rooms}间教室，至少需要{needed}间才不超过每日{limit}班次",
  "{rooms} rooms, {people} needed": "有{rooms}间，需要{people}间",
  "“{said}” is not a decision of the provincial chairman (…/QĐ-UBND)":
    "文号“{said}”不是省人民委员会主席的决定（…/QĐ-UBND）",
  "“{said}” does not tell who issued it": "文号“{said}”未表明发文机关",
  "signed on {from}, it ended on {due}, {days} days ago": "{from}签署，{due}到期，已过{days}天",
  "the periodic check was due by {due}, {days} days ago": "最迟应于{due}定期检查，已逾期{days}天",
  "{who} had to check by {due}, {days} days ago": "{who}最迟应于{due}定期检查，已逾期{days}天",
  "the periodic check is for {who}": "定期检查由{who}负责",
  "it ended on {end} and no newer decision is listed": "{end}到期，尚无重新认定的决定",
  "there is no head of the team": "尚无组长",
  "there is no secretary": "尚无秘书",
  "the head of the team is “{who}”": "组长为“{who}”",
  "the secretary is “{who}”": "秘书为“{who}”",
  "nobody in the list does": "名单中没有这样的成员",
  "nobody represents: {departments}": "缺少代表：{departments}",
  "only leaders of the very school that is inspected: {names}": "只有被检查学校自己的领导：{names}",
  "the list has no leader of another school": "名单中没有其他学校的领导",
  "the dossier goes to the Sở GDĐT": "材料应提交教育培训厅",
  "a lower secondary school needs the confirmation of the phòng GDĐT": "初中须有教育培训科确认",
  "a lower secondary school needs the comment of the district committee": "初中须有县人民委员会意见",
  "the district office (phòng GDĐT)": "教育培训科",
  "the provincial department (Sở GDĐT)": "教育培训厅",
  "if it was recognised again, list the newer decision; if not, apply for a new recognition":
    "已重新认定的，补充登记新的决定；尚未重新认定的，申请重新认定",
  "if the check was made, write its day; if not, see that it is made":
    "已检查的，填写检查日期；尚未检查的，安排定期检查",
};
