import { ADULT_ADMISSION } from "../../src/regulations/adult-admission";
import { CIVIL_PERFORMANCE } from "../../src/regulations/civil-performance";
import { LANGUAGES, serialFromIso, type Regulation, type SettingValue } from "../../src/rules";
import { doubtsOf } from "../../src/taskpane/components/setting-doubts";

const ON = serialFromIso("2024-10-01");

const doubts = (regulation: Regulation, id: string, values: Record<string, SettingValue>) => {
  const setting = regulation.settings.find((one) => one.id === id)!;
  return LANGUAGES.map((language) => doubtsOf(setting, regulation, { readings: {}, values }, language, ON));
};

describe("a province's own grounds", () => {
  const of = (ground: string, points: number) =>
    doubts(ADULT_ADMISSION, "localGrounds", { localGrounds: [{ ground, points, source: "省招委" }] });

  test.each<[string, string, number, string | undefined]>([
    ["as the text", "退役军人", 10, undefined],
    ["its own, within the most that the text gives", "本省优秀村干部", 20, undefined],
    ["its own, above that", "本省优秀村干部", 60, "above the most that the national text gives, 50"],
    ["what the text leaves out", "侨眷", 20, "gives no points"],
    ["the text's, with more points", "年满25周岁", 30, "looser than the national text, which gives 20"],
  ])("%s", (_, ground, points, said) => {
    const [, , , en] = of(ground, points);
    expect(en).toEqual(said === undefined ? [] : [expect.stringContaining(said)]);
  });

  test("are told of in every language", () => {
    const said = of("年满25周岁", 30).flat();
    expect(new Set(said).size).toBe(LANGUAGES.length);
    expect(said.join()).not.toMatch(/\{\w+\}/);
  });
});

test("bands of categories that overlap are told of at both", () => {
  const values = { excellent: [90, 100], normal: [60, 90], insufficient: [0, 59] } as const;
  expect(doubts(CIVIL_PERFORMANCE, "excellent", values)[3]).toEqual([expect.stringContaining("Хэвийн")]);
  expect(doubts(CIVIL_PERFORMANCE, "normal", values)[2]).toEqual([expect.stringContaining("Маш сайн")]);
  expect(doubts(CIVIL_PERFORMANCE, "insufficient", values)[3]).toEqual([]);
});
