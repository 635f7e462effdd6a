import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { once } from "../../scripts/build/once.cjs";

const folder = mkdtempSync(join(tmpdir(), "regcheck-"));
const sign = join(folder, "build/at-it");
afterAll(() => rmSync(folder, { recursive: true }));

/** A work that is needed until it was done, and how often it was done. */
function building(fails = 0) {
  let done = 0;
  return {
    isNeeded: () => done <= fails,
    async work() {
      done += 1;
      await new Promise((resolve) => setTimeout(resolve, 30));
      if (done <= fails) throw new Error("no room");
    },
    done: () => done,
  };
}

test("of three who come at once one works, and the others wait for it", async () => {
  const { isNeeded, work, done } = building();
  await Promise.all([1, 2, 3].map(() => once(sign, isNeeded, work)));
  expect([done(), existsSync(sign)]).toEqual([1, false]);
});

test("what is not needed is not done", async () => {
  const { work, done } = building();
  await once(sign, () => false, work);
  expect(done()).toBe(0);
});

test("where the work failed, the next one tries", async () => {
  const { isNeeded, work, done } = building(1);
  const ends = await Promise.allSettled([once(sign, isNeeded, work), once(sign, isNeeded, work)]);
  expect(ends.map(({ status }) => status)).toEqual(["rejected", "fulfilled"]);
  expect(done()).toBe(2);
});

test("somebody who was ended at it is not waited for", async () => {
  const { isNeeded, work, done } = building();
  mkdirSync(sign, { recursive: true });
  const long = Date.now() / 1_000 - 3_600;
  utimesSync(sign, long, long);
  await once(sign, isNeeded, work);
  expect(done()).toBe(1);
});
