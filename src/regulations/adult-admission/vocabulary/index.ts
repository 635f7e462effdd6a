/** What the sheets of a provincial admission call things. */
export { CANDIDATE } from "./candidate";
export { DISCLOSURE } from "./disclosure";
export { LINE } from "./line";
export { PLAN } from "./plan";
export { SCHEDULE } from "./schedule";
export { SHARED } from "./shared";
