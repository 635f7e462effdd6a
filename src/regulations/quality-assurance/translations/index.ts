import { translate } from "../../../rules";
import { mn } from "./mn";
import { vi } from "./vi";

/** Hands over what this room does not say itself. */
export function speakAll(): void {
  translate("vi", vi);
  translate("mn", mn);
}
