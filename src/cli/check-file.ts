/** The check of a file, in a worker: what it costs and what it breaks stays there. */
import { readFile } from "node:fs/promises";
import { parentPort } from "node:worker_threads";
import { CheckError, checkWorkbook, emptyReport, toReport, type Check, type CheckProblem } from "../check";
import { loadRegulation, loadRegulations } from "../regulations/library";
import { fullId, type Counts, type Regulation } from "../rules";
import { lineOf, print } from "./command";
import type { CheckSettings, Job, JobResult, Phase, WorkerMessage } from "./job";
import { writeMarkedCopies } from "./marked-copy";
import { printCheck } from "./print";
import { describeProblem } from "./problems";
import { openDossier, openWorkbook } from "./workbook";
import { languagesIn, type WorkbookData } from "../sheets";
import { speak } from "./words/speak";

/** Told what the work is at. */
type OnPhase = (phase: Phase) => void;

/** Loading a law takes as long as a small sheet's check by it: only those that the workbook may be about are. */
async function judge(workbook: WorkbookData, settings: CheckSettings): Promise<Check> {
  const { regulation: id } = settings;
  if (id !== undefined) {
    const named = await loadRegulation(id);
    return judgeBy(named ? [named] : [], workbook, settings);
  }
  const laws = await loadRegulations(languagesIn(workbook));
  return judgeBy(laws, workbook, settings).catch(async (error: unknown) => {
    // What a workbook without any table comes nearest to may be a law in another script.
    if (!(error instanceof CheckError) || error.problem.code !== "noTable") throw error;
    return judgeBy(await loadRegulations(), workbook, settings);
  });
}

async function judgeBy(
  regulations: readonly Regulation[],
  workbook: WorkbookData,
  settings: CheckSettings
): Promise<Check> {
  const { regulation, sheet, asOf, today, language, readings, values } = settings;
  return checkWorkbook(workbook, {
    regulations,
    regulation,
    sheet,
    asOf,
    today,
    language,
    settings: { readings, values },
  });
}

/**
 * Does a job. What cannot be done is an answer too.
 *
 * @param onPhase told what the work is at
 */
export async function checkFile(job: Job, onPhase: OnPhase): Promise<JobResult> {
  speak(job.spoken);
  try {
    return await checked(job, onPhase);
  } catch (error) {
    return { status: "failed", message: lineOf(error) };
  }
}

async function checked(job: Job, onPhase: OnPhase): Promise<JobResult> {
  const { files, settings, form, out, report, known } = job;
  onPhase("reading");
  const hash = form === "record" ? await hashOf(files, settings) : undefined;
  if (hash !== undefined && hash === known) return { status: "unchanged" };
  const [file = ""] = files;
  const workbook = files.length > 1 ? await openDossier(files, onPhase) : await openWorkbook(file, onPhase);
  onPhase("checking");
  const check = await judge(workbook, settings).catch((error: unknown) => {
    if (error instanceof CheckError) return error.problem;
    throw error;
  });
  if ("code" in check) return notChecked(check, job, { file: files.join(", "), hash });
  onPhase("writing");
  const notes = out
    ? await writeMarkedCopies(files, out, check, { report, readings: settings.readings })
    : [];
  if (form === "text") printCheck(check, settings.all);
  else if (form === "json") print(JSON.stringify(toReport(check, settings.all)));
  const { verdict, counts } = check;
  const outcome = { verdict, counts, notUnderstood: check.notUnderstood.length };
  if (form !== "record") return { status: "checked", outcome, notes };
  const record = {
    file: files.join(", "),
    hash,
    ...toReport(check, settings.all),
    rules: countsByRule(check),
  };
  return { status: "checked", outcome, notes, line: JSON.stringify(record) };
}

/** What could not be done, with what was not understood where no table is known. */
function notChecked(problem: CheckProblem, { form, spoken }: Job, about: object): JobResult {
  const message = describeProblem(problem, spoken);
  if (problem.code !== "noTable" || form === "text") return { status: "failed", message };
  const report = emptyReport(problem);
  if (form === "json") print(JSON.stringify(report));
  const line = form === "record" ? JSON.stringify({ ...about, ...report, error: message }) : undefined;
  return { status: "failed", message, line };
}

/** Of the files' content and what they are checked by: where it is the same, so is the result. */
async function hashOf(files: readonly string[], settings: CheckSettings): Promise<string> {
  // Takes 5 ms to load, and no check of one file asks for it.
  const { createHash } = await import("node:crypto");
  // Where the law's day is named, today's does not matter.
  const today = settings.asOf === undefined ? settings.today : undefined;
  const hash = createHash("sha256").update(JSON.stringify({ ...settings, today }));
  for (const file of files) {
    const content = await readFile(file).catch(() => "");
    hash.update(`\n${file}\n`).update(content);
  }
  return hash.digest("hex");
}

/** Full id → pass, fail, warning, unknown, not applicable; rules that judged nothing are left out. */
function countsByRule({ regulation, rules: judged }: Check): Record<string, number[]> {
  const sums: Record<string, number[]> = {};
  for (const { rule, counts } of judged) {
    const sum = (sums[fullId(regulation, rule)] ??= [0, 0, 0, 0, 0]);
    COUNTED.forEach((key, i) => {
      sum[i] = (sum[i] ?? 0) + counts[key];
    });
  }
  return Object.fromEntries(Object.entries(sums).filter(([, sum]) => sum.some((count) => count > 0)));
}

const COUNTED = ["pass", "fail", "warning", "unknown", "notApplicable"] as const satisfies (keyof Counts)[];

/** Takes jobs from the thread that started this one, one after the other. */
export function serve(): void {
  const port = parentPort;
  if (!port) throw new Error("serve() belongs into a worker");
  const tell = (message: WorkerMessage): void => port.postMessage(message);
  port.on("message", (job: Job | "end") => {
    if (job === "end") port.close();
    else void checkFile(job, (phase) => tell({ phase })).then((result) => tell({ result }));
  });
}
