/** Marks as Excel is given them: a conditional format for cells of one sheet and kind. */
import type { MarkKind } from "../marks";

/** One conditional format: cells of a sheet that get the same mark. */
export interface Layer {
  readonly sheet: string;
  readonly kind: MarkKind;
  readonly address: string;
}

/** What a layer's colours and lines take in a request, beside its address. */
const LOOK_BYTES = 4_000;

/** What laying one takes in a request, in bytes. */
export const sizeOf = ({ address }: Layer): number => LOOK_BYTES + address.length;

const placeOf = ({ sheet, kind, address }: Layer): string => [sheet, kind, address].join("\n");

/** Excel may name the areas of an address in another order than they were given in. */
const inOrder = (layer: Layer): Layer => ({
  ...layer,
  address: layer.address.replace(/[$ ]/g, "").split(",").sort().join(","),
});

/** The layers that are wanted and not there. */
export class Missing {
  private readonly byPlace: Map<string, Layer>;
  /** The places of layers by those in order; made when Excel names one otherwise. */
  private ordered: ReadonlyMap<string, string> | undefined;
  constructor(layers: readonly Layer[]) {
    this.byPlace = new Map(layers.map((layer) => [placeOf(layer), layer]));
  }
  get layers(): Iterable<Layer> {
    return this.byPlace.values();
  }

  /** Takes one out that is there; false where nobody wants it, or it has been taken out. */
  take(layer: Layer): boolean {
    if (this.byPlace.delete(placeOf(layer))) return true;
    this.ordered ??= new Map([...this.byPlace].map(([place, one]) => [placeOf(inOrder(one)), place]));
    const place = this.ordered.get(placeOf(inOrder(layer)));
    return place !== undefined && this.byPlace.delete(place);
  }

  /** Takes out what is wanted on any of these sheets; gives those on which something is. */
  takeOn(sheets: readonly string[]): string[] {
    const taken = [...this.byPlace].filter(([, { sheet }]) => sheets.includes(sheet));
    for (const [place] of taken) this.byPlace.delete(place);
    return [...new Set(taken.map(([, { sheet }]) => sheet))];
  }
}
