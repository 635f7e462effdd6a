/** What the elements of annex 1 and the materials of 四（二）2 are called in English, by their codes. */

export const ELEMENT_NAMES = `
1.1: idea of quality assurance
1.2: organisational structure
1.3: system of rules
1.4: information system
2.1: planning of majors
2.2: diagnosis and improvement of majors
2.3: quality assurance of courses
3.1: planning of the teaching staff
3.2: diagnosis and improvement of the teaching staff
4.1: system of education
4.2: students' surroundings
5.1: improving what is outside
5.2: control of quality incidents
5.3: effect of quality assurance
5.4: features of the system
`;

export const MATERIAL_NAMES = `
1: rules for diagnosis and improvement
2: report on self-diagnosis and improvement
3: annual quality report
4: report analysing the status data
5: annual self-diagnosis report
6: report on the satisfaction survey
7: development plan with its sub-plans
8: the region's plan of economic and social development
`;
