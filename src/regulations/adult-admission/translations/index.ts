import { translate } from "../../../rules";
import { mn } from "./mn";
import { mnAttests } from "./mn-attests";
import { mnNotes } from "./mn-notes";
import { vi } from "./vi";
import { viAttests } from "./vi-attests";
import { viNotes } from "./vi-notes";

/** Hands over what this room does not say itself. */
export function speakAll(): void {
  translate("vi", vi);
  translate("vi", viNotes);
  translate("vi", viAttests);
  translate("mn", mn);
  translate("mn", mnNotes);
  translate("mn", mnAttests);
}
