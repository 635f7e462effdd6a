/** A worker thread that does one job after another, and is replaced where a job breaks it. */
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { lineOf } from "./command";
import type { Job, JobResult, Phase, WorkerMessage } from "./job";
import type { Limits } from "./limits";
import { meter } from "./meter";
import { told } from "./words/speak";

/** The bundle lies in build/cli. */
const WORKER = join(__dirname, "../../bin/worker.cjs");
/** What a process takes beside the heap that is limited: code, the file's bytes, the other thread. */
const BESIDE_HEAP = 112;

const failed = (message: string): JobResult => ({ status: "failed", message });

/** What a thread is told by a listener of the job that it has just now. */
interface Running {
  readonly thread: Worker;
  readonly megabytes: number;
  /** An error that nothing caught ends a thread, between two jobs too. */
  dead: boolean;
  onMessage: (message: WorkerMessage) => void;
  onError: (error: NodeJS.ErrnoException) => void;
  onExit: () => void;
}

export class Lane {
  private running: Running | undefined;

  /** Does a job within limits; a job that breaks them, or its worker, has failed. */
  async run(job: Job, limits: Limits): Promise<JobResult> {
    if (this.running?.dead || (this.running && this.running.megabytes < limits.megabytes)) await this.end();
    const running = (this.running ??= start(limits.megabytes));
    const result = await new Promise<JobResult | Broken>((resolve) => {
      let phase: Phase = "reading";
      const endMeter = meter(limits.seconds, () => {
        resolve(new Broken(told("timeUp", { seconds: limits.seconds, doing: told(phase) })));
      });
      running.onMessage = (message) => {
        if ("phase" in message) phase = message.phase;
        else {
          endMeter();
          resolve(message.result);
        }
      };
      running.onError = (error) => {
        endMeter();
        const isMemory = error.code === "ERR_WORKER_OUT_OF_MEMORY";
        const beyond = told("memoryUp", { megabytes: String(limits.megabytes) });
        resolve(new Broken(isMemory ? beyond : lineOf(error)));
      };
      running.thread.postMessage(job);
    });
    if (!(result instanceof Broken)) return result;
    this.running = undefined;
    running.dead = true;
    await running.thread.terminate();
    return failed(result.message);
  }

  /** Lets the worker finish: what it learned for a faster start is kept. */
  async end(): Promise<void> {
    const { running } = this;
    this.running = undefined;
    if (!running || running.dead) return;
    await new Promise<void>((resolve) => {
      running.onExit = resolve;
      running.thread.postMessage("end");
    });
  }
}

/** The job's worker is of no use any more. */
class Broken extends Error {}

function start(megabytes: number): Running {
  const heap = Math.max(64, megabytes - BESIDE_HEAP);
  const running: Running = {
    thread: new Worker(WORKER, { resourceLimits: { maxOldGenerationSizeMb: heap } }),
    megabytes,
    dead: false,
    onMessage: () => {},
    onError: () => {},
    // By itself a worker ends only where nobody reads what it prints any more.
    onExit: () => {
      if (!running.dead) process.exit(0);
    },
  };
  running.thread.on("message", (message: WorkerMessage) => running.onMessage(message));
  running.thread.on("error", (error: NodeJS.ErrnoException) => {
    running.dead = true;
    running.onError(error);
  });
  running.thread.on("exit", () => running.onExit());
  return running;
}
