/** Draws assets/icon-*.png from assets/icon.svg with Chromium: `npx tsx scripts/make-icons.ts`. */
import { readFile, writeFile } from "node:fs/promises";
import { chromium } from "playwright-core";
import sparticuz from "@sparticuz/chromium";

/** Excel's sizes, and those of an installed page. */
const SIZES = [16, 32, 64, 80, 192, 512];

async function main(): Promise<void> {
  const svg = await readFile("assets/icon.svg", "utf8");
  const onLinux = process.platform === "linux";
  const browser = await chromium.launch(
    onLinux
      ? { executablePath: await sparticuz.executablePath(), args: sparticuz.args, headless: true }
      : { channel: process.platform === "win32" ? "msedge" : "chrome" }
  );
  try {
    const page = await browser.newPage();
    for (const size of SIZES) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>*{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
      await writeFile(`assets/icon-${size}.png`, await page.screenshot({ omitBackground: true }));
    }
  } finally {
    await browser.close();
  }
}

void main();
