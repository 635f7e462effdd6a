import type { JSX } from "preact";
import { PALETTE_NAMES, PALETTES, type Palette } from "../../marks/looks";
import { MARK_KINDS } from "../../marks/kinds";
import { textIn, type LocalText } from "../../rules";
import { isBusy } from "../model/state";
import type { PartProps } from "./shared";

/** Which colours marks have; kinds of lines tell them apart in each. */
export function MarkColours({ pane, state, say }: PartProps): JSX.Element {
  const { language, choices } = state;
  const chosen = choices.palette ?? "usual";
  return (
    <fieldset class="reading-choice palettes">
      <legend>{textIn(TITLE, language)}</legend>
      {PALETTE_NAMES.map((name) => (
        <label key={name} class="check">
          <input
            type="radio"
            name="palette"
            value={name}
            checked={name === chosen}
            disabled={isBusy(state)}
            onChange={() => void pane.setPalette(name)}
          />
          <span>
            {textIn(NAMES[name], language)}
            {name === "usual" && <span class="aside">{say("default")}</span>}
          </span>
          <Swatches palette={name} />
        </label>
      ))}
    </fieldset>
  );
}

/** Drawn: the page's policy lets no colour stand in a style attribute. */
const Swatches = ({ palette }: { palette: Palette }): JSX.Element => (
  <svg class="swatches" viewBox="0 0 66 18" width="66" height="18" aria-hidden="true" focusable="false">
    {MARK_KINDS.map((kind, index) => {
      const { fill, line, lineStyle } = PALETTES[palette][kind];
      return (
        <rect
          key={kind}
          x={1 + index * 22}
          y="1"
          width="20"
          height="16"
          fill={fill}
          stroke={line}
          stroke-width="1.5"
          stroke-dasharray={DASHES[lineStyle]}
        />
      );
    })}
  </svg>
);

const DASHES = { Continuous: undefined, Dash: "4 2", Dot: "1.5 2" } as const;

const TITLE: LocalText = {
  vi: "Màu đánh dấu",
  zh: "标记颜色",
  mn: "Тэмдэглэгээний өнгө",
  en: "Colours of marks",
};

const NAMES: Readonly<Record<Palette, LocalText>> = {
  usual: {
    vi: "Đỏ, vàng, xám xanh",
    zh: "红、黄、灰蓝",
    mn: "Улаан, шар, саарал хөх",
    en: "Red, yellow, grey-blue",
  },
  blueOrange: {
    vi: "Xanh dương, cam: dễ phân biệt khi khó nhận màu đỏ và xanh lá",
    zh: "蓝、橙：便于红绿色觉异常者分辨",
    mn: "Хөх, улбар шар: улаан, ногооныг ялгахад бэрхтэй бол",
    en: "Blue, orange: for whoever does not tell red from green",
  },
  grey: {
    vi: "Xám: để in đen trắng",
    zh: "灰：适合黑白打印",
    mn: "Саарал: хар цагаанаар хэвлэхэд",
    en: "Grey: for printing in black and white",
  },
};
