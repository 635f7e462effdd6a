/** The script of the worker that recognises and judges. It has the law, and no page and no Excel. */
import { loadRegulation, loadRegulations } from "../../regulations/library";
import type { Choices } from "../model/choices";
import { Answering } from "./answering";
import type { ToWorker } from "./protocol";

const law = async ({ regulation }: Choices) => {
  const chosen = regulation === undefined ? undefined : await loadRegulation(regulation);
  return chosen ? [chosen] : loadRegulations();
};

const answering = new Answering(law, (message) => self.postMessage(message));
self.onmessage = ({ data }: MessageEvent<ToWorker>) => answering.hear(data);
