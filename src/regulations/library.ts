import type { Language, Regulation } from "../rules";

interface Known {
  /** The law's language: sheets for it have something written in it. */
  readonly language: Language;
  readonly load: () => Promise<Regulation>;
}

/**
 * The regulations one by one: an add-in that is loaded with every workbook brings only what that workbook
 * needs. The order is that of `REGULATIONS`.
 */
const KNOWN: Readonly<Record<string, Known>> = {
  "school-standard": {
    language: "vi",
    load: () => import("./school-standard").then((law) => law.SCHOOL_STANDARD),
  },
  "admin-reform": { language: "vi", load: () => import("./admin-reform").then((law) => law.ADMIN_REFORM) },
  "quality-assurance": {
    language: "zh",
    load: () => import("./quality-assurance").then((law) => law.QUALITY_ASSURANCE),
  },
  "civil-performance": {
    language: "mn",
    load: () => import("./civil-performance").then((law) => law.CIVIL_PERFORMANCE),
  },
  "adult-admission": {
    language: "zh",
    load: () => import("./adult-admission").then((law) => law.ADULT_ADMISSION),
  },
};

/** Their ids. */
export const REGULATION_IDS: readonly string[] = Object.keys(KNOWN);

const loaded = new Map<string, Regulation>();

/** Loads a regulation, once; undefined where there is none of that id. */
export async function loadRegulation(id: string): Promise<Regulation | undefined> {
  const law = Object.hasOwn(KNOWN, id) ? KNOWN[id] : undefined;
  const known = loaded.get(id) ?? (await law?.load());
  if (known) loaded.set(id, known);
  return known;
}

/**
 * Loads regulations, in the order of `REGULATIONS`.
 *
 * @param languages those of the laws that are wanted; every law where it is not given
 */
export async function loadRegulations(languages?: ReadonlySet<Language>): Promise<readonly Regulation[]> {
  const wanted = Object.entries(KNOWN).filter(([, { language }]) => languages?.has(language) ?? true);
  const all = await Promise.all(wanted.map(([id]) => loadRegulation(id)));
  return all.filter((regulation) => regulation !== undefined);
}

/** A regulation that has been loaded. */
export const loadedRegulation = (id: string): Regulation | undefined => loaded.get(id);

/** All that have been loaded, in the order of `REGULATIONS`. */
export const loadedRegulations = (): readonly Regulation[] =>
  REGULATION_IDS.flatMap((id) => loaded.get(id) ?? []);
