import { speak, vi, withAside, type Regulation } from "../../rules";
import { attestRule } from "./articles/attests";
import { QUESTIONS } from "./articles/questions";
import { rateRule } from "./articles/rates";
import { DOSSIER_RULES } from "./articles/register";
import { statedRule } from "./articles/stated";
import { TARGETS } from "./articles/targets";
import { byPlan, plan } from "./clause";
import { IN_FORCE } from "./parameters";
import { READINGS, SETTINGS } from "./readings";
import { DOSSIER } from "./records/dossier";
import { ATTESTATION, INDICATOR, SURVEY } from "./records/lists";
import { ASIDE } from "./vocabulary/aside";
import { WORDS } from "./vocabulary/words";
import mn from "./translations/mn.json";
import zh from "./translations/zh.json";

speak({ mn, zh });

/** A rate's contradiction stands right behind the rate. */
const RATES = TARGETS.flatMap((target) => [rateRule(target), statedRule(target)]);

/** Plan 040/KH-TMNMN: administrative-reform targets of Mạ Non kindergarten for 2024. */
export const ADMIN_REFORM: Regulation = {
  id: "admin-reform",
  language: "vi",
  title: vi`Kế hoạch thực hiện công tác cải cách hành chính của Trường Mầm non Mạ Non năm 2024
    | Administrative-reform plan of Mạ Non kindergarten, 2024`,
  document: vi`Kế hoạch 040/KH-TMNMN | Plan 040/KH-TMNMN`,
  issuer: vi`Trường Mầm non Mạ Non, Ủy ban nhân dân huyện Nhà Bè
    | Mạ Non kindergarten, People's Committee of Nhà Bè district, Vietnam`,
  inForce: IN_FORCE,
  notice: vi`Kế hoạch của năm 2024, ban hành ngày 19/02/2024. Nếu không nêu ngày kiểm tra, việc kiểm tra tính đến ngày 31/12/2024.
    | The plan is of the year 2024 and was issued on 2024-02-19. Without an as-of date the check is made for 2024-12-31.`,
  records: withAside([DOSSIER, SURVEY, ATTESTATION, INDICATOR], ASIDE),
  words: WORDS,
  // In the order of the plan.
  rules: [...plan(RATES, ...DOSSIER_RULES, QUESTIONS.map(attestRule))].sort(byPlan),
  readings: READINGS,
  settings: SETTINGS,
  verdicts: {
    pass: vi`Đạt | Meets the targets`,
    fail: vi`Không đạt | Does not meet the targets`,
    unknown: vi`Chưa đủ dữ liệu | Not enough data`,
  },
};
