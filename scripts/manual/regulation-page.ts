/** The page of a regulation: every rule, reading, value and kind of sheet, from the code. */
import { formatDate, formatNumber, limitText, textOn, titleOf } from "../../src/messages";
import {
  fieldsOf,
  fullId,
  serialFromIso,
  shownThreshold,
  textIn,
  type DatedValue,
  type Field,
  type IsoDate,
  type Language,
  type RecordType,
  type Regulation,
  type Rule,
  type Serial,
  type Setting,
} from "../../src/rules";
import { html, table, type Html } from "./html";
import { WORDS } from "./words";

/** So many labels of a field are shown: some have a hundred. */
const MOST_LABELS = 6;

/** "from … until …", as far as there are dates. */
function span(from: IsoDate | undefined, to: IsoDate | undefined, language: Language): string {
  const { from: since, to: until, always } = WORDS[language];
  const day = (text: string, date: IsoDate | undefined): string[] =>
    date === undefined ? [] : [text.replace("{date}", formatDate(serialFromIso(date), language))];
  return [...day(since, from), ...day(until, to)].join(" ") || always;
}

/** A text in the reader's language; in the law's own one beneath it, where that is another. */
function inBoth(write: (language: Language) => string, language: Language, own: Language): Html {
  const [first, second] = [write(language), write(own)];
  if (language === own || first === second) return html`<span lang="${own}">${first}</span>`;
  return html`${first}<br /><small lang="${own}">${second}</small>`;
}

/** The page that a reader gets, from one regulation. */
class RegulationPage {
  private readonly words;

  constructor(
    private readonly law: Regulation,
    private readonly language: Language,
    private readonly asOf: Serial
  ) {
    this.words = WORDS[language];
  }

  whole(): Html {
    const { law, language, words } = this;
    return html`<h1>${textIn(law.title, language)}</h1>
      <dl>
        <dt>${words.document}</dt>
        <dd>${inBoth((each) => textIn(law.document, each), language, law.language)}</dd>
        <dt>${words.issuer}</dt>
        <dd>${textIn(law.issuer, language)}</dd>
        <dt>${words.inForce}</dt>
        <dd>${span(law.inForce.from, law.inForce.to, language)}</dd>
        <dt>${words.officialText}</dt>
        <dd>${this.officialText()}</dd>
        <dt>${words.template}</dt>
        <dd><a href="../../assets/${law.id}.xlsx">${law.id}.xlsx</a></dd>
      </dl>
      ${law.notice ? html`<p class="notice">${textIn(law.notice, language)}</p>` : ""}
      <h2 id="rules">${words.rules}</h2>
      <p>${words.rulesLead}</p>
      ${this.rules()}
      <h2 id="readings">${words.readings}</h2>
      <p>${words.readingsLead}</p>
      ${law.readings.length === 0 ? html`<p>${words.none}</p>` : this.readings()}
      <h2 id="settings">${words.settings}</h2>
      <p>${words.settingsLead}</p>
      ${law.settings.length === 0 ? html`<p>${words.none}</p>` : this.settings()}
      <h2 id="records">${words.records}</h2>
      <p>${words.recordsLead}</p>
      ${law.records.map((record) => this.record(record))}`;
  }

  private officialText(): Html {
    const { words, language } = this;
    if (!this.law.officialText) return html`${words.officialNone}`;
    const { url, looked } = this.law.officialText;
    const day = formatDate(serialFromIso(looked), language);
    return html`<a href="${url}" rel="noopener noreferrer">${url}</a>
      (${words.looked.replace("{date}", day)})`;
  }

  private rules(): Html {
    const { words } = this;
    const heads = [words.rule, words.clause, words.demand, words.threshold, words.looksAt];
    return table(
      heads,
      this.law.rules.map((rule) => this.rule(rule))
    );
  }

  private rule(rule: Rule): Html {
    const { law, language, words } = this;
    const readings = (rule.readings ?? []).map((id) => html` <a href="#reading-${id}">${id}</a>`);
    const warning = rule.severity === "warning" ? html`<br /><small>${words.warning}</small>` : "";
    return html`<td id="${rule.id}"><code>${fullId(law, rule)}</code></td>
      <td>${textIn(rule.clause, language)}</td>
      <td>
        ${inBoth((each) => titleOf(rule, each, this.asOf), language, law.language)}${readings}${warning}
      </td>
      <td>${this.thresholds(rule)}</td>
      <td>${this.needs(rule)}</td>`;
  }

  private thresholds(rule: Rule): readonly Html[] {
    const { parameter, inForce } = rule;
    if (!parameter) return inForce ? [html`${span(inForce.from, inForce.to, this.language)}`] : [];
    const line = ({ from, to, value }: DatedValue): Html =>
      html`<p>
        ${limitText(rule, shownThreshold(value, parameter), this.language)}<br /><small
          >${span(from, to, this.language)}</small
        >
      </p>`;
    return parameter.values.map(line);
  }

  /** The fields that it looks at, by the kind of table. */
  private needs({ forms }: Rule): readonly Html[] {
    const byRecord = new Map<string, Set<string>>();
    for (const { record, needs = [], uses = [] } of forms) {
      const fields = byRecord.get(record) ?? new Set();
      for (const id of fieldsOf([...needs, ...uses])) fields.add(id);
      byRecord.set(record, fields);
    }
    return [...byRecord].map(([id, fields]) => {
      const record = this.law.records.find((each) => each.id === id);
      const names = [...fields].map((field) => {
        const known = record?.fields.find((each) => each.id === field);
        return known ? textIn(known.name, this.language) : field;
      });
      const name = record ? textIn(record.name, this.language) : id;
      return html`<p>
        <a href="#record-${id}">${name}</a>${names.length > 0 ? `: ${names.join("; ")}` : ""}
      </p>`;
    });
  }

  private readings(): readonly Html[] {
    const { law, language, words, asOf } = this;
    return law.readings.map(
      ({ id, question, options, figures }) =>
        html`<h3 id="reading-${id}">${id}</h3>
          <p>${inBoth((each) => textOn(question, figures, each, asOf), language, law.language)}</p>
          <ul>
            ${options.map(
              (option, index) =>
                html`<li>
                  <code>${option.id}</code>
                  ${textOn(option.label, figures, language, asOf)}${index === 0 ? html` <em>(${words.isDefault})</em>` : ""}
                </li> `
            )}
          </ul> `
    );
  }

  private settings(): Html {
    const initial = ({ initial }: Setting): string => {
      if (initial === undefined) return this.words.none;
      const values = Array.isArray(initial) ? initial : [initial];
      const shown = values.map((each) =>
        typeof each === "number" ? formatNumber(each, this.language) : String(each)
      );
      return this.words.initially.replace("{value}", shown.join("–"));
    };
    return table(
      ["", this.words.clause, ""],
      this.law.settings.map(
        (setting) =>
          html`<td id="setting-${setting.id}">
              ${textOn(setting.label, setting.figures, this.language, this.asOf)}<br /><code
                >${setting.id}</code
              >
            </td>
            <td>${textIn(setting.clause, this.language)}</td>
            <td>${initial(setting)}</td>`
      )
    );
  }

  private record(record: RecordType): Html {
    const { language, law, words } = this;
    const row = (field: Field): Html =>
      html`<td>${inBoth((each) => textIn(field.name, each), language, law.language)}</td>
        <td>${words.types[field.type] ?? field.type}</td>
        <td lang="${law.language}">${field.labels.slice(0, MOST_LABELS).join(" · ")}</td>`;
    return html`<h3 id="record-${record.id}">${textIn(record.name, language)}</h3>
      <details>
        <summary>${words.field}: ${String(record.fields.length)}</summary>
        ${table([words.field, words.read, words.labels], record.fields.map(row))}
      </details> `;
  }
}

/**
 * @param asOf the day whose figures the titles name: the law's own last day, or the day of its latest threshold, so
 *   that the page is the same whenever it is built
 */
export const regulationBody = (law: Regulation, language: Language, asOf: Serial): Html =>
  new RegulationPage(law, language, asOf).whole();
