import type { Rule } from "../../rules";
import { ARTICLES_2_3 } from "./articles/article-2-3";
import { ARTICLE_4 } from "./articles/article-4";
import { ARTICLE_5 } from "./articles/article-5";
import { ARTICLE_6 } from "./articles/article-6";
import { ARTICLE_7 } from "./articles/article-7";
import { ARTICLES_8_12 } from "./articles/articles-8-12";

/** Every rule of the Circular, in its order. */
export const RULES: readonly Rule[] = [
  ...ARTICLES_2_3,
  ...ARTICLE_4,
  ...ARTICLE_5,
  ...ARTICLE_6,
  ...ARTICLE_7,
  ...ARTICLES_8_12,
];
