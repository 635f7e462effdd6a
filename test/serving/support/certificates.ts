import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateCertificates } from "office-addin-dev-certs";

export interface Certificates {
  /** Paths, as web servers want them. */
  readonly cert: string;
  readonly key: string;
  /** The authority that signed it, for who has to trust it. */
  readonly ca: Buffer;
  remove(): void;
}

/** A certificate for names, by an authority that nobody knows and that is gone after the test. */
export async function makeCertificates(...names: readonly string[]): Promise<Certificates> {
  const folder = mkdtempSync(join(tmpdir(), "regcheck-certificates-"));
  const [ca, cert, key] = ["ca.crt", "server.crt", "server.key"].map((name) => join(folder, name));
  // It tells everybody that it is done.
  const said = jest.spyOn(console, "log").mockImplementation(() => undefined);
  await generateCertificates(ca, cert, key, 2, [...names]);
  said.mockRestore();
  return {
    cert: cert!,
    key: key!,
    ca: readFileSync(ca!),
    remove: () => rmSync(folder, { recursive: true }),
  };
}
