import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { PartProps } from "./shared";

type Part<P> = (props: P) => JSX.Element | null;

/** A part of the screen that is loaded when it is shown for the first time. */
export function lazily<P extends PartProps>(load: () => Promise<{ readonly default: Part<P> }>): Part<P> {
  let Loaded: Part<P> | undefined;
  return function Later(props: P): JSX.Element | null {
    const [state, setState] = useState<"loading" | "loaded" | "failed">("loading");
    useEffect(() => {
      if (Loaded) return;
      load().then(
        (part) => {
          Loaded = part.default;
          setState("loaded");
        },
        () => setState("failed")
      );
    }, []);
    if (Loaded) return <Loaded {...props} />;
    return state === "failed" ? (
      <p class="stale" role="status">
        {props.say("errorLoading")}
      </p>
    ) : null;
  };
}
