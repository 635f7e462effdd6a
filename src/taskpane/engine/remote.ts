import { CheckError, type Check, type Finding } from "../../check";
import type { Recognition, SheetChange, WorkbookData } from "../../sheets";
import { slices } from "../model/slices";
import type { Asked, Engine, LawFor, Watch } from "./engine";
import { checkFrom, recognitionFrom } from "./plain";
import { piecesOf, type FromWorker, type ToWorker } from "./protocol";

/** A worker that runs, as its page sees it. */
export interface Beside {
  send(message: ToWorker): void;
  end(): void;
}

/** Starts a worker; throws where there can be none. */
export type Start = (hear: (message: FromWorker) => void, lost: () => void) => Beside;

/** The worker ended, or never began. */
class Lost extends Error {}

type Answer = Extract<FromWorker, { kind: "recognised" | "judged" }>;

interface Waiting {
  readonly findings: Finding[];
  readonly onProgress: Watch["onProgress"];
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Has a worker beside the page do the work: the page hands over cells and takes findings, both in small pieces,
 * and never waits. Where there can be no worker, or it ends, `instead` works on the page.
 */
export class RemoteEngine implements Engine {
  private worker: Beside | undefined;
  private isLost = false;
  /** The workbook that the worker holds. */
  private held: WorkbookData | undefined;
  private readonly waiting = new Map<number, Waiting>();
  private asked = 0;
  onDiffers: Engine["onDiffers"];

  constructor(
    private readonly start: Start,
    private readonly law: LawFor,
    private readonly instead: () => Promise<Engine>
  ) {}

  async recognise(workbook: WorkbookData, asked: Asked): Promise<Recognition> {
    try {
      const { answer } = await this.ask("recognise", workbook, asked, {});
      if (answer.kind === "recognised")
        return recognitionFrom(answer.recognition, await this.law(asked.choices));
    } catch (error) {
      if (!(error instanceof Lost)) throw error;
    }
    return (await this.instead()).recognise(workbook, asked);
  }

  /** Where the worker holds what was before, it need not be handed everything again. */
  changed(before: WorkbookData, after: WorkbookData, changes: readonly SheetChange[]): void {
    if (this.held !== before) return;
    this.worker?.send({ kind: "changes", changes });
    this.held = after;
  }

  async judge(workbook: WorkbookData, asked: Asked, watch: Watch): Promise<Check> {
    try {
      const { answer, findings } = await this.ask("judge", workbook, asked, watch);
      const law = await this.law(asked.choices);
      const check = answer.kind === "judged" ? checkFrom(answer.check, findings, law) : undefined;
      if (check) return check;
    } catch (error) {
      if (!(error instanceof Lost)) throw error;
    }
    return (await this.instead()).judge(workbook, asked, watch);
  }

  private async ask(
    kind: "recognise" | "judge",
    workbook: WorkbookData,
    asked: Asked,
    { signal, onProgress }: Watch
  ): Promise<{ readonly answer: Answer; readonly findings: readonly Finding[] }> {
    const worker = this.running();
    await this.hold(workbook, worker, signal);
    const id = ++this.asked;
    const findings: Finding[] = [];
    const cancel = (): void => {
      worker.send({ kind: "cancel", id });
      this.waiting.get(id)?.reject(new CheckError({ code: "cancelled" }));
    };
    try {
      const answer = await new Promise<Answer>((resolve, reject) => {
        this.waiting.set(id, { findings, onProgress, resolve, reject });
        if (this.isLost) return reject(new Lost());
        worker.send({ kind, id, asked });
        signal?.addEventListener("abort", cancel, { once: true });
        if (signal?.aborted) cancel();
      });
      return { answer, findings };
    } finally {
      this.waiting.delete(id);
      signal?.removeEventListener("abort", cancel);
    }
  }

  private running(): Beside {
    if (this.isLost) throw new Lost();
    if (this.worker) return this.worker;
    try {
      return (this.worker = this.start(
        (message) => this.hear(message),
        () => this.lose()
      ));
    } catch {
      this.isLost = true;
      throw new Lost();
    }
  }

  private lose(): void {
    this.isLost = true;
    this.worker?.end();
    this.worker = undefined;
    for (const { reject } of this.waiting.values()) reject(new Lost());
  }

  /** Hands a workbook over, unless the worker holds it. */
  private async hold(workbook: WorkbookData, worker: Beside, signal: AbortSignal | undefined): Promise<void> {
    if (this.held === workbook) return;
    this.held = undefined;
    const pause = slices();
    for (const piece of piecesOf(workbook)) {
      if (signal?.aborted) throw new CheckError({ code: "cancelled" });
      worker.send(piece);
      await pause();
    }
    this.held = workbook;
  }

  private hear(message: FromWorker): void {
    if (message.kind === "differs") return this.onDiffers?.();
    const waiting = this.waiting.get(message.id);
    if (!waiting) return;
    switch (message.kind) {
      case "progress":
        return waiting.onProgress?.(message.done, message.total);
      case "findings":
        waiting.findings.push(...message.findings);
        return;
      case "refused":
        return waiting.reject(new CheckError(message.problem));
      case "failed":
        // What it is called tells what can be done: load again, for one.
        return waiting.reject(Object.assign(new Error(message.message), { name: message.name }));
      default:
        waiting.resolve(message);
    }
  }
}

/** Works on the page itself; loaded where it is needed, which is seldom. */
export const onThePage = (law: LawFor) => (): Promise<Engine> =>
  import("./engine").then(({ OwnEngine }) => new OwnEngine(law));

/** For rooms without workers. */
export const onThePageOnly = (law: LawFor): Engine =>
  new RemoteEngine(
    () => {
      throw new Error("no worker here");
    },
    law,
    onThePage(law)
  );
