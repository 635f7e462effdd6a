/** Long work in slices: the screen stays alive, and somebody can give up. */

/** Work goes on for so long before the screen gets a turn; what takes a twentieth of a second is felt. */
const SLICE_MS = 16;
/** A bar that moves ten times a second looks as if it moved all the time. */
const PROGRESS_MS = 100;

/** Lets everything else that waits have its turn; a timer would make that 4 ms at least. */
export const turn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });

/** Draws at once what has changed; what changes before the page has had a turn is drawn together, behind it. */
export function drawnTogether(draw: () => void): () => void {
  let isAwaited = false;
  let isDue = false;
  const now = (): void => {
    isAwaited = true;
    draw();
    void turn().then(() => {
      isAwaited = false;
      if (isDue) now();
    });
    isDue = false;
  };
  return () => {
    if (isAwaited) isDue = true;
    else now();
  };
}

/** A pause to be asked for as often as one likes: it is one where a slice is over, else nothing. */
export function slices(now: () => number = () => performance.now()): () => Promise<void> {
  let since = now();
  return async () => {
    if (now() - since < SLICE_MS) return;
    await turn();
    since = now();
  };
}

/** Passes on what is told, seldom enough for a screen; the first is told at once. */
export function seldom<T extends readonly unknown[]>(
  tell: (...args: T) => void,
  now: () => number = () => performance.now()
): (...args: T) => void {
  let last = -Infinity;
  return (...args) => {
    if (now() - last < PROGRESS_MS) return;
    last = now();
    tell(...args);
  };
}

/**
 * Waits for work, but no longer than until somebody gives up: what comes of it then is nobody's.
 *
 * @throws what `reason` makes
 */
export function unlessAborted<T>(
  work: Promise<T>,
  signal: AbortSignal | undefined,
  reason: () => Error
): Promise<T> {
  if (!signal) return work;
  return new Promise<T>((resolve, reject) => {
    const give = (): void => reject(reason());
    if (signal.aborted) give();
    signal.addEventListener("abort", give, { once: true });
    void work.then(resolve, reject).finally(() => signal.removeEventListener("abort", give));
  });
}
