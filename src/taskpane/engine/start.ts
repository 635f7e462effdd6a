import type { LawFor } from "./engine";
import type { FromWorker } from "./protocol";
import { onThePage, RemoteEngine, type Beside } from "./remote";

/** Works in a worker beside the page. A page from the disk can have none. */
export const besideThePage = (law: LawFor): RemoteEngine =>
  new RemoteEngine(startWorker, law, onThePage(law));

function startWorker(hear: (message: FromWorker) => void, lost: () => void): Beside {
  if (window.location.protocol === "file:") throw new Error("no worker on a page from the disk");

  const worker = new Worker(/* webpackChunkName: "judging" */ new URL("./worker", import.meta.url), {
    name: "regcheck",
  });
  worker.onmessage = ({ data }: MessageEvent<FromWorker>) => hear(data);
  worker.onerror = lost;
  return { send: (message) => worker.postMessage(message), end: () => worker.terminate() };
}
