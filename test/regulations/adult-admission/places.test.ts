/** Where candidates register: places, codes, and offices that are in places. */
import { check, type Cells, type Vector } from "./support";

const one = (row: Cells) => ({ candidate: [row] });
const place = (row: Cells) => one({ registeredAt: "太原市", ...row });

const PLACES: readonly Vector[] = [
  ["3.3", "where the household is", place({ household: "山西省太原市小店区" }), "pass"],
  ["3.3", "by codes", one({ registeredAt: "140100", household: "140105" }), "pass"],
  ["3.3", "by other codes", one({ registeredAt: "140100", household: "110105", workplace: "", residence: "" }), "unknown C2 blank"],
  ["3.3", "a code against a name", one({ registeredAt: "140100", household: "太原市", workplace: "", residence: "" }), "unknown B2 incomplete"],
  ["3.3", "elsewhere, and nobody says where one works", place({ household: "北京市" }), "unknown - noColumn"],
  ["3.3", "elsewhere altogether", place({ household: "北京市", workplace: "天津市", residence: "上海市" }), "warn A2 太原市"],
  ["3.3", "with an office of that place", one({ registeredAt: "小店区招生办", household: "山西省太原市小店区" }), "pass"],
  ["3.3", "with an office of nowhere", one({ registeredAt: "报名点", household: "山西省太原市小店区", workplace: "", residence: "" }), "unknown B2 incomplete"],
  ["3.3", "with an office of another place", one({ registeredAt: "建阳区招生办", household: "南平市延平区", workplace: "延平区", residence: "延平区" }), "warn A2 建阳区招生办"],
  ["3.3", "another district of the city", one({ registeredAt: "山西省太原市小店区", household: "山西省太原市迎泽区", workplace: "北京市", residence: "北京市" }), "warn A2 山西省太原市小店区"],
]; // prettier-ignore

describe("places", () => check(PLACES));
