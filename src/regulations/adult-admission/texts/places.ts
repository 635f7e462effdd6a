import { plain } from "./plain";

/** The steps of an address, from the province down: 山西省, 太原市, 小店区. */
const steps = (place: string): string[] =>
  [...place.matchAll(/.+?(?:特别行政区|自治[区州县]|[省市区县旗盟州]|$)/g)].map(([step]) => step);
const bare = (step: string): string =>
  step.replace(/(?:特别行政区|(?:维吾尔|壮族|回族)?自治[区州县]|[省市区县旗盟州])$/, "");

/** Whether one place lies in the other; undefined where a code is held against a name. */
export function samePlace(a: string, b: string): boolean | undefined {
  const [left, right] = [plain(a), plain(b)];
  if (bare(left) === "" || bare(right) === "") return undefined;
  if (/^\d+$/.test(left) !== /^\d+$/.test(right)) return undefined;
  if (/^\d+$/.test(left)) {
    const [x, y] = [left.replace(/(?:00)+$/, ""), right.replace(/(?:00)+$/, "")];
    return x.startsWith(y) || y.startsWith(x);
  }
  const [x, y] = [steps(left).map(bare), steps(right).map(bare)];
  const shared = x.find((step) => y.includes(step));
  if (shared === undefined) return bare(left).includes(bare(right)) || bare(right).includes(bare(left));
  const [from, to] = [x.indexOf(shared), y.indexOf(shared)];
  return x.slice(from).every((step, index) => {
    const other = y[to + index];
    return other === undefined || other === step;
  });
}
