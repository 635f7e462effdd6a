/** The script of the worker that recognises and judges. It has the law, and no page and no Excel. */
import { loadRegulation, loadRegulations } from "../../regulations/library";
import type { Regulation } from "../../rules";
import type { Choices } from "../model/choices";
import { Answering } from "./answering";
import type { ToWorker } from "./protocol";

async function law({ regulation }: Choices): Promise<readonly Regulation[]> {
  try {
    const chosen = regulation === undefined ? undefined : await loadRegulation(regulation);
    return chosen ? [chosen] : await loadRegulations();
  } catch (error) {
    // A worker has another name for it than a page.
    throw Object.assign(new Error(String(error)), { name: "ChunkLoadError" });
  }
}

const answering = new Answering(law, (message) => self.postMessage(message));
self.onmessage = ({ data }: MessageEvent<ToWorker>) => answering.hear(data);
