/** What the sheets about the plan call things. */
export { ATTESTATION } from "./attestation";
export { ATTESTS } from "./demands";
export { DOSSIER } from "./dossier";
export { INDICATOR } from "./indicator";
export { SURVEY } from "./survey";
export { RATES } from "./targets";
