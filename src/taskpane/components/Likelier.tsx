import type { JSX } from "preact";
import { render } from "../../messages/format";
import { textIn, type LocalText } from "../../rules";
import { isBusy } from "../model/state";
import type { PartProps } from "./shared";

/** Said seldom: it comes with what says it. */
const LOOKS_LIKE: LocalText = {
  vi: "Các trang tính này giống bảng biểu của {document} hơn.",
  zh: "这些工作表更像“{document}”的表格。",
  mn: "Эдгээр хуудас өөр журмын хүснэгттэй илүү төстэй байна: {document}.",
  en: "These sheets look more like those of {document}.",
};
const TAKE: LocalText = {
  vi: "Kiểm tra theo văn bản đó",
  zh: "改按该规定核对",
  mn: "Түүгээр шалгах",
  en: "Check by that one",
};

/** Sheets that look more like another regulation's than like the one that was chosen: said where it was chosen. */
export default function Likelier({ pane, state }: PartProps): JSX.Element | null {
  const { likelier, language } = state;
  if (!likelier) return null;
  return (
    <div class="stale likelier" role="status">
      <p>{render({ text: LOOKS_LIKE, args: { document: likelier.document } }, language)}</p>
      <button
        type="button"
        class="button"
        name="likelier"
        disabled={isBusy(state)}
        onClick={() => void pane.setRegulation(undefined)}
      >
        {textIn(TAKE, language)}
      </button>
    </div>
  );
}
