import type { CSSProperties } from "preact";

type Side = "left" | "top" | "width" | "height";

/** Where an element stands, as a style. */
export const placedAt = (place: Partial<Readonly<Record<Side, number>>>): CSSProperties => {
  const { left, top, width, height } = place;
  return { left: px(left), top: px(top), width: px(width), height: px(height) };
};

const px = (length: number | undefined): string | undefined =>
  length === undefined ? undefined : `${length}px`;
