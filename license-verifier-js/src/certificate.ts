import type { Fields } from "./fields.js";
import { Jws } from "./jws.js";
import { MOST_BYTES } from "./json.js";
import { Refused } from "./refused.js";
import { ALGORITHMS, VerificationKey } from "./signature.js";

const TYPE = "mitra-key+jws";

/** Roots by name. */
export type Roots = ReadonlyMap<string, VerificationKey>;

/**
 * A root's word that a key may sign for one use during a time. It travels inside what the key signs, so that a product
 * accepts keys that did not exist when it was shipped. It limits when the key may sign, not how long the signed holds.
 */
export class KeyCertificate {
  private constructor(
    private readonly content: Fields,
    private readonly key: VerificationKey,
  ) {}

  /** The certificate inside a signed text, once a trusted root has vouched for it. */
  static async of(jws: Jws, roots: Roots): Promise<KeyCertificate> {
    const kid = jws.header.text("kid");
    const compact = jws.header.textOrNull("kc");
    if (compact === null) {
      throw Refused.unknownKey(kid);
    }
    const certificate = Jws.split(compact, TYPE);
    const rootKid = certificate.header.text("kid");
    const root = roots.get(rootKid);
    if (root === undefined) {
      throw Refused.unknownKey(rootKid);
    }
    const content = await certificate.verified(root, MOST_BYTES);
    const key = await VerificationKey.of(content.choice("alg", ALGORITHMS), content.text("key"));
    if (content.text("kid") !== kid) {
      throw Refused.tampered("its key certificate belongs to another key");
    }
    return new KeyCertificate(content, key);
  }

  open(jws: Jws, mostBytes: number): Promise<Fields> {
    return jws.verified(this.key, mostBytes);
  }

  /** @param wanted what a key may sign, as the certificate says it: license, temporary, status */
  isFor(wanted: string): boolean {
    return this.content.text("use") === wanted;
  }

  mustCover(signedAt: Date): void {
    if (signedAt < this.content.instant("nbf") || signedAt > this.content.instant("exp")) {
      throw Refused.tampered("its key was not allowed to sign at the time it states");
    }
  }
}
