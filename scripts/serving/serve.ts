/** A small web server that serves a build as the samples in deploy/ do, where there is no nginx to try them. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type ServerOptions } from "node:https";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join, normalize, sep } from "node:path";
import { headersOf } from "./headers";

export interface Serving {
  readonly url: string;
  close(): Promise<void>;
}

/** The best of what the browser takes and the build has made beforehand. */
function encodingFor(file: string, accepted: string): { name: string; suffix: string } | undefined {
  const known = [
    { name: "br", suffix: ".br" },
    { name: "gzip", suffix: ".gz" },
  ];
  return known.find(({ name, suffix }) => accepted.includes(name) && existsSync(file + suffix));
}

function answer(folder: string, request: IncomingMessage, response: ServerResponse): void {
  const { pathname } = new URL(request.url ?? "/", "https://localhost");
  const path = pathname.endsWith("/") ? `${pathname}index.html` : decodeURIComponent(pathname);
  const file = normalize(join(folder, path));
  if (!file.startsWith(folder + sep) || !statSync(file, { throwIfNoEntry: false })?.isFile()) {
    response.writeHead(404).end();
    return;
  }
  const encoding = encodingFor(file, String(request.headers["accept-encoding"] ?? ""));
  const headers = { ...headersOf(path), Vary: "Accept-Encoding" };
  response.writeHead(200, encoding ? { ...headers, "Content-Encoding": encoding.name } : headers);
  response.end(readFileSync(file + (encoding?.suffix ?? "")));
}

/**
 * Serves a folder by https on a free port of localhost.
 *
 * @param tls certificate and key for localhost
 */
export async function serveFolder(
  folder: string,
  tls: Pick<ServerOptions, "cert" | "key">
): Promise<Serving> {
  const server = createServer(tls, (request, response) => answer(folder, request, response));
  await new Promise<void>((started) => server.listen(0, "localhost", started));
  return {
    url: `https://localhost:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
