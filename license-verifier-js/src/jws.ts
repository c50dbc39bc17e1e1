import { type Bytes, decodeBase64Url } from "./base64url.js";
import { Fields } from "./fields.js";
import { MOST_BYTES, readObject } from "./json.js";
import { Refused } from "./refused.js";
import type { VerificationKey } from "./signature.js";

/** A compact JWS (RFC 7515) that is split but not yet believed. */
export class Jws {
  private constructor(
    readonly header: Fields,
    private readonly signed: string,
    private readonly payload: Bytes,
    private readonly signature: Bytes,
  ) {}

  static split(compact: string, type: string): Jws {
    const [first, second, third, ...more] = compact.split(".");
    if (first === undefined || second === undefined || third === undefined || more.length > 0) {
      throw Refused.unreadable("it is cut off or not complete: copy the whole text between the two lines of dashes");
    }
    const header = new Fields(readObject(decodeBase64Url(first), MOST_BYTES));
    if (header.text("typ") !== type) {
      throw Refused.unreadable(`it is signed, but it is not a ${type}`);
    }
    return new Jws(header, `${first}.${second}`, decodeBase64Url(second), decodeBase64Url(third));
  }

  /** The content, read only after the signature held. */
  async verified(key: VerificationKey, mostBytes: number): Promise<Fields> {
    if (!key.isNamed(this.header.text("alg"))) {
      throw Refused.tampered("it names another algorithm than its key has");
    }
    if (!(await key.verifies(new TextEncoder().encode(this.signed), this.signature))) {
      throw Refused.tampered("its signature does not fit its content");
    }
    return new Fields(readObject(this.payload, mostBytes));
  }
}
