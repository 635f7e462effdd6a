import { checkWorkbook, CheckError } from "../../src/check";
import { describeProblem } from "../../src/cli/problems";
import { REGULATIONS } from "../../src/regulations";
import { nearestFit, type CellValue } from "../../src/sheets";

const workbook = (...values: CellValue[][]) => ({ sheets: [{ name: "Sổ", values, merges: [] }] });
const REGISTER = workbook(["SỔ THEO DÕI"], ["STT", "Mã hồ sơ", "Tên thủ tục"], [1, "HS1", "Chuyển trường"]);

test("a sheet that fits none is told what it comes nearest to, and what is missing", () => {
  const near = nearestFit(REGISTER, REGULATIONS);
  expect(near).toMatchObject({ sheet: "Sổ", row: 2, found: ["Mã hồ sơ", "Tên thủ tục"] });
  expect([near?.regulation.id, near?.record.id]).toEqual(["admin-reform", "dossier"]);
  expect(near?.missing.map(({ id }) => id)).toEqual(expect.arrayContaining(["due", "returned"]));
});

test("where nothing is known, nothing is near", () => {
  expect(nearestFit(workbook(["Date", "Amount"], [1, 2]), REGULATIONS)).toBeUndefined();
});

test("a check that found no table says it in one line", async () => {
  const options = { regulations: REGULATIONS, today: 45_000 };
  const problem = await checkWorkbook(REGISTER, options).catch((error: unknown) =>
    error instanceof CheckError ? describeProblem(error.problem, "en") : error
  );
  expect(problem).toMatch(/^no known table .*row 2 of “Sổ” .*“Hồ sơ” of admin-reform.*“Ngày hẹn trả”/);
});
