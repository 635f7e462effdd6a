const PATIENCE_MS = 50_000;

/** Waits for what comes in its own time, however slow the machine is; what is expected next says if it never came. */
export async function until(isDone: () => boolean): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  while (!isDone() && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 5));
}
