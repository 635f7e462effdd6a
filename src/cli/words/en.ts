/** What `--help` prints, in English. */

const checkUsage = "usage: regcheck check FILE.xlsx… | FOLDER… [options]; --help explains them";

const checkHelp = `Checks workbooks against a regulation, clause by clause.

  regcheck check FILE.xlsx [options]          one file: its findings
  regcheck check FOLDER|FILES… [options]      many files: a line each
  regcheck check --merge PARTS.jsonl… --summary SUMMARY.xlsx
  regcheck check --rules                      every rule, as JSON

What is checked
  --regulation ID        one of school-standard, admin-reform, quality-assurance, civil-performance,
                         adult-admission; recognised from the sheets where not given
  --sheet NAME           only this sheet's findings are reported
  --as-of YYYY-MM-DD     the day on which the law is applied; today, or its last day in force
  --reading ID=OPTION    how a clause with two meanings is read; may be given more than once
  --set ID=VALUE         a figure that the regulation leaves to others; may be given more than once

What is told
  --language vi|zh|mn|en the regulation's own where not given
  --all                  also what passes, does not apply or has no column, each by itself
  --strict               exit code 3 where the verdict is unknown
  --json                 one object for machines; for many files JSON Lines
  --out MARKED.xlsx      a copy with the add-in's marks and report; for many files a FOLDER of copies
  --report findings|actions  the report in the copy: finding by finding (where not given), or what has to
                         be done, in the order of the regulation and to be signed
  --watch                checks again whenever a file is saved, until interrupted

Many files
  --summary FILE.xlsx    a row a file, a sheet by clause, a chart
  --files-from LIST      a file with a path a line; - is standard input
  --jobs N               so many at a time; as many as the machine has cores where not given
  --log FILE.jsonl       writes each file's result there as it is done
  --resume               takes from the log what has not changed since: file, options and version
  --together             the files are one dossier, judged as one workbook
  --shard I/N            only every N-th file, beginning with the I-th; the parts' logs can be merged

Limits
  --time-limit SECONDS   of processor time for each file; 10, and 10 for each MB, where not given
  --memory-limit MB      for each file; 512, and 512 for each MB, where not given

Exit code: 0 no violation, 1 a violation, 2 something could not be done (the reason on standard error).
Over many files 2 comes before 1.
`;

const formulaUsage = "usage: regcheck formula '=FORMULA' [FILE.xlsx] [--sheet NAME] [--language vi|zh|mn|en]";

const formulaHelp = `Evaluates a formula with the add-in's functions, and prints its value as a line of JSON.

  regcheck formula '=FORMULA' [FILE.xlsx] [options]
  regcheck formula - [FILE.xlsx] [options]    formulas from standard input, a line each

  --sheet NAME           the sheet that a reference without one means; the file's active one
  --language vi|zh|mn|en the language of messages

Exit code: 0, or 2 where it could not be done (the reason on standard error).
`;

const help = `RegCheck VERSION: checks worksheets against regulations.

  regcheck check FILE.xlsx…      findings, marked copies, summaries
  regcheck formula '=FORMULA'    a formula's value

"regcheck check --help" and "regcheck formula --help" say more; --version prints the version.
`;

export const en = { help, checkUsage, checkHelp, formulaUsage, formulaHelp };

/**
 * What `--help` prints of each command, and the line that is told where one is typed wrongly: in every language what
 * there is in English. In `help`, VERSION stands for the version.
 */
export type Help = Readonly<Record<keyof typeof en, string>>;
