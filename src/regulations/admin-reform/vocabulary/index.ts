/** What the sheets about the plan call things. */
export { ATTESTATION } from "./attestation";
export { DOSSIER } from "./dossier";
export { INDICATOR } from "./indicator";
export { SURVEY } from "./survey";
export { ATTESTS, RATES } from "./targets";
