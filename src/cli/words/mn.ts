/** What `--help` prints, in Mongolian. */
import type { Help } from "./help";

const checkUsage = "хэрэглэх нь: regcheck check FILE.xlsx… | ХАВТАС… [сонголт]; --help тайлбарлана";

const checkHelp = `Ажлын дэвтрийг журмын заалт бүрээр шалгана.

  regcheck check FILE.xlsx [сонголт]          нэг файл: илэрцүүд
  regcheck check ХАВТАС|ФАЙЛ… [сонголт]       олон файл: файл бүр нэг мөр
  regcheck check --merge ХЭСЭГ.jsonl… --summary НЭГТГЭЛ.xlsx
  regcheck check --rules                      бүх дүрэм, JSON хэлбэрээр

Юуг шалгах
  --regulation ID        school-standard, admin-reform, quality-assurance, civil-performance,
                         adult-admission-ий нэг; заагаагүй бол хуудаснаас танина
  --sheet НЭР            зөвхөн энэ хуудасны илэрцийг мэдээлнэ
  --as-of YYYY-MM-DD     баримтлах өдөр; заагаагүй бол өнөөдөр, эсвэл хүчинтэй сүүлийн өдөр
  --reading ID=СОНГОЛТ   хоёр утгатай заалтыг хэрхэн ойлгох; олон удаа бичиж болно
  --set ID=УТГА          журам бусдад үлдээсэн утга; олон удаа бичиж болно

Юуг мэдээлэх
  --language vi|zh|mn|en заагаагүй бол журмын хэл
  --all                  хангасан болон хамаарахгүйг ч мэдээлнэ
  --strict               дүгнэлт тодорхойгүй бол гарах код 3
  --json                 машинд зориулсан нэг обьект; олон файлд JSON Lines
  --out ХУУЛБАР.xlsx     тэмдэглэгээ, тайлантай хуулбар; олон файлд ХАВТАС
  --watch                файл хадгалагдах бүрд дахин шалгана, зогсоох хүртэл

Олон файл
  --summary FILE.xlsx    файл бүр нэг мөр, заалтаар гаргасан хуудас, диаграмм
  --files-from ЖАГСААЛТ  мөр бүртээ нэг замтай файл; - бол стандарт оролт
  --jobs N               нэгэн зэрэг шалгах файлын тоо; заагаагүй бол цөмийн тоо
  --log FILE.jsonl       файл бүрийн үр дүнг дуусмагц бичнэ
  --resume               файл, сонголт, хувилбар нь өөрчлөгдөөгүйг бүртгэлээс авна
  --together             эдгээр файл нэг бүрдэл, нэг ажлын дэвтэр мэт шалгана
  --shard I/N            I дэхээс эхлэн N дэх файл бүр; хэсгүүдийн бүртгэлийг нэгтгэж болно

Хязгаар
  --time-limit СЕКУНД    файл бүрийн процессорын хугацаа; заагаагүй бол 10, МБ бүрд нэмж 10
  --memory-limit МБ      файл бүрд; заагаагүй бол 512, МБ бүрд нэмж 512

Гарах код: 0 зөрчилгүй, 1 зөрчилтэй, 2 хийж чадаагүй зүйл бий (шалтгааныг алдааны гаралтад хэлнэ).
Олон файлд 2 нь 1-ээс түрүүлнэ.
`;

const formulaUsage =
  "хэрэглэх нь: regcheck formula '=ТОМЬЁО' [FILE.xlsx] [--sheet НЭР] [--language vi|zh|mn|en]";

const formulaHelp = `Томьёог нэмэлтийн функцээр тооцоолж, утгыг нэг мөр JSON болгон хэвлэнэ.

  regcheck formula '=ТОМЬЁО' [FILE.xlsx] [сонголт]
  regcheck formula - [FILE.xlsx] [сонголт]    томьёог стандарт оролтоос, мөр бүрд нэг

  --sheet НЭР            хуудасгүй заалт аль хуудсыг хэлэх; заагаагүй бол файлын идэвхтэй хуудас
  --language vi|zh|mn|en мэдээллийн хэл

Гарах код: 0, хийж чадаагүй бол 2 (шалтгааныг алдааны гаралтад хэлнэ).
`;

const help = `RegCheck VERSION: хүснэгтийг журмаар шалгана.

  regcheck check FILE.xlsx…      илэрц, тэмдэглэсэн хуулбар, нэгтгэл
  regcheck formula '=ТОМЬЁО'     томьёоны утга

"regcheck check --help", "regcheck formula --help" дэлгэрэнгүй тайлбарлана; --version хувилбарыг хэвлэнэ.
`;

export const mn: Help = { help, checkUsage, checkHelp, formulaUsage, formulaHelp };
