import { translate } from "../../../rules";
import { mn } from "./mn";
import { mnNotes } from "./mn-notes";
import { zh } from "./zh";
import { zhNotes } from "./zh-notes";

/** Hands over what this room does not say itself. */
export function speakAll(): void {
  translate("zh", zh);
  translate("zh", zhNotes);
  translate("mn", mn);
  translate("mn", mnNotes);
}
