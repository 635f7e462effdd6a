import { vocabulary } from "../../../rules";

/** Colleges not yet evaluated in the second round, by the year that annex 2 schedules. */
const SCHEDULE = vocabulary(`
2017: 厦门海洋职业技术学院 | 福建电力职业技术学院 | 湄洲湾职业技术学院 | 泉州华光职业学院 | 福建艺术职业学院
  | 漳州卫生职业学院 | 厦门华天涉外职业技术学院 | 泉州工艺美术职业学院 | 泉州经贸职业技术学院
  | 福州黎明职业技术学院 | 泉州纺织服装职业学院 | 福州英华职业学院 | 厦门兴才职业技术学院 | 漳州城市职业学院
  | 福建体育职业技术学院 | 福建生物工程职业技术学院 | 三明职业技术学院 | 闽北职业技术学院 | 厦门南洋职业学院
  | 宁德职业技术学院 | 漳州科技职业学院 | 漳州理工职业学院 | 武夷山职业学院
2018: 泉州幼儿师范高等专科学校 | 福建幼儿师范高等专科学校 | 厦门软件职业技术学院 | 厦门安防科技职业学院
  | 泉州轻工职业学院 | 泉州海洋职业学院
2019: 闽江师范高等专科学校 | 厦门东海职业技术学院 | 厦门演艺职业学院
2020: 福州软件职业技术学院 | 福州科技职业技术学院 | 泉州工程职业技术学院
`);

/** A college's name as a key. */
export const collegeKey = (name: string): string => name.normalize("NFKC").replace(/[\s《》“”"()（）]/g, "");

const YEARS = new Map(
  [...SCHEDULE].flatMap(([year, { labels }]) =>
    labels.map((name) => [collegeKey(name), Number(year)] as const)
  )
);

/** The year that annex 2 schedules for a college, undefined where it does not list it. */
export const scheduledYear = (name: string): number | undefined => YEARS.get(collegeKey(name));

/** How many colleges annex 2 lists. */
export const SCHEDULED_COUNT = YEARS.size;
