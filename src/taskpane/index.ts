/**
 * What comes with every workbook: functions that are known at once, and the workbook's readings for them. The
 * screen is loaded when somebody sees it, the law when a cell or a check asks for it.
 */
import { loadSettings } from "../excel/settings";
import { loadRegulation } from "../regulations/library";
import { LANGUAGES, textIn, type Language, type LocalText } from "../rules/text";
import { associateCommands } from "./commands";
import { answered, associateFunctions, informFunctions } from "./functions";
import { NO_CHOICES, parseChoices, type Choices } from "./model/choices";
import type { Pane } from "./model/pane";
import type { Outside } from "./outside";
import { followTheme } from "./theme";

/** The language of Excel's screen, where we speak it; else English. */
const languageOf = (locale: string): Language =>
  LANGUAGES.find((language) => locale.toLowerCase().startsWith(language)) ?? "en";

/** Functions and pane share one page: where a function starts it, nobody may ever open the pane. */
function whenVisible(): Promise<void> {
  if (document.visibilityState !== "hidden") return Promise.resolve();
  return new Promise((resolve) => {
    document.addEventListener("visibilitychange", () => resolve(), { once: true });
    void Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
      if (visibilityMode === Office.VisibilityMode.taskpane) resolve();
    });
  });
}

const NOT_LOADED: LocalText = {
  vi: "Không tải được RegCheck. Hãy kiểm tra kết nối rồi mở lại ngăn này.",
  zh: "RegCheck 未能加载。请检查网络连接，然后重新打开此窗格。",
  mn: "RegCheck-г ачаалж чадсангүй. Холболтоо шалгаад самбарыг дахин нээнэ үү.",
  en: "RegCheck could not be loaded. Check the connection, then open this pane again.",
};

/** Without them functions judge by the law's defaults, as in a workbook that kept nothing. */
const keptChoices = (): Promise<Choices> => loadSettings().then(parseChoices, () => NO_CHOICES);

let choicesKnown: () => void = () => undefined;
associateFunctions(new Promise<void>((resolve) => (choicesKnown = resolve)));

let screen: Promise<Pane | undefined> | undefined;

/** The pane on its page, opened once, whoever asks for it first: somebody who sees it, or a command. */
const openOnce = (language: Language): Promise<Pane | undefined> => (screen ??= openScreen(language));

async function openScreen(language: Language): Promise<Pane | undefined> {
  const root = document.getElementById("pane");
  if (!root) return undefined;
  try {
    const { openPane } = await import("./screen");
    await answered();
    return await openPane(root, language);
  } catch (error) {
    root.textContent = textIn(NOT_LOADED, language);
    throw error;
  }
}

/** There is no Excel to speak with. */
async function stayOutside(why: Outside): Promise<void> {
  const root = document.getElementById("pane");
  if (root) (await import("./outside")).explainOutside(root, why);
}

async function start(): Promise<void> {
  followTheme(document.documentElement, () => Office.context.officeTheme?.bodyBackgroundColor);
  const language = languageOf(Office.context.displayLanguage ?? "en");
  const choices = await keptChoices();
  informFunctions(choices, choices.language ?? language);
  choicesKnown();
  // The workbook's own regulation will be asked for soon, by a function or by the pane.
  if (choices.regulation !== undefined) loadRegulation(choices.regulation).catch(() => undefined);
  associateCommands(() => openOnce(language));
  await whenVisible();
  await openOnce(language);
}

if (typeof Office === "undefined") void stayOutside("blocked");
else void Office.onReady(({ host }) => (host ? start() : stayOutside("browser")));
