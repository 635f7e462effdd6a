/** The side of the worker: holds the workbook, and does what the page asks, one thing after another. */
import { CheckError, type Finding } from "../../check";
import { withChanges, type WorkbookData } from "../../sheets";
import { seldom, slices } from "../model/slices";
import type { Asked, LawFor } from "./engine";
import { KeepingEngine } from "./keeping";
import { plainCheck, plainRecognition } from "./plain";
import { Gatherer, type FromWorker, type ToWorker } from "./protocol";

/** Findings go in pieces of so many: the page takes each in a few milliseconds. */
const PIECE_FINDINGS = 500;

/** Nobody edits for so long: there is time to make sure. */
const QUIET_MS = 1_500;

export class Answering {
  private readonly engine: KeepingEngine;
  private readonly gatherer = new Gatherer();
  private workbook: WorkbookData | undefined;
  private readonly aborts = new Map<number, AbortController>();
  private last: Promise<void> = Promise.resolve();

  constructor(
    law: LawFor,
    private readonly say: (message: FromWorker) => void,
    private readonly quiet = QUIET_MS
  ) {
    this.engine = new KeepingEngine(law);
  }

  hear(message: ToWorker): void {
    this.letGo();
    switch (message.kind) {
      case "cancel":
        this.aborts.get(message.id)?.abort();
        return;
      case "workbook":
        this.workbook = undefined;
        return this.gatherer.begin(message.date1904);
      case "sheet":
        return this.gatherer.sheet(message.sheet);
      case "rows":
        return this.gatherer.rows(message.rows);
      case "changes": {
        const before = this.workbook ?? this.gatherer.workbook;
        this.workbook = withChanges(before, message.changes);
        return this.engine.changed(before, this.workbook, message.changes);
      }
      case "recognise":
      case "judge":
        this.aborts.set(message.id, new AbortController());
        this.workbook ??= this.gatherer.workbook;
        this.enqueue(message.kind, message.id, this.workbook, message.asked);
    }
  }

  private enqueue(kind: "recognise" | "judge", id: number, workbook: WorkbookData, asked: Asked): void {
    this.last = this.last.then(async () => {
      try {
        await (kind === "judge" ? this.judge(id, workbook, asked) : this.recognise(id, workbook, asked));
      } catch (error) {
        if (error instanceof CheckError) this.say({ kind: "refused", id, problem: error.problem });
        else this.say({ kind: "failed", id, ...told(error) });
      }
      this.aborts.delete(id);
    });
  }

  private async recognise(id: number, workbook: WorkbookData, asked: Asked): Promise<void> {
    if (this.aborts.get(id)?.signal.aborted) throw new CheckError({ code: "cancelled" });
    const recognition = plainRecognition(await this.engine.recognise(workbook, asked));
    this.say({ kind: "recognised", id, recognition });
  }

  private async judge(id: number, workbook: WorkbookData, asked: Asked): Promise<void> {
    const signal = this.aborts.get(id)?.signal;
    if (signal?.aborted) throw new CheckError({ code: "cancelled" });
    const onProgress = seldom((done: number, total: number) =>
      this.say({ kind: "progress", id, done, total })
    );
    const check = await this.engine.judge(workbook, asked, { signal, onProgress });
    const pause = slices();
    let piece: Finding[] = [];
    for (const finding of check.findings()) {
      piece.push(finding);
      if (piece.length < PIECE_FINDINGS) continue;
      this.say({ kind: "findings", id, findings: piece });
      piece = [];
      await pause();
      if (signal?.aborted) throw new CheckError({ code: "cancelled" });
    }
    this.say({ kind: "findings", id, findings: piece });
    this.say({ kind: "judged", id, check: plainCheck(check) });
    if (this.engine.isByShortcut) this.makeSureSoon();
  }

  private timer: ReturnType<typeof setTimeout> | undefined;
  private makingSure = new AbortController();

  /** A check that began at an earlier one is made from the beginning when nobody waits. */
  private makeSureSoon(): void {
    this.makingSure = new AbortController();
    const { signal } = this.makingSure;
    this.timer = setTimeout(() => {
      this.last = this.last.then(async () => {
        try {
          if (!signal.aborted && !(await this.engine.isRight({ signal }))) this.say({ kind: "differs" });
        } catch (error) {
          // Whoever came in between asks for a check of their own.
          if (!(error instanceof CheckError)) throw error;
        }
      });
    }, this.quiet);
  }

  private letGo(): void {
    clearTimeout(this.timer);
    this.makingSure.abort();
  }
}

const told = (error: unknown): { readonly name: string; readonly message: string } =>
  error instanceof Error
    ? { name: error.name, message: error.message }
    : { name: "Error", message: String(error) };
