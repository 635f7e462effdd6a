export function unifiedManifest(xml: string, origin: string): Promise<Map<string, string | Buffer>>;
