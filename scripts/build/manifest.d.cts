export function manifestAt(xml: string, about: { readonly origin: string; readonly version: string }): string;
