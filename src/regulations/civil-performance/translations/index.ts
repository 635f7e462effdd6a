import { translate } from "../../../rules";
import { vi } from "./vi";
import { zh } from "./zh";

/** Hands over what this room does not say itself. */
export function speakAll(): void {
  translate("vi", vi);
  translate("zh", zh);
}
