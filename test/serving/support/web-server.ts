/** The sample configuration of deploy/nginx on a real nginx where there is one, else the same by Node. */
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, connect, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serveFolder, type Serving } from "../../../scripts/serving/serve";
import type { Certificates } from "./certificates";

/** "nginx/1.22.1"; undefined where it is not installed. */
export function nginxVersion(): string | undefined {
  const { error, stderr } = spawnSync("nginx", ["-v"], { encoding: "utf8" });
  return error ? undefined : /nginx\/[\d.]+/.exec(stderr)?.[0];
}

/** Which server the tests ask: for their names. */
export const SERVER = nginxVersion() ?? "a Node server, since nginx is not installed here";

export const startNode = (folder: string, tls: Certificates): Promise<Serving> =>
  serveFolder(folder, { cert: readFileSync(tls.cert), key: readFileSync(tls.key) });

export const startWebServer = (folder: string, tls: Certificates): Promise<Serving> =>
  (nginxVersion() === undefined ? startNode : startNginx)(folder, tls);

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((started) => server.listen(0, "127.0.0.1", started));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

/** The sample as it stands; only names, ports and folders are the test's. */
function siteOf(sample: string, folder: string, tls: Certificates, ports: readonly number[]): string {
  return sample
    .replace("listen 443 ssl;", `listen 127.0.0.1:${ports[0]} ssl;`)
    .replace("listen 80;", `listen 127.0.0.1:${ports[1]};`)
    .replaceAll("server_name regcheck.example.org;", "server_name localhost;")
    .replace(/server_name\s+regcheck.example.org;/, "server_name localhost regcheck.invalid;")
    .replace("/etc/ssl/certs/regcheck.pem", tls.cert)
    .replace("/etc/ssl/private/regcheck.key", tls.key)
    .replace("/srv/regcheck", folder);
}

async function startNginx(folder: string, tls: Certificates): Promise<Serving> {
  const own = mkdtempSync(join(tmpdir(), "regcheck-nginx-"));
  const ports = [await freePort(), await freePort()];
  writeFileSync(join(own, "site.conf"), siteOf(readFileSync("deploy/nginx/regcheck.conf", "utf8"), folder, tls, ports)); // prettier-ignore
  const paths = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${own}/${name};`); // prettier-ignore
  // Its workers give up root, and then could not read the test's folders.
  const user = process.getuid?.() === 0 ? "user root;" : "";
  writeFileSync(
    join(own, "nginx.conf"),
    `${user} daemon off; pid ${own}/pid; error_log ${own}/error.log;
    events {} http { access_log off; ${paths.join(" ")} include ${own}/site.conf; }`
  );
  const child = spawn("nginx", ["-p", own, "-c", join(own, "nginx.conf")], { stdio: "ignore" });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  await answering(ports[0]!, () => child.exitCode !== null, join(own, "error.log"));
  return {
    url: `https://localhost:${ports[0]}/`,
    async close() {
      child.kill("SIGQUIT");
      await ended;
      rmSync(own, { recursive: true });
    },
  };
}

/** Waits until somebody listens. */
async function answering(port: number, hasEnded: () => boolean, log: string): Promise<void> {
  for (;;) {
    const isThere = await new Promise<boolean>((resolve) => {
      const socket = connect(port, "127.0.0.1", () => resolve(true));
      socket.once("error", () => resolve(false));
      socket.once("connect", () => socket.end());
    });
    if (isThere) return;
    if (hasEnded()) throw new Error(`nginx did not start: ${readFileSync(log, "utf8")}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
