import { translate } from "../../../rules";
import { mn } from "./mn";
import { mnNotes } from "./mn-notes";
import { vi } from "./vi";
import { viNotes } from "./vi-notes";

/** Hands over what this room does not say itself. */
export function speakAll(): void {
  translate("vi", vi);
  translate("vi", viNotes);
  translate("mn", mn);
  translate("mn", mnNotes);
}
