import { numbered, placed } from "../../src/rules";

test.each([
  ["1", "1 дүгээр", "1 дэх"],
  ["2", "2 дугаар", "2 дахь"],
  ["4", "4 дүгээр", "4 дэх"],
  ["7.9", "7.9 дүгээр", "7.9 дэх"],
  ["10", "10 дугаар", "10 дахь"],
  ["12", "12 дугаар", "12 дахь"],
  ["40", "40 дүгээр", "40 дэх"],
  ["90", "90 дүгээр", "90 дэх"],
])("%s is counted with its own vowels", (number, article, part) => {
  expect([numbered(number), placed(number)]).toEqual([article, part]);
});
