interface Metadata {
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly description: string;
      readonly optional?: boolean;
    }[];
    readonly options: { readonly requiresParameterAddresses: boolean };
    readonly result: { readonly dimensionality?: string };
    readonly helpUrl?: string;
  }[];
}
export type Words = Readonly<
  Record<string, { readonly description: string; readonly parameters: readonly string[] }>
>;
export const LOCALES: readonly string[];
export function functionsMetadata(folder: string): Promise<Metadata>;
export function readTranslation(folder: string, locale: string): Words;
export function translated(metadata: Metadata, words: Words): Metadata;
/** Adds to each function the address of its place on a page of the manual. */
export function withHelp(metadata: Metadata, page: string): Metadata;
