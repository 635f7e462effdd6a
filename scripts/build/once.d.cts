export function once(sign: string, isNeeded: () => boolean, work: () => Promise<void>): Promise<void>;
