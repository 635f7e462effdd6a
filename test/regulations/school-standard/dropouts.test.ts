/** In which words drop-outs are counted alone, or with those of the summer. */
import { columnsOf } from "../../support/recognised";

describe("drop-outs", () => {
  const form = (label: string, value: string | number) =>
    columnsOf("school-standard", [
      ["Tổng số học sinh", 460],
      ["Tỉ lệ lưu ban và bỏ học", "3,9%"],
      [label, value],
      ["Tỉ lệ học lực giỏi", "6,3%"],
    ]);
  test.each(["Riêng tỉ lệ bỏ học", "Tính riêng bỏ học (%)", "Riêng: tỷ lệ HS bỏ học"])(
    "“%s” is their share",
    (label) => expect(form(label, "0,9%")).toMatchObject({ dropoutsShare: "B3" })
  );
  test.each([
    "Bỏ học giữa chừng (tính cả nghỉ hè)",
    "Số HS bỏ học (kể cả trong dịp hè)",
    "Bỏ học (gồm cả bỏ học trong hè)",
  ])("“%s” counts those of the summer as well", (label) =>
    expect(form(label, 6)).toMatchObject({ dropouts: "B3" })
  );
  test.each(["Riêng HS nữ bỏ học", "Riêng bỏ học trong hè", "Bỏ học (không kể hè)"])(
    "“%s” is a part of them",
    (label) => {
      expect(form(label, 6)).not.toHaveProperty("dropouts");
      expect(form(label, 6)).not.toHaveProperty("dropoutsShare");
    }
  );
});
