import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { isBusy } from "../model/state";
import { Fold, type PartProps } from "./shared";

/**
 * What was decided about columns, to save as a file and to take over from one. Desktop hosts may block
 * downloads and file dialogs: the text itself can be copied and pasted.
 */
export default function ShareMapping({ pane, state, say }: PartProps): JSX.Element {
  const [pasted, setPasted] = useState("");
  const text = pane.decisions.file;
  const take = async (given: string): Promise<void> => {
    await pane.decisions.takeFile(given);
    setPasted("");
  };
  return (
    <Fold class="line share" name="share" head={say("mappingShare")}>
      <div class="table-body">
        <p class="hint">{say(text === undefined ? "mappingNothing" : "mappingShareHint")}</p>
        {text !== undefined && (
          <>
            <a
              class="button"
              download={`regcheck-${pane.regulation?.id ?? "columns"}.json`}
              href={`data:application/json;charset=utf-8,${encodeURIComponent(text)}`}
            >
              {say("mappingSave")}
            </a>
            <label class="transfer">
              <span>{say("mappingText")}</span>
              <textarea
                class="field"
                name="mappingText"
                rows={3}
                readOnly
                value={text}
                onFocus={(event) => event.currentTarget.select()}
              />
            </label>
          </>
        )}
        {/* What a browser writes on a field for files is in the browser's language. */}
        <label class="button file">
          <span>{say("mappingOpen")}</span>
          <input
            type="file"
            class="visually-hidden"
            name="mappingFile"
            accept=".json,application/json"
            disabled={isBusy(state)}
            onChange={async (event) => {
              const input = event.currentTarget;
              const file = input.files?.[0];
              if (file) await take(await file.text());
              input.value = "";
            }}
          />
        </label>
        <label class="transfer">
          <span>{say("mappingPaste")}</span>
          <textarea
            class="field"
            name="mappingPaste"
            rows={2}
            value={pasted}
            onInput={(event) => setPasted(event.currentTarget.value)}
          />
        </label>
        <button
          type="button"
          class="button"
          name="mappingUse"
          disabled={isBusy(state) || pasted.trim() === ""}
          onClick={() => void take(pasted)}
        >
          {say("mappingUse")}
        </button>
      </div>
    </Fold>
  );
}
