import { type Bytes, decodeBase64Url } from "./base64url.js";
import { Refused } from "./refused.js";

/** The two algorithms that licences are signed with. Which one applies is a property of the key, never of the file. */
export type Algorithm = "Ed25519" | "ES256";

export const ALGORITHMS = ["Ed25519", "ES256"] as const;

const SIGNATURE_BYTES = 64;

/** A public key that knows its one algorithm. */
export class VerificationKey {
  private constructor(
    private readonly algorithm: Algorithm,
    private readonly key: CryptoKey,
  ) {}

  /** @param key base64url without padding: 32 bytes for Ed25519, X and Y for ES256 */
  static async of(algorithm: Algorithm, key: string): Promise<VerificationKey> {
    const raw = decodeBase64Url(key);
    if (raw.length !== (algorithm === "Ed25519" ? 32 : 64)) {
      throw Refused.unknownKey("a key of the wrong length");
    }
    try {
      return new VerificationKey(algorithm, await imported(algorithm, raw));
    } catch {
      throw Refused.unknownKey("a key that cannot be used");
    }
  }

  /** RFC 9864 replaced the older header name EdDSA. */
  isNamed(headerAlg: string): boolean {
    return headerAlg === this.algorithm || (this.algorithm === "Ed25519" && headerAlg === "EdDSA");
  }

  async verifies(message: Bytes, signature: Bytes): Promise<boolean> {
    if (signature.length !== SIGNATURE_BYTES) {
      return false;
    }
    const how = this.algorithm === "Ed25519" ? { name: "Ed25519" } : { name: "ECDSA", hash: "SHA-256" };
    return crypto.subtle.verify(how, this.key, signature, message);
  }
}

function imported(algorithm: Algorithm, raw: Bytes): Promise<CryptoKey> {
  if (algorithm === "Ed25519") {
    return crypto.subtle.importKey("raw", raw, { name: "Ed25519" }, false, ["verify"]);
  }
  const point = new Uint8Array(65);
  point[0] = 4; // not compressed
  point.set(raw, 1);
  return crypto.subtle.importKey("raw", point, { name: "ECDSA", namedCurve: "P-256" }, false, ["verify"]);
}
