/** Words of a share beside how much of it is demanded. */
import { withoutLimit } from "../../src/sheets/lexicon/thresholds";
import { parseLabel } from "../../src/sheets/text/normalise";

const words = (text: string): string => parseLabel(text).bareWords;

test.each<[string, string | undefined]>([
  ["Trên 80% người dân hài lòng", "người dân hài lòng"],
  ["Hồ sơ trực tuyến đạt tối thiểu 60%", "hồ sơ trực tuyến"],
  ["Hồ sơ trực tuyến", undefined],
  ["Người dân từ 15 tuổi dùng chữ ký số", undefined],
  ["Hồ sơ trả trước hạn từ 2 ngày", undefined],
  ["12 tháng: hồ sơ đúng hạn", undefined],
])("“%s” without what is demanded: %s", (text, expected) =>
  expect(withoutLimit(words(text))).toBe(expected === undefined ? undefined : words(expected))
);
