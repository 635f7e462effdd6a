/**
 * How long jobs have worked. A machine that is busy with other things makes a job slow, not hard: what counts is
 * the processor's time. Node tells it for the whole process only, so the jobs that run share it.
 */

/** Milliseconds between two looks. */
const EVERY = 200;
/** A job that waits for something that never comes uses no processor at all. */
const MOST_WAITING = 10;

interface Metered {
  /** Seconds. */
  readonly limit: number;
  readonly since: number;
  readonly onLimit: () => void;
  spent: number;
}

const running = new Set<Metered>();
let timer: NodeJS.Timeout | undefined;
let seen = 0;

const processSeconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

function look(): void {
  const now = processSeconds();
  const share = (now - seen) / Math.max(1, running.size);
  seen = now;
  for (const job of [...running]) {
    job.spent += share;
    const waited = (Date.now() - job.since) / 1000;
    if (job.spent > job.limit || waited > MOST_WAITING * job.limit) {
      end(job);
      job.onLimit();
    }
  }
}

/**
 * Watches a job.
 *
 * @param limit seconds of the processor; ten times as long where it only waits
 * @param onLimit called once, where the job takes longer
 * @returns ends it
 */
export function meter(limit: number, onLimit: () => void): () => void {
  const job: Metered = { limit, since: Date.now(), onLimit, spent: 0 };
  if (running.size === 0) {
    seen = processSeconds();
    timer = setInterval(look, EVERY);
  }
  running.add(job);
  return () => end(job);
}

function end(job: Metered): void {
  running.delete(job);
  if (running.size === 0) clearInterval(timer);
}
