import type { Action } from "./reducer";
import type { Phase } from "./state";
import { troubleOf } from "./trouble";

/** What the pane does with Excel: one task at a time, and whatever fails is said, with nothing lost. */
export class Tasks {
  private abort: AbortController | undefined;

  constructor(
    private readonly dispatch: (action: Action) => void,
    /** Called before a task begins. */
    private readonly onBegin: () => void
  ) {}

  get running(): boolean {
    return this.abort !== undefined;
  }

  cancel = (): void => this.abort?.abort();

  /**
   * Runs a task that the screen shows as a phase; while another one runs, nothing happens. Whoever starts it has
   * seen the messages that are there; one that starts by itself leaves them.
   */
  async run(
    phase: Exclude<Phase, "idle">,
    task: (signal: AbortSignal) => Promise<void>,
    { byItself = false } = {}
  ): Promise<void> {
    if (this.abort) return;
    this.onBegin();
    this.abort = new AbortController();
    this.dispatch({ type: "phase", phase });
    if (!byItself) this.dispatch({ type: "dismiss" });
    const { signal } = this.abort;
    await this.reported(() => task(signal));
    this.abort = undefined;
    this.dispatch({ type: "phase", phase: "idle" });
  }

  /** Runs a task; what goes wrong becomes a notice. */
  async reported(task: () => Promise<void>): Promise<void> {
    try {
      await task();
    } catch (error) {
      this.dispatch({ type: "notify", notice: troubleOf(error) });
    }
  }
}
