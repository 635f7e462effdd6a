import { roleIn } from "../../../src/regulations/civil-performance/classify/names";

test.each([
  ["хуульч", "official"],
  ["ахлах инженер", "official"],
  ["Хэлтсийн даргын туслах", "official"],
  ["Хэлтсийн дарга", "unitHead"],
  ["Инженерийн хэлтсийн дарга", "unitHead"],
  ["Нягтлан бодох бүртгэлийн хэлтсийн дарга", "unitHead"],
  ["Дэд бүтцийн газрын дарга", "unitHead"],
  ["Газрын дэд дарга", undefined],
  ["сонсогч", undefined],
])("%s is the post of: %s", (post, role) => {
  expect(roleIn(post)).toBe(role);
});
