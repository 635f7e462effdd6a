/** Run by the build of the command line: what each law's labels come to, as files beside the bundle. */
import { REGULATIONS } from "../regulations";
import { lexiconOf } from "../sheets/lexicon/lexicon";
import { toLabelsFile } from "./labels-file";

export const preparedLabels = (): { readonly name: string; readonly text: string }[] =>
  REGULATIONS.map((regulation) => ({
    name: `labels-${regulation.id}.json`,
    text: toLabelsFile(lexiconOf(regulation).toPrepared()),
  }));
