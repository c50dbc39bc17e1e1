import assert from "node:assert/strict";
import { test } from "node:test";
import { LicenseVerifier } from "../src/index.js";
import { type VectorCase, bytes, cases, roots, text } from "./vectors.js";

test("there are vectors for every result", () => {
  assert.equal(new Set(cases.map((one) => one.result)).size, 11);
});

for (const one of cases) {
  test(`${one.name}: ${one.result}`, async () => {
    const verifier = await verifierOf(one);
    const result = await verifier.verify(bytes(one.file));
    assert.equal(result.result, one.result, result.sentence);
    assert.equal(verifier.listWasRolledBack, one.listWasRolledBack);
    assert.ok(result.sentence.endsWith("."));
    if (one.sentence !== null) {
      assert.equal(result.sentence, one.sentence);
      assert.equal(await verifier.wordsMatch(bytes(one.file)), !one.textDiffers);
    }
  });
}

function verifierOf(one: VectorCase): Promise<LicenseVerifier> {
  const [family = "", platform = ""] = one.product.split("/");
  return LicenseVerifier.create({
    product: { family, platform },
    roots,
    ...(one.released === null ? {} : { released: one.released }),
    statusLists: one.statusLists.map(text),
    newestListSeen: one.newestListSeen,
    now: () => new Date(one.now),
  });
}
