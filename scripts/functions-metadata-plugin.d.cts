interface Metadata {
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly parameters: readonly { readonly name: string; readonly description: string }[];
  }[];
}
export type Words = Readonly<
  Record<string, { readonly description: string; readonly parameters: readonly string[] }>
>;
export const LOCALES: readonly string[];
export function functionsMetadata(folder: string): Promise<Metadata>;
export function readTranslation(folder: string, locale: string): Words;
export function translated(metadata: Metadata, words: Words): Metadata;
