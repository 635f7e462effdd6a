import { NOTES } from "../../../../src/regulations/school-standard/notes";
import type { Row, Vector } from "../../../support/vectors";

const school = (row: Row) => ({ school: [row] });
const facility = (row: Row, inSchool?: Row) => ({ facility: [row], ...(inSchool && { school: [inSchool] }) });

export const ARTICLE_7: readonly Vector[] = [
  [
    "7.2.a",
    "6 m² a pupil",
    school({ area: "Nội thành", usedArea: "6.000 m2", pupils: 1000, founded: 1990 }),
    "unknown B2 ambiguous",
  ],
  [
    "7.2.a",
    "6 m² a pupil, counted",
    school({ area: "Nội thành", usedArea: 6000, pupils: 1000, founded: 1990 }),
    "pass",
  ],
  [
    "7.2.a",
    "below 6 m²",
    school({ area: "phường", usedArea: 5990, pupils: 1000, founded: 1990 }),
    "fail B2 5.99/6",
  ],
  [
    "7.2.a",
    "stated a pupil",
    school({ area: "nội thị", usedAreaPerPupil: "5,9 m2/HS", founded: 2005 }),
    "fail B2 5.9/6 R5",
  ],
  ["7.2.a", "not for rural schools", school({ area: "Nông thôn", usedAreaPerPupil: 5 }), "notApplicable"],
  ["7.2.a", "a blank area", school({ area: null, usedAreaPerPupil: 5 }), "unknown A2 blank"],
  [
    "7.2.a",
    "a total that can only be each pupil's",
    school({ area: "đô thị", usedArea: 6.5, pupils: 500, founded: 1990 }),
    "unknown B2 incomplete",
    { note: NOTES.areaScale, args: { area: 6.5, pupils: 500 } },
  ],
  ...[500, 0].map((usedArea): Vector => [
    "7.2.a",
    `a total of ${usedArea} m² for 1,000 pupils`,
    school({ area: "đô thị", usedArea, pupils: 1000, founded: 1990 }),
    `fail B2 ${usedArea / 1000}/6`,
  ]),
  [
    "7.2.a",
    "stated a pupil, whatever the total",
    school({ area: "đô thị", usedAreaPerPupil: 7, usedArea: 100, pupils: 1000, founded: 1990 }),
    "pass 7/6",
  ],
  ["7.2.b", "10 m²", school({ area: "xã", usedAreaPerPupil: 10 }), "pass"],
  ["7.2.b", "below 10 m²", school({ area: "xã", usedAreaPerPupil: 9.99, founded: 2001 }), "fail B2 9.99/10"],
  [
    "7.2.b",
    "ground area instead, founded later",
    school({ area: "xã", usedAreaPerPupil: 9, founded: 2002 }),
    "notApplicable",
    { readings: { R5: "instead" } },
  ],
  [
    "7.2.b",
    "ground area instead, founded before",
    school({ area: "xã", usedAreaPerPupil: 9, founded: 2001 }),
    "fail B2",
    { readings: { R5: "instead" } },
  ],
  [
    "7.2.b",
    "ground area instead, founding unknown",
    school({ area: "xã", usedAreaPerPupil: 9, founded: null }),
    "unknown C2 blank R5",
    { readings: { R5: "instead" } },
  ],
  [
    "7.2.c",
    "founded in 2001: not applicable",
    school({ founded: 2001, groundArea: "không" }),
    "notApplicable",
  ],
  ["7.2.c", "founded in 2002", school({ founded: "năm 2002", groundArea: "không" }), "fail B2 false/true R5"],
  ["7.2.c", "founded on a day", school({ founded: "15/8/2003", groundArea: "có" }), "pass"],
  ["7.2.c", "founding blank", school({ founded: null, groundArea: "có" }), "unknown A2 blank"],

  ["7.4.a1-1", "two shifts fill the rooms", school({ rooms: 15, classes: 30, shifts: 2 }), "pass"],
  ["7.4.a1-1", "a room too few", school({ rooms: 15, classes: 31, shifts: 2 }), "fail A2 15/16"],
  ["7.4.a1-1", "three shifts", school({ rooms: 30, classes: 30, shifts: "3 ca" }), "fail C2 3/2"],
  ["7.4.a1-1", "shifts are not stated", school({ rooms: 15, classes: 30 }), "pass"],
  ["7.4.a1-1", "rooms are blank", school({ rooms: null, classes: 30, shifts: 1 }), "unknown A2 blank"],

  ["7.4.a2", "the checklist", facility({ healthRoom: "Có" }), "pass"],
  ["7.4.a2", "none", facility({ healthRoom: "Chưa có" }), "fail A2"],
  ["7.4.a2", "blank", facility({ healthRoom: null }), "unknown A2 blank"],
  ["7.4.a2", "in a school's own row", school({ name: "A", healthRoom: "x" }), "pass"],
  ["7.4.a2", "a school without any facility is not asked", school({ name: "A", classes: 3 }), []],
  ["7.4.a2", "a school with some facilities is", school({ name: "A", store: "x" }), "unknown - noColumn"],
  ["7.4.c-2", "answered", facility({ viceRoomEach: "Có" }), "pass"],
  ["7.4.c-2", "fewer rooms than vice principals", school({ vices: 2, viceRooms: 1 }), "fail B2 1/2"],
  [
    "7.4.c-2",
    "fewer rooms than the checklist itself says vice principals",
    facility({ viceRooms: 1, vices: 2 }),
    "fail A2 1/2",
  ],
  ["7.4.c-2", "rooms for all", facility({ viceRooms: 2 }, { name: "A", vices: 2 }), "pass"],
  [
    "7.4.c-2",
    "rooms in place of the answer",
    facility({ viceRoomEach: "2 phòng" }, { name: "A", vices: 3 }),
    "fail A2",
  ],
  ["7.4.c-2", "how many vice principals is not said", facility({ viceRooms: 2 }), "unknown - noColumn"],
  [
    "7.4.c-5",
    "rooms for the groups listed",
    {
      facility: [{ groupRooms: 2 }],
      group: [
        { group: "Toán", topics: 2 },
        { group: "Văn", topics: 2 },
        { group: "Anh", topics: 2 },
      ],
    },
    "fail A2 2/3",
  ],
  ["7.4.c-5", "no room", facility({ groupRoomEach: "không" }), "fail A2"],
  ["7.4.e-4", "no pollution: yes", facility({ noPollution: "Đạt" }), "pass"],
  ["7.5-2", "the website", school({ website: "0" }), "fail A2"],
];
