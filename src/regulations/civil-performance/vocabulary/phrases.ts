/**
 * Ways of putting words together that many labels of evaluation sheets share. In a vocabulary, "Хамт олны …"
 * stands for those words with each of the endings that its entry takes.
 */

type Endings = (words: string) => readonly string[];
type Combine = (listed: readonly string[]) => readonly string[];

const MARK = " …";
const combining =
  (endings: Endings): Combine =>
  (listed) =>
    listed.flatMap((words) => (words.endsWith(MARK) ? endings(words.slice(0, -MARK.length)) : [words]));

const behind =
  (...endings: readonly string[]): Endings =>
  (words) =>
    endings.map((ending) => `${words} ${ending}`);

/** What a figure that is reached, or is to be, is called: "Эхний түвшин", "Бодит байдал". */
export const levels = combining(
  behind("түвшин", "байдал", "үзүүлэлт", "утга", "хэмжээ", "тоо", "үзүүлэлтийн түвшин")
);

/** What somebody got who learned something: "Олгосон үнэмлэх", "Авсан сертификатын дугаар". */
export const papers = combining((words) =>
  [
    ["гэрчилгээ", "гэрчилгээний"],
    ["сертификат", "сертификатын"],
    ["үнэмлэх", "үнэмлэхийн"],
    ["батламж", "батламжийн"],
    ["диплом", "дипломын"],
    ["бичиг баримт", "бичиг баримтын"],
  ].flatMap(([paper = "", its = ""]) => [`${words} ${paper}`, `${words} ${its} дугаар`, `${words} ${its} №`])
);

/** What points of something are called: "Хамт олны оноо", "Хамт олны дундаж оноо". */
export const points = combining(behind("оноо", "үнэлгээ", "дундаж оноо", "дундаж", "үнэлгээний оноо"));

/** What was reached of something, as a share. */
export const shares = combining((words) =>
  ["биелэлт", "гүйцэтгэл", "хэрэгжилт"].flatMap((reached) => [
    `${words} ${reached}ийн хувь`,
    `${words} ${reached} %`,
    `${words} ${reached} (хувь)`,
  ])
);

/** When something is done. */
export const times = combining(behind("хугацаа", "огноо", "өдөр"));

/** How what is to be done in time was kept to, and its points. */
export const keeping = combining((words) =>
  ["гүйцэтгэсэн", "биелүүлсэн", "хэрэгжүүлсэн", "биелсэн"].flatMap((done) => [
    `${words} ${done}`,
    ...behind("байдал", "оноо", "байдлын оноо", "байдалд өгсөн оноо")(`${words} ${done}`),
  ])
);

/** What is done with points, by itself and in both orders with them. */
export const changes = combining((words) => [words, `${words} оноо`, `Оноо ${words.toLowerCase()}`]);

/** Whose fault it is that something came late. */
export const faults = combining(
  behind(
    ...["хамаарах эсэх", "болсон эсэх", "шалтгаалсан эсэх"].flatMap((end) => [
      `албан хаагчаас ${end}`,
      `өөрөөс нь ${end}`,
    ]),
    ...["буруу эсэх", "буруугаас эсэх", "буруугаас болсон эсэх"].map((end) => `албан хаагчийн ${end}`),
    "миний буруу юу",
    "надаас болсон уу"
  )
);

/** Why something is done. */
export const grounds = combining(behind("үндэслэл", "шалтгаан", "заалт", "зүйл, заалт", "үндэслэл, заалт"));

/** What somebody is able to do: "Багаар ажиллах", "Багаар ажиллах чадвар". */
export const skills = combining((words) => [
  ...(/(?:ны|ын|лтын)$/.test(words) ? [] : [words]),
  ...behind("чадвар", "ур чадвар", "байдал")(words),
]);
