/** A worker thread that does one job after another, and is replaced where a job breaks it. */
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { lineOf } from "./command";
import type { Job, JobResult, Phase, WorkerMessage } from "./job";
import type { Limits } from "./limits";

/** The bundle lies in build/cli. */
const WORKER = join(__dirname, "../../bin/worker.cjs");
/** What a process takes beside the heap that is limited: code, the file's bytes, the other thread. */
const BESIDE_HEAP = 112;

const DOING: Record<Phase, string> = {
  reading: "reading it",
  calculating: "calculating formulas that it holds no results of; a program that saves them spares that",
  checking: "checking it",
  writing: "telling what was found",
};

const failed = (message: string): JobResult => ({ status: "failed", message });

export class Lane {
  private worker: { readonly thread: Worker; readonly megabytes: number } | undefined;

  /** Does a job within limits; a job that breaks them, or its worker, has failed. */
  async run(job: Job, limits: Limits): Promise<JobResult> {
    if (this.worker && this.worker.megabytes < limits.megabytes) await this.end();
    const thread = this.start(limits.megabytes);
    let phase: Phase = "reading";
    const { result, alive } = await new Promise<{ result: JobResult; alive: boolean }>((resolve) => {
      const timer = setTimeout(() => {
        settle(
          failed(`given up after ${limits.seconds} s of ${DOING[phase]} (--time-limit gives it more)`),
          false
        );
      }, limits.seconds * 1000);
      const settle = (result: JobResult, alive: boolean): void => {
        clearTimeout(timer);
        thread.removeAllListeners();
        resolve({ result, alive });
      };
      thread.on("message", (message: WorkerMessage) => {
        if ("phase" in message) phase = message.phase;
        else settle(message.result, true);
      });
      thread.on("error", (error: NodeJS.ErrnoException) => {
        const isMemory = error.code === "ERR_WORKER_OUT_OF_MEMORY";
        const beyond = `more than ${limits.megabytes} MB of memory are needed (--memory-limit gives it more)`;
        settle(failed(isMemory ? beyond : lineOf(error)), false);
      });
      // The worker ends by itself only where nobody reads what it prints any more.
      thread.on("exit", () => process.exit(0));
      thread.postMessage(job);
    });
    if (!alive) {
      this.worker = undefined;
      await thread.terminate();
    }
    return result;
  }

  /** Lets the worker finish: what it learned for a faster start is kept. */
  async end(): Promise<void> {
    const thread = this.worker?.thread;
    this.worker = undefined;
    if (!thread) return;
    await new Promise<void>((resolve) => {
      thread.once("exit", () => resolve());
      thread.postMessage("end");
    });
  }

  private start(megabytes: number): Worker {
    if (!this.worker) {
      const thread = new Worker(WORKER, {
        resourceLimits: { maxOldGenerationSizeMb: Math.max(64, megabytes - BESIDE_HEAP) },
      });
      this.worker = { thread, megabytes };
    }
    return this.worker.thread;
  }
}
