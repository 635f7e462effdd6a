import { options, type ComponentChildren } from "preact";

/** Behind the hyphen: no line breaks there, and nobody sees it. */
const JOINER = "\u2060";

/** A text in which Mongolian endings stay with their figures ("0-ээс", "45%-иас", "2-р"). */
export const withEndings = (text: string): string => text.replace(/([\d%²]-)(?=[а-яёөү])/g, `$1${JOINER}`);

const joined = (child: ComponentChildren): ComponentChildren =>
  typeof child === "string" ? withEndings(child) : child;

/** Whatever is shown from now on breaks no figure from its ending: styles know of no such thing. */
export function keepEndings(): void {
  const before = options.vnode;
  options.vnode = (vnode) => {
    const { children } = vnode.props;
    if (typeof vnode.type === "string")
      vnode.props.children = Array.isArray(children) ? children.map(joined) : joined(children);
    before?.(vnode);
  };
}
