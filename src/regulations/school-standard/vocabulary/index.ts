/** What the sheets of schools, and about them, call things. */
export { ATTESTS } from "./attests";
export { BUILDINGS } from "./buildings";
export { FACILITY } from "./facility";
export { CLASS, GROUP, TEACHER, YEAR } from "./lists";
export { ORGANISATION } from "./organisation";
export { MEMBER, PROCEDURE, RECOGNITION } from "./procedure";
export { QUALITY } from "./quality";
export { SHARED } from "./shared";
export { STAFF } from "./staff";
