/** A number as typed, with a comma or a dot; undefined where it is none. */
export function parseNumber(text: string): number | undefined {
  const plain = text.trim().normalize("NFKC").replace(",", ".");
  return /^[+-]?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}
