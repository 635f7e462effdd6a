/**
 * Objects that a request can reach. A class offers what its prototype has under an upper-case name (or the
 * protocol's own, with a leading underscore); everything else is refused by name.
 */
export abstract class ApiObject {
  /** Shown in refusals: "Range". */
  abstract readonly apiName: string;

  /** What identifies the object beyond the request, as office.js keeps it. */
  get identity(): { readonly Id?: string | number; readonly Name?: string } {
    return {};
  }

  /** The client keeps such an object between requests and says when it needs it no longer. */
  readonly kept: boolean = false;

  /** Scalars that a query without a selection gives. */
  readonly defaults: readonly string[] = [];
}

/** What makes an object a collection: a query gives its items. */
export interface Collection extends ApiObject {
  readonly Items: readonly ApiObject[];
  readonly Count: number;
  Indexer(key: unknown): ApiObject;
}

export const isCollection = (object: ApiObject): object is Collection =>
  "Items" in object && "Indexer" in object;

/** A collection that is nothing else besides. */
export abstract class ApiCollection extends ApiObject {
  abstract get Items(): readonly ApiObject[];

  get Count(): number {
    return this.Items.length;
  }

  /** `getItem` of the client. */
  abstract Indexer(key: unknown): ApiObject;
}

/** What an …OrNullObject method gives where there is nothing. */
export const NULL_OBJECT = Symbol("null object");

/** An error as the client sees it: code and message of `OfficeExtension.Error`. */
export class ApiError extends Error {
  constructor(
    readonly code: string,
    message: string
  ) {
    super(message);
    this.name = "ApiError";
  }
}

export const notImplemented = (what: string): ApiError =>
  new ApiError("ApiNotAvailable", `The embedded Excel does not implement ${what}`);

/** A member's name as the client writes it. */
export const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
const OFFERED = /^_?[A-Z]/;

function descriptorOf(object: object, name: string): PropertyDescriptor | undefined {
  for (
    let at: object | null = object;
    at !== null && at !== Object.prototype;
    at = Object.getPrototypeOf(at) as object | null
  ) {
    const found = Object.getOwnPropertyDescriptor(at, name);
    if (found) return found;
  }
  return undefined;
}

/** Reads a property by the client's name ("values" or "Values"). */
export function readMember(object: ApiObject, name: string): unknown {
  const key = pascal(name);
  const descriptor = OFFERED.test(key) ? descriptorOf(object, key) : undefined;
  if (!descriptor?.get) throw notImplemented(`${object.apiName}.${camel(name)}`);
  return descriptor.get.call(object) as unknown;
}

export function writeMember(object: ApiObject, name: string, value: unknown): void {
  const key = pascal(name);
  const descriptor = OFFERED.test(key) ? descriptorOf(object, key) : undefined;
  if (!descriptor?.set) throw notImplemented(`setting ${object.apiName}.${camel(name)}`);
  descriptor.set.call(object, value);
}

export function callMember(object: ApiObject, name: string, args: readonly unknown[]): unknown {
  const method = OFFERED.test(name) ? (descriptorOf(object, name)?.value as unknown) : undefined;
  if (typeof method !== "function") throw notImplemented(`${object.apiName}.${camel(name)}()`);
  return method.apply(object, args) as unknown;
}
