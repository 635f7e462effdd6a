interface Package {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}
interface Component extends Package {
  readonly type: string;
  readonly purl: string;
  readonly "bom-ref": string;
  readonly licenses: readonly { readonly license: { readonly id: string } }[];
  readonly hashes?: readonly { readonly alg: string; readonly content: string }[];
}
interface Bom {
  readonly bomFormat: string;
  readonly specVersion: string;
  readonly metadata: { readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}
export function billOfMaterials(
  own: Package & { readonly description: string },
  packages: readonly Package[],
  lock: { readonly packages: Readonly<Record<string, { readonly integrity?: string }>> }
): Bom;
export function readJson(path: string): unknown;
