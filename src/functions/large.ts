/** What only calls over many cells need: it is loaded with the first of them. */
export { trimmed } from "./trim";
