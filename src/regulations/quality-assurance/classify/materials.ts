import { optionsIn } from "../../../rules";
import { MATERIAL } from "../vocabulary";

/** The eight materials of 四（二）2. */
export const MATERIAL_OPTIONS = optionsIn(MATERIAL, "material", ["1", "2", "3", "4", "5", "6", "7", "8"]);

/** A material by its code, for messages. */
export const materialName = (code: string): string =>
  `（${code}）${MATERIAL_OPTIONS.find((option) => option.code === code)?.labels[0] ?? ""}`;
