import type { PreparedItems } from "./item-names";
import type { PreparedLabels } from "./record-postings";

/** What can be worked out of a law's labels beforehand, by record type. */
export type Prepared = Readonly<Record<string, PreparedRecord>>;
export interface PreparedRecord {
  readonly labels: PreparedLabels;
  readonly items?: PreparedItems;
}

/**
 * What was worked out beforehand of a law's labels. The add-in is small and works it out itself; in the command
 * line's bundle `cli/prepared.ts` stands for this file.
 */
export const preparedFor: (regulationId: string) => Prepared | undefined = () => undefined;
