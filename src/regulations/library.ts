import type { Regulation } from "../rules";

/**
 * The regulations one by one: an add-in that is loaded with every workbook brings only what that workbook
 * needs. The order is that of `REGULATIONS`.
 */
const LOADERS: Readonly<Record<string, () => Promise<Regulation>>> = {
  "school-standard": () => import("./school-standard").then((law) => law.SCHOOL_STANDARD),
  "admin-reform": () => import("./admin-reform").then((law) => law.ADMIN_REFORM),
  "quality-assurance": () => import("./quality-assurance").then((law) => law.QUALITY_ASSURANCE),
  "civil-performance": () => import("./civil-performance").then((law) => law.CIVIL_PERFORMANCE),
  "adult-admission": () => import("./adult-admission").then((law) => law.ADULT_ADMISSION),
};

/** Their ids. */
export const REGULATION_IDS: readonly string[] = Object.keys(LOADERS);

const loaded = new Map<string, Regulation>();

/** Loads a regulation, once; undefined where there is none of that id. */
export async function loadRegulation(id: string): Promise<Regulation | undefined> {
  const load = Object.hasOwn(LOADERS, id) ? LOADERS[id] : undefined;
  const known = loaded.get(id) ?? (await load?.());
  if (known) loaded.set(id, known);
  return known;
}

/** Loads every regulation. */
export async function loadRegulations(): Promise<readonly Regulation[]> {
  const all = await Promise.all(REGULATION_IDS.map(loadRegulation));
  return all.filter((regulation) => regulation !== undefined);
}

/** A regulation that has been loaded. */
export const loadedRegulation = (id: string): Regulation | undefined => loaded.get(id);

/** All that have been loaded, in the order of `REGULATIONS`. */
export const loadedRegulations = (): readonly Regulation[] =>
  REGULATION_IDS.flatMap((id) => loaded.get(id) ?? []);
