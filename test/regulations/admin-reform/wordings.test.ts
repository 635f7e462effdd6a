import { testWordings } from "../../support/wordings";
import { DEMANDS, TARGETS } from "./wordings";

describe("a target that is missed", () =>
  testWordings("admin-reform", TARGETS, {
    rows: [["STT", "Chỉ tiêu", "Kết quả thực hiện"]],
    answer: "1%",
    asOf: "2024-12-31",
  }));

describe("a demand that is denied", () =>
  testWordings("admin-reform", DEMANDS, {
    rows: [["STT", "Nội dung", "Kết quả"]],
    answer: "Không",
    asOf: "2024-12-31",
  }));
