import { SCHOOL_STANDARD } from "../../../src/regulations/school-standard";
import { testVectors } from "../../support/vectors";
import { ARTICLE_4 } from "./vectors/article-4";
import { ARTICLE_4_WORK } from "./vectors/article-4-work";
import { ARTICLE_5 } from "./vectors/article-5";
import { ARTICLE_6 } from "./vectors/article-6";
import { ARTICLE_6_YEARS } from "./vectors/article-6-years";
import { ARTICLE_7 } from "./vectors/article-7";
import { ARTICLES_9_12 } from "./vectors/articles-9-12";
import { LESS } from "./vectors/less";
import { LEVELS } from "./vectors/levels";
import { LESS_OF_PEOPLE } from "./vectors/people";
import { RECOGNITIONS } from "./vectors/recognitions";
import { SELDOM } from "./vectors/seldom";
import { STATED } from "./vectors/stated";
import { LESS_OF_TEAMS } from "./vectors/teams";

testVectors(SCHOOL_STANDARD, [
  ...RECOGNITIONS,
  ...ARTICLE_4,
  ...ARTICLE_4_WORK,
  ...ARTICLE_5,
  ...ARTICLE_6,
  ...ARTICLE_6_YEARS,
  ...ARTICLE_7,
  ...ARTICLES_9_12,
  ...LESS,
  ...LESS_OF_PEOPLE,
  ...LESS_OF_TEAMS,
  ...LEVELS,
  ...SELDOM,
  ...STATED,
]);
