import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { askedOf } from "../model/answers";
import type { Outcome } from "../model/outcome";
import { scrollToTop } from "../scroll";
import { Articles } from "./Articles";
import type { PartProps } from "./shared";
import { Counts, Verdict } from "./Verdict";

/** What came of the check: the verdict, why it is not more, and how often each outcome came. */
export default function Result(props: PartProps & { outcome: Outcome }): JSX.Element {
  const { state, say, outcome } = props;
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    if (box.current) scrollToTop(box.current);
  }, []);
  const open = askedOf(state.account.open).length;
  return (
    <section ref={box} class="card result" aria-label={say("verdict")}>
      <Verdict {...props} />
      {open > 0 && outcome.check.verdict !== "fail" && <p class="stale">{say("verdictOpen", { n: open })}</p>}
      <Counts {...props} />
      <Articles {...props} />
    </section>
  );
}
