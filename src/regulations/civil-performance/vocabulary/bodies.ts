import { vocabulary } from "../../../rules";

/** Bodies by the stems of their names, in folded words: those of 4.2 and 5.5, and those that "and the like" may mean. */
export const BODIES = vocabulary(`
listed: цагдаа | дотоодын цэр | тагнуул | гааль | гаалийн | шийдвэр гуйцэтг | тусгай хамгаал | авлиг | авилг
  | хил хамгаал | хилийн цэр | хилийн анги | хилийн отряд | гадаадын иргэн | харьяат | дипломат
  | элчин сайд | консул | гадаад харилц | татвар | нийгмийн даатгал | халамж | дэд бутц | дэд бутэц
  | агаарын тээв | авто тээв | нисэх | томор зам | авто зам | зам тээвр | зам засвар | барилг | эрчим хуч
  | цахилгаан
# Whole words.
short: цег | тег | гег | ндег | шшгег | шшгг | атг | ххег | гихг | инег | убтз
# Infrastructure that the list does not name.
alike: дулаан | ус сува | ус сувг | усан тээв | усан зам | харилцаа холбоо | шуудан | тээвэр | тээвр | логистик
  | зам | гудамж | гуур | сулжээ | интернет | интернэт | мэдээлэл холбоо | хог хаягд | гэрэлтуул | геодез | хот байгуулалт | хот толовлолт | нийтийн аж ахуй | орон сууц | инженерийн байгууламж
`);

/**
 * A line of a letterhead that is a body's whole name: a ministry's, a general office's, a national committee's, or that of
 * an office of a place ("Өвөрхангай аймаг дахь Статистикийн хэлтэс"). A department without its place is a unit of a body.
 */
export const LETTERHEAD =
  /^((?:.*\p{L} )?яам|.*(?:ерөнхий (?:газар|хороо|хэлтэс)|агентлаг)|(?:үндэсний|улсын) .*(?:хороо|төв|газар)|(?:.*\p{L} )?(?:аймаг|аймгийн|нийслэл|нийслэлийн|дүүрэг|дүүргийн|сум|сумын)[ ,].*(?:хэлтэс|газар|хороо|алба|төв|захиргаа|гааль|ЗДТГ))$/iu;

/** What each ground of section 6 speaks of, in folded words, as patterns; the first that fits holds. */
export const GROUNDS = vocabulary(String.raw`
6.4: ярилцлаг
6.5: бодит\S* бус | бодит бусаар | хэт (?:ондор|бага) унэл
6.2: баталгаажуул
6.3: шалгуур узуулэлт
6.1: толовлого | тайлан | тайлагна
`);

/** Posts in folded words, as patterns: a unit's head, and who is none. */
export const POSTS = vocabulary(String.raw`
official: мэргэжилтэн | ажилтан | шинжээч | байцаагч | нягтлан | туслах | архивч | бичиг хэрэг | зовлох
  | хянагч | судлаач | жолооч | хуульч | инженер | эдийн засагч | статистикч | аудитор | програмист | программист
  | орчуулагч | техникч | нярав | кассч | эмч | багш | мэргэжилтний | оператор | диспетчер | редактор | сэтгүүлч
# "Дэд бүтцийн газрын дарга" is no deputy.
deputy: орлогч | дэд(?! бут)
head: ^(?!.*(?:орлогч|дэд(?! бут))).*(?:газр|хэлтс|алб|тасг|нэгж|товч|салбар)\S* (?:дарга|эрхлэгч|захирал|менежер)(?![а-я])
  | ^(?:дарга|эрхлэгч)$
`);

/** The five indicators of the head's sheet, in its order (4.1), and how each begins in folded words, in short as well. */
export const INDICATORS = vocabulary(`
Хандлага, ёс зүй: хандлага | ес зуй
Дүн шинжилгээ хийх: дун шинжилгээ | дун шинжил | задлан шинжил | шинжилгээ хийх
Асуудал шийдвэрлэх: асуудал шийд | асуудлыг шийд | тулгамдсан асуудал | шийдвэр гарга
Хариуцлагатай байдал: хариуцлаг
Ажлын цаг ашиглалт: ажлын цаг | цаг ашигл | цагийн ашигл | цагийг ашигл | цаг баримтл
`);

/** Three of them tell whose scores these are: no colleague's sheet has as many. */
export const TELLING = {
  field: "indicator",
  openings: [...INDICATORS.values()].flatMap(({ labels }) => labels),
  unless: /хамт\s+ол|хамтрагч|хамт(?:ран|арч)?\s+ажиллагс/iu,
  further: /мэргэжлийн (?:ур )?чадвар|мэргэшлийн ур чадвар|нэмэлт (?:үзүүлэлт|ур чадвар)|онцлог/iu,
};
