/** The add-in's group of the ribbon, and its shortcuts, as its manifest describes them. */

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** The command that it runs; undefined where it shows the pane. */
  readonly command?: string;
}

/** A key combination ("Ctrl+Alt+K") and the command that it runs. */
export interface Shortcut {
  readonly keys: string;
  readonly command: string;
}

/** The buttons of a manifest, in the words of a locale. */
export function readRibbon(manifest: Document, locale: string): RibbonButton[] {
  const strings = new Map([...manifest.getElementsByTagName("bt:String")].map((one) => [one.id, one]));
  const words = (resource: string | null | undefined): string => {
    const text = strings.get(resource ?? "");
    const own = [...(text?.children ?? [])].find((child) => child.getAttribute("Locale") === locale);
    return own?.getAttribute("Value") ?? text?.getAttribute("DefaultValue") ?? "";
  };
  return [...manifest.getElementsByTagName("Control")].map((control) => {
    const of = (name: string): Element | undefined => control.getElementsByTagName(name)[0];
    return {
      id: control.getAttribute("id") ?? "",
      label: words(of("Label")?.getAttribute("resid")),
      tip: words(of("Description")?.getAttribute("resid")),
      command: of("FunctionName")?.textContent ?? undefined,
    };
  });
}

interface ShortcutFile {
  readonly shortcuts: readonly { readonly action: string; readonly key: { readonly default: string } }[];
}

export const readShortcuts = ({ shortcuts }: ShortcutFile): Shortcut[] =>
  shortcuts.map(({ action, key }) => ({ keys: key.default, command: action }));

/** "Ctrl+Alt+K" of a key that goes down. */
export const keysOf = ({ ctrlKey, altKey, shiftKey, key }: KeyboardEvent): string =>
  [ctrlKey && "Ctrl", altKey && "Alt", shiftKey && "Shift", key.length === 1 ? key.toUpperCase() : key]
    .filter(Boolean)
    .join("+");

/** Asks the add-in's server for both; an add-in without them has neither. */
export async function loadRibbon(
  addin: URL,
  locale: string
): Promise<{ readonly buttons: readonly RibbonButton[]; readonly shortcuts: readonly Shortcut[] }> {
  const get = (path: string): Promise<Response | undefined> =>
    fetch(new URL(path, addin)).catch(() => undefined);
  const [manifest, file] = await Promise.all([get("manifest.xml"), get("assets/shortcuts.json")]);
  const text = manifest?.ok ? await manifest.text() : "<none/>";
  const buttons = readRibbon(new DOMParser().parseFromString(text, "text/xml"), locale);
  return { buttons, shortcuts: file?.ok ? readShortcuts((await file.json()) as ShortcutFile) : [] };
}
