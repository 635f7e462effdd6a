export const DEVELOPMENT_ORIGIN: string;
export function originOf(url: string | boolean | undefined, production: boolean): string;
