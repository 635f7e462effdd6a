import { translate } from "../../../rules";
import { mn } from "./mn";
import { mnNotes } from "./mn-notes";
import { zh } from "./zh";

/** Hands over what this room does not say itself. */
export function speakAll(): void {
  translate("zh", zh);
  translate("mn", mn);
  translate("mn", mnNotes);
}
