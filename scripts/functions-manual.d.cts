interface Described {
  readonly id: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional?: boolean;
  }[];
}
export const MANUAL_CSS: string;
export const MANUAL_LANGUAGES: readonly string[];
export function functionsPage(language: string, functions: readonly Described[]): string;
