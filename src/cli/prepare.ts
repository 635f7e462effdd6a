/** Run by the build of the command line: what each law's labels come to, as files beside the bundle. */
import { REGULATIONS } from "../regulations";
import { lexiconOf } from "../sheets/lexicon/lexicon";

export const preparedLabels = (): { readonly name: string; readonly text: string }[] =>
  REGULATIONS.map((regulation) => ({
    name: `labels-${regulation.id}.json`,
    text: JSON.stringify(lexiconOf(regulation).words.toPrepared()),
  }));
