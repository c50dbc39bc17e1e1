import assert from "node:assert/strict";
import { test } from "node:test";
import { LicenseVerifier } from "../src/index.js";
import { bytes, roots, text } from "./vectors.js";

const verifier = await LicenseVerifier.create({
  product: { family: "Tabulon", platform: "Java" },
  roots,
  now: () => new Date("2026-11-23T12:00:00Z"),
});

test("every flipped bit of the signed text is refused", async () => {
  const file = bytes("files/signed-text-alone.lic");
  const accepted: number[] = [];
  for (let bit = 0; bit < file.length * 8; bit++) {
    const changed = file.slice();
    changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    if ((await verifier.verify(changed)).result === "Valid") {
      accepted.push(bit);
    }
  }
  assert.deepEqual(accepted, []);
});

test("a text is judged like its bytes, and an empty one is unreadable", async () => {
  assert.equal((await verifier.verify(text("files/as-mailed.lic"))).result, "Valid");
  assert.equal((await verifier.verify("")).result, "Unreadable");
});

test("a root that is no key is a mistake of the build", async () => {
  const root = { kid: "root", alg: "Ed25519", key: "AAAA" } as const;
  await assert.rejects(LicenseVerifier.create({ product: null, roots: [root] }));
});

test("a tool may look at a licence of any product, and read its terms", async () => {
  const tool = await LicenseVerifier.create({ product: null, roots });
  const result = await tool.verify(bytes("files/as-mailed.lic"));
  assert.ok("license" in result);
  assert.equal(result.license.org, "PT Contoh Nusantara");
  assert.equal(result.license.updatesUntil, "2027-11-23");
});
