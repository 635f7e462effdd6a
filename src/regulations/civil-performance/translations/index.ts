import { translate } from "../../../rules";
import { vi } from "./vi";
import { viNotes } from "./vi-notes";
import { zh } from "./zh";
import { zhNotes } from "./zh-notes";

/** Hands over what this room does not say itself. */
export function speakAll(): void {
  translate("vi", vi);
  translate("vi", viNotes);
  translate("zh", zh);
  translate("zh", zhNotes);
}
