/** Ratings on the standards for principals and teachers, of the older scale and the later one. */
export const RATINGS = ["xuất sắc", "tốt", "khá", "trung bình", "đạt", "kém", "chưa đạt"] as const;

/** Whether a rating is khá or better. */
export const isFairOrBetter = (rating: string): boolean => ["xuất sắc", "tốt", "khá"].includes(rating);
