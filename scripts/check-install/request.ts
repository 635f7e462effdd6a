import { request as requestHttp, type IncomingMessage } from "node:http";
import { request as requestHttps } from "node:https";
import { brotliDecompressSync, gunzipSync } from "node:zlib";

/** What a server answers, its body unpacked. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Buffer;
}

/** Asks for an address; rejects with the network's own message where nobody answers. */
export type Get = (url: string) => Promise<Answer>;

const UNPACK: Readonly<Record<string, (body: Buffer) => Buffer>> = {
  gzip: gunzipSync,
  br: brotliDecompressSync,
};

/** A quarter of a minute: who waits longer does not use the add-in. */
const PATIENCE = 15_000;

/**
 * Asks as a browser on another site would, and follows no redirection: Office does not either.
 *
 * @param ca certificates to trust besides the machine's, where an institution has its own
 */
export const getBy =
  (ca?: Buffer): Get =>
  (url) =>
    new Promise((resolve, reject) => {
      const take = (response: IncomingMessage): void => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("error", reject);
        response.on("end", () => {
          const headers: Record<string, string | undefined> = {};
          for (const [name, value] of Object.entries(response.headers)) headers[name] = String(value);
          try {
            const unpack = UNPACK[headers["content-encoding"] ?? ""];
            const body = Buffer.concat(chunks);
            resolve({ status: response.statusCode ?? 0, headers, body: unpack ? unpack(body) : body });
          } catch (error) {
            reject(error);
          }
        });
      };
      const options = {
        headers: { "accept-encoding": "gzip, br", origin: "https://excel.officeapps.live.com" },
        timeout: PATIENCE,
      };
      const sent = url.startsWith("https:")
        ? requestHttps(url, { ...options, ...(ca && { ca }) }, take)
        : requestHttp(url, options, take);
      sent.on("timeout", () => sent.destroy(new Error(`no answer for ${PATIENCE / 1000} s`)));
      sent.on("error", reject);
      sent.end();
    });
