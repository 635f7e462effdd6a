/** Letters and figures of names and numbers that are what they are compared by already. */
const BARE = /^[\u4e00-\u9fffa-z\d]*$/;

/** A text without spaces and quotation marks, full-width signs as half-width ones: what names are compared by. */
export function plain(text: string): string {
  if (BARE.test(text)) return text;
  return text
    .normalize("NFKC")
    .replace(/[\s"'“”‘’「」『』《》]/g, "")
    .toLowerCase();
}

/** A name without what stands in brackets and without marks and figures at its head ("01会计(财务方向)"). */
export function bareName(text: string): string {
  return plain(text)
    .replace(/\([^()]*\)|\[[^[\]]*\]|【[^【】]*】/g, "")
    .replace(/^[#*\d]+[a-z]*[.、\-_#*]*(?=[\u3400-\u9fff])/, "")
    .replace(/[#*]+$/, "");
}
