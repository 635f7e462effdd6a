/** What the sheets of colleges, of the province and of reviews call things. */
export { COLLEGE } from "./college";
export { ELEMENT } from "./element";
export { EXPERT } from "./expert";
export { MATERIAL } from "./material";
export { REPORT } from "./report";
export { REVIEW } from "./review";
export { FILED, LISTED, SHARED } from "./shared";
