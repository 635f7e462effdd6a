/** `npm run manual:examples`: writes what the manual's examples give. */
import { writeFileSync } from "node:fs";
import { workOut } from "./examples";

const PATH = "docs/manual/examples.json";

workOut().then(
  (results) => writeFileSync(PATH, `${JSON.stringify(results, null, 2)}\n`),
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  }
);
