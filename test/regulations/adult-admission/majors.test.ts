import { fallingMajor, medicalMajor } from "../../../src/regulations/adult-admission/classify/majors";
import { say, type Cells } from "./support";

describe("majors of medicine (三(一)5)", () => {
  test.each([
    ["口腔医学", { kind: "clinical", practice: "口腔" }],
    ["中西医结合", { kind: "clinical", practice: "中医" }],
    ["妇幼保健医学", { kind: "clinical", practice: "临床" }],
    ["护理学", { kind: "nursing" }],
  ])("%s", (major, kind) => expect(medicalMajor(major)).toEqual(kind));
});

describe("majors of the catalogues whose filing score may fall (五(四))", () => {
  test.each([
    ["园林", "农林"],
    ["园林技术", "农林"],
    ["经济林", "农林"],
    ["石油工程", "矿业"],
    ["油气储运工程", "矿业"],
    ["港口航道与海岸工程", "水利"],
    ["地下水科学与工程", "地质"],
  ])("%s is of %s", (major, special) => {
    expect(fallingMajor(major)).toEqual({ special, isSure: true });
  });

  test("a name that no catalogue lists may be one, another is none", () => {
    expect(fallingMajor("农村金融")).toEqual({ special: "农林", isSure: false });
    expect(fallingMajor("工商管理")).toBeUndefined();
  });

  const admitted = (major: string, filing: number): { candidate: readonly Cells[] } => ({
    candidate: [{ name: "石敏", level: "专升本", major, filing, result: "录取", line: 100 }],
  });
  test.each([
    ["5.3-4", "园林", 85, "pass"],
    ["5.3-4", "工商管理", 85, "fail D2 85/100"],
    ["5.3-4", "农村金融", 85, "unknown C2 incomplete"],
    ["5.3-4", "农村金融", 70, "fail D2 70/100"],
    ["5.4-2", "农村金融", 85, "unknown C2 incomplete"],
  ])("%s: %s with %d points below a line of 100", (rule, major, filing, said) => {
    expect(say(rule, admitted(major, filing))).toBe(said);
  });
});
