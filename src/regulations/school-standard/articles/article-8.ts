import { asking } from "../../../rules";
import { article } from "../clause";
import { QUESTIONS_7_11 } from "./questions";

/** Article 8: school, family and society. */
export const ARTICLE_8 = article(asking(QUESTIONS_7_11, "school")("8.1", "8.2", "8.3", "8.4"));
