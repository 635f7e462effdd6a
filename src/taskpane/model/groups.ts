import type { Finding } from "../../check";
import { kindOf } from "../../marks/kinds";

/** How findings are put together in the list. */
export const GROUPINGS = ["clause", "record", "sheet"] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** By finding, the number of the group that it belongs to: from 0 on, as groups come up. */
export interface Numbered {
  readonly numbers: readonly number[];
  readonly groups: number;
}

/** Numbers findings by what they stand together by: once, since looking texts up is dear, not at each listing. */
export class Groups {
  private readonly all: Readonly<Record<Grouping, Numbers>> = {
    clause: new Numbers(({ citation }) => citation, kindOf),
    record: new Numbers(
      ({ record }) => record,
      ({ sheet }) => sheet
    ),
    sheet: new Numbers(({ sheet }) => sheet),
  };

  /** Numbers the next finding. */
  add(finding: Finding): void {
    for (const grouping of GROUPINGS) this.all[grouping].add(finding);
  }

  by = (grouping: Grouping): Numbered => this.all[grouping];
}

class Numbers implements Numbered {
  private readonly known = new Map<string, Map<string, number>>();
  readonly numbers: number[] = [];
  groups = 0;

  /** Texts that are there: putting them together costs. */
  constructor(
    private readonly inner: (finding: Finding) => string,
    private readonly outer: (finding: Finding) => string = () => ""
  ) {}

  add(finding: Finding): void {
    const [outer, inner] = [this.outer(finding), this.inner(finding)];
    let within = this.known.get(outer);
    if (!within) this.known.set(outer, (within = new Map()));
    let number = within.get(inner);
    if (number === undefined) within.set(inner, (number = this.groups++));
    this.numbers.push(number);
  }
}
