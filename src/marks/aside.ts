import type { Say } from "../messages/ui/load";

/** Why a finding was set aside: for a reason of its own, or with everything that it only follows from. */
export interface AsideReason {
  readonly reason: string;
  readonly isByCause: boolean;
}

export const asideText = (say: Say, { reason, isByCause }: AsideReason): string =>
  say(isByCause ? "asideWith" : "asideReason", { reason });
