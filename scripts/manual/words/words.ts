/** What the manual's generated parts say. Written pages are in docs/manual/. */
export interface Words {
  readonly site: string;
  readonly contents: string;
  readonly functions: string;
  readonly regulations: string;
  readonly languages: string;
  readonly skip: string;
  // Regulations
  readonly document: string;
  readonly issuer: string;
  readonly inForce: string;
  readonly officialText: string;
  readonly officialNone: string;
  /** "{date}". */
  readonly looked: string;
  readonly template: string;
  readonly rules: string;
  readonly rule: string;
  readonly clause: string;
  readonly demand: string;
  readonly threshold: string;
  readonly looksAt: string;
  readonly lawLanguage: string;
  readonly rulesLead: string;
  readonly warning: string;
  readonly from: string;
  readonly to: string;
  readonly always: string;
  readonly readings: string;
  readonly readingsLead: string;
  readonly isDefault: string;
  readonly settings: string;
  readonly settingsLead: string;
  readonly initially: string;
  readonly none: string;
  readonly records: string;
  readonly recordsLead: string;
  readonly field: string;
  readonly read: string;
  readonly labels: string;
  readonly types: Readonly<Record<string, string>>;
  // Messages
  readonly message: string;
  readonly helps: string;
  // Functions
  readonly lead: string;
  readonly argument: string;
  readonly meaning: string;
  readonly optional: string;
  readonly example: string;
  readonly result: string;
  readonly errors: string;
  readonly codes: readonly (readonly [code: string, text: string])[];
  readonly blanks: string;
  readonly blanksText: readonly string[];
}
