/** The add-in's group of the ribbon, and its shortcuts, as its manifest describes them. */

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Address of its picture. */
  readonly icon: string;
  /** The command that it runs; undefined where it shows the pane. */
  readonly command?: string;
}

/** A key combination ("Ctrl+Alt+K") and the command that it runs. */
export interface Shortcut {
  readonly keys: string;
  readonly command: string;
}

/** A group of the ribbon. */
export interface Ribbon {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

/**
 * The group of a manifest, in the words of a locale.
 *
 * @param addin where its pictures are: a manifest names the server that it was made for
 */
export function readRibbon(manifest: Document, locale: string, addin: URL): Ribbon {
  const resources = new Map(
    ["bt:String", "bt:Image"].flatMap((name) =>
      [...manifest.getElementsByTagName(name)].map((one): [string, Element] => [one.id, one])
    )
  );
  const of = (element: Element, name: string): Element | undefined => element.getElementsByTagName(name)[0];
  const valueOf = (element: Element | undefined): string => {
    const known = resources.get(element?.getAttribute("resid") ?? "");
    const own = [...(known?.children ?? [])].find((child) => child.getAttribute("Locale") === locale);
    return own?.getAttribute("Value") ?? known?.getAttribute("DefaultValue") ?? "";
  };
  const base = of(manifest.documentElement, "SourceLocation")?.getAttribute("DefaultValue") ?? "";
  const picture = (address: string): string =>
    new URL(address.replace(base.replace(/[^/]*$/, ""), ""), addin).href;
  const buttons = [...manifest.getElementsByTagName("Control")].map((control) => ({
    id: control.getAttribute("id") ?? "",
    label: valueOf(of(control, "Label")),
    tip: valueOf(of(control, "Description")),
    icon: picture(valueOf(of(control, "bt:Image"))),
    command: of(control, "FunctionName")?.textContent ?? undefined,
  }));
  const group = manifest.getElementsByTagName("Group")[0];
  return { label: group ? valueOf(of(group, "Label")) : "", buttons };
}

/** Fills the toolbar; nothing is there of an add-in without buttons. */
export function showRibbon(
  toolbar: HTMLElement,
  { label, buttons }: Ribbon,
  press: (button: RibbonButton) => void
): void {
  const made = buttons.map((button) => {
    const icon = new Image(16, 16);
    icon.src = button.icon;
    icon.alt = "";
    const made = document.createElement("button");
    made.type = "button";
    made.append(icon, button.label);
    made.title = button.tip;
    made.dataset.command = button.command ?? "";
    made.addEventListener("click", () => press(button));
    return made;
  });
  toolbar.ariaLabel = label;
  toolbar.replaceChildren(...made);
}

interface ShortcutFile {
  readonly shortcuts: readonly { readonly action: string; readonly key: { readonly default: string } }[];
}

export const readShortcuts = ({ shortcuts }: ShortcutFile): Shortcut[] =>
  shortcuts.map(({ action, key }) => ({ keys: key.default, command: action }));

/** "Ctrl+Alt+K" of a key that goes down. */
export const keysOf = ({
  ctrlKey,
  altKey,
  shiftKey,
  key,
}: Pick<KeyboardEvent, "ctrlKey" | "altKey" | "shiftKey" | "key">): string =>
  [ctrlKey && "Ctrl", altKey && "Alt", shiftKey && "Shift", key.length === 1 ? key.toUpperCase() : key]
    .filter(Boolean)
    .join("+");

/** Asks the add-in's server for both; an add-in without them has neither. */
export async function loadRibbon(
  addin: URL,
  locale: string
): Promise<{ readonly ribbon: Ribbon; readonly shortcuts: readonly Shortcut[] }> {
  const get = (path: string): Promise<Response | undefined> =>
    fetch(new URL(path, addin)).catch(() => undefined);
  const [manifest, file] = await Promise.all([get("manifest.xml"), get("assets/shortcuts.json")]);
  const text = manifest?.ok ? await manifest.text() : "<none/>";
  const ribbon = readRibbon(new DOMParser().parseFromString(text, "text/xml"), locale, addin);
  return { ribbon, shortcuts: file?.ok ? readShortcuts((await file.json()) as ShortcutFile) : [] };
}
