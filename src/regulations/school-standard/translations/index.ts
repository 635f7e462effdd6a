import { translate } from "../../../rules";
import { mn } from "./mn";
import { mnFields } from "./mn-fields";
import { mnNotes } from "./mn-notes";
import { zh } from "./zh";
import { zhFields } from "./zh-fields";
import { zhNotes } from "./zh-notes";

/** Hands over what this room does not say itself. */
export function speakAll(): void {
  translate("zh", zh);
  translate("zh", zhFields);
  translate("zh", zhNotes);
  translate("mn", mn);
  translate("mn", mnFields);
  translate("mn", mnNotes);
}
