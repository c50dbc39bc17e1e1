// Serves the built package and the vectors to Chromium and judges every vector there.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join, normalize } from "node:path";
import { chromium } from "playwright-core";
import { type VectorCase, bytes, cases, roots, text } from "../test/vectors.js";

type InPage = { LicenseVerifier: typeof import("../src/index.js").LicenseVerifier };

const TYPES: Record<string, string> = { ".js": "text/javascript" };

const server = createServer((request, response) => {
  const path = normalize(new URL(request.url ?? "/", "http://localhost").pathname);
  if (path === "/") {
    response.setHeader("Content-Type", "text/html").end("<!doctype html><title>vectors</title>");
    return;
  }
  if (!existsSync(join(process.cwd(), "dist", path))) {
    response.writeHead(404).end();
    return;
  }
  response.setHeader("Content-Type", TYPES[path.slice(path.lastIndexOf("."))] ?? "application/octet-stream");
  response.end(readFileSync(join(process.cwd(), "dist", path)));
});
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
const address = server.address();
assert.ok(address !== null && typeof address === "object");

const browser = await chromium.launch({ executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
try {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${address.port}/`);
  const questions = cases.map((one) => ({ one, file: [...bytes(one.file)], lists: one.statusLists.map(text) }));
  const answers = await page.evaluate(judgeAll, { questions, roots });
  for (const [at, answer] of answers.entries()) {
    assert.equal(answer, cases[at]?.result, cases[at]?.name);
  }
  console.log(`${answers.length} vectors agree in Chromium ${browser.version()}`);
} finally {
  await browser.close();
  server.close();
}

async function judgeAll(asked: {
  questions: { one: VectorCase; file: number[]; lists: string[] }[];
  roots: typeof roots;
}): Promise<string[]> {
  const module: string = "/index.js";
  const { LicenseVerifier } = (await import(module)) as InPage;
  const answers: string[] = [];
  for (const { one, file, lists } of asked.questions) {
    const [family = "", platform = ""] = one.product.split("/");
    const verifier = await LicenseVerifier.create({
      product: { family, platform },
      roots: asked.roots,
      ...(one.released === null ? {} : { released: one.released }),
      statusLists: lists,
      newestListSeen: one.newestListSeen,
      now: () => new Date(one.now),
    });
    answers.push((await verifier.verify(new Uint8Array(file))).result);
  }
  return answers;
}
