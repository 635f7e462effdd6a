/**
 * How well labels are understood that no list holds: each label of the vocabulary is asked while it and the
 * forms that differ in nothing but writing are left out, with rewritings mined from the others; and how often a
 * label that a word narrows (women, last year, a plan …) is taken for the whole: `npx tsx scripts/bench-labels.ts`.
 */
import { REGULATIONS } from "../src/regulations";
import type { Field, Language, RecordType, Regulation } from "../src/rules";
import { RecordIndex } from "../src/sheets/lexicon/record-index";
import { Words } from "../src/sheets/lexicon/words";
import { parseLabel } from "../src/sheets/text/normalise";
import { mine, samplesOf, type Sample } from "./support/mine";

/** Labels are parted in as many folds; the rewritings for one are mined from the others. */
const FOLDS = 5;

/** Words that narrow a label, as sheets put them. */
const NARROWED: Readonly<Partial<Record<Language, readonly ((label: string) => string)[]>>> = {
  vi: [
    (label) => `${label} nữ`,
    (label) => `${label} năm trước`,
    (label) => `Kế hoạch ${label.toLowerCase()}`,
    (label) => `${label} trễ hạn`,
    (label) => `Lý do ${label.toLowerCase()}`,
    (label) => `${label} (học kỳ I)`,
  ],
  zh: [
    (label) => `女${label}`,
    (label) => `上年${label}`,
    (label) => `计划${label}`,
    (label) => `未${label}`,
    (label) => `${label}说明`,
    (label) => `${label}（其中女）`,
  ],
  mn: [
    (label) => `${label} эмэгтэй`,
    (label) => `Өмнөх оны ${label.toLowerCase()}`,
    (label) => `Төлөвлөсөн ${label.toLowerCase()}`,
    (label) => `${label} үгүй`,
    (label) => `${label} тайлбар`,
    (label) => `Хагас жилийн ${label.toLowerCase()}`,
  ],
};

class Asked extends RecordIndex {
  /** The field that a label names while labels of some forms are left out. */
  named(label: string, without: ReadonlySet<string>): string | undefined {
    this.without = (other) => without.has(other);
    const found = this.find(parseLabel(label));
    this.without = undefined;
    return typeof found === "object" ? found.field.id : undefined;
  }
}

interface Score {
  labels: number;
  right: number;
  wrong: number;
  narrowed: number;
  trapped: number;
}

const scores = new Map<Language, Score>();
const wrong: string[] = [];
const hash = (text: string): number =>
  [...text].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003, 7);

function measure(regulation: Regulation): void {
  const score = scores.get(regulation.language) ?? { labels: 0, right: 0, wrong: 0, narrowed: 0, trapped: 0 };
  scores.set(regulation.language, score);
  const samples = samplesOf(regulation);
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const held = samples.filter(({ form }) => hash(form) % FOLDS === fold);
    const rewritings = mine(samples.filter((sample) => !held.includes(sample)));
    const words = new Words({ ...regulation.words, rewritings });
    for (const record of regulation.records) {
      const own = samples.filter((sample) => sample.record === record);
      const index = new Asked(record, words);
      for (const sample of held) if (sample.record === record) ask(index, record, sample, own, score);
    }
  }
}

function ask(index: Asked, record: RecordType, sample: Sample, all: readonly Sample[], score: Score): void {
  const equal = new Set(all.filter(({ form }) => form === sample.form).map(({ label }) => label));
  const found = index.named(sample.label, equal);
  score.labels += 1;
  if (isOf(sample.field, found)) score.right += 1;
  else if (found !== undefined) {
    score.wrong += 1;
    wrong.push(`${record.id}.${sample.field.id} “${sample.label}” → ${found}`);
  }
  const ways = NARROWED[languageOf(sample)] ?? [];
  const way = ways[hash(sample.label) % ways.length];
  if (!way) return;
  const narrowed = way(sample.label);
  if (all.some(({ label }) => label === narrowed)) return;
  score.narrowed += 1;
  if (index.named(narrowed, new Set()) !== undefined) {
    score.trapped += 1;
    if (process.argv.includes("--all"))
      wrong.push(`trapped: “${narrowed}” → ${index.named(narrowed, new Set())}`);
  }
}

const languageOf = ({ label }: Sample): Language =>
  /[\u4e00-\u9fff]/.test(label) ? "zh" : /[\u0400-\u04ff]/.test(label) ? "mn" : "vi";

const isOf = (field: Field, id: string | undefined): boolean =>
  id !== undefined && (id === field.id || id === field.twin);

for (const regulation of REGULATIONS) measure(regulation);
const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;
if (process.argv.includes("--all")) console.log(wrong.join("\n"));
console.table(
  [...scores].map(([language, { labels, right, wrong: bad, narrowed, trapped }]) => ({
    language,
    labels,
    right: percent(right, labels),
    wrong: percent(bad, labels),
    narrowed,
    "taken for the whole": percent(trapped, narrowed),
  }))
);
