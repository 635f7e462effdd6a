import { testWordings } from "../../support/wordings";
import { WORDINGS } from "./wordings";

describe("what a self-assessment denies is understood as its clause, and as no other", () =>
  testWordings("school-standard", WORDINGS, {
    rows: [
      ["STT", "Nội dung tiêu chí", "Kết quả"],
      [1, "Tên trường", "THCS Nguyễn Du"],
      [2, "Cấp học", "THCS"],
    ],
    answer: "Không",
    asOf: "2016-06-30",
  }));
