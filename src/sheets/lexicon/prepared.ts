import type { Prepared } from "./lexicon";

/**
 * What was worked out beforehand of a law's labels. The add-in is small and works it out itself; in the command
 * line's bundle `cli/prepared.ts` stands for this file.
 */
export const preparedFor: (regulationId: string) => Prepared | undefined = () => undefined;
