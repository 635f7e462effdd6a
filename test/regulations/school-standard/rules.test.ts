import { SCHOOL_STANDARD } from "../../../src/regulations/school-standard";
import { testVectors } from "../../support/vectors";
import { ARTICLE_4 } from "./vectors/article-4";
import { ARTICLE_5 } from "./vectors/article-5";
import { ARTICLE_6 } from "./vectors/article-6";
import { ARTICLE_6_YEARS } from "./vectors/article-6-years";
import { ARTICLE_7 } from "./vectors/article-7";
import { ARTICLES_9_12 } from "./vectors/articles-9-12";
import { LESS } from "./vectors/less";
import { LEVELS } from "./vectors/levels";
import { RECOGNITIONS } from "./vectors/recognitions";

testVectors(SCHOOL_STANDARD, [
  ...RECOGNITIONS,
  ...ARTICLE_4,
  ...ARTICLE_5,
  ...ARTICLE_6,
  ...ARTICLE_6_YEARS,
  ...ARTICLE_7,
  ...ARTICLES_9_12,
  ...LESS,
  ...LEVELS,
]);
