import { translate } from "../../../rules";
import { mn } from "./mn";
import { mnAttests } from "./mn-attests";
import { mnFields } from "./mn-fields";
import { mnNotes } from "./mn-notes";
import { vi } from "./vi";
import { viAttests } from "./vi-attests";
import { viFields } from "./vi-fields";
import { viNotes } from "./vi-notes";

/** Hands over what this room does not say itself. */
export function speakAll(): void {
  translate("vi", vi);
  translate("vi", viFields);
  translate("vi", viNotes);
  translate("vi", viAttests);
  translate("mn", mn);
  translate("mn", mnFields);
  translate("mn", mnNotes);
  translate("mn", mnAttests);
}
