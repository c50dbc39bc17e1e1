import { type Bytes, decodeBase64Url } from "./base64url.js";
import { KeyCertificate, type Roots } from "./certificate.js";
import { Jws } from "./jws.js";
import { Refused } from "./refused.js";

const TYPE = "statuslist+jwt";

/** Four licences a byte: enough for thirty-two million. */
const MOST_BYTES = 8 * 1024 * 1024;

export type Status = "valid" | "revoked" | "suspended" | "replaced";

const MEANINGS: readonly Status[] = ["valid", "revoked", "suspended", "replaced"];

/**
 * A signed list of two bits for each licence (the form of IETF's Token Status List). A licence beyond its end is
 * younger than the list and counts as valid.
 */
export class StatusList {
  private constructor(
    /** Grows with every list that the licence server signs. */
    readonly number: number,
    private readonly bits: Uint8Array,
  ) {}

  /** Null for a list that cannot be believed: a product must never stop for want of a list. */
  static async readOrNull(jwt: string, roots: Roots): Promise<StatusList | null> {
    try {
      return await StatusList.read(jwt, roots);
    } catch (refused) {
      if (refused instanceof Refused) {
        return null;
      }
      throw refused;
    }
  }

  private static async read(jwt: string, roots: Roots): Promise<StatusList> {
    const jws = Jws.split(jwt.trim(), TYPE);
    const certificate = await KeyCertificate.of(jws, roots);
    const content = await certificate.open(jws, MOST_BYTES);
    certificate.mustCover(content.instant("iat"));
    const list = content.object("status_list");
    if (!certificate.isFor("status") || list.number("bits") !== 2) {
      throw Refused.tampered("it is no status list of two bits by a key for status lists");
    }
    return new StatusList(content.number("seq"), await inflated(decodeBase64Url(list.text("lst"))));
  }

  of(index: number | null): Status {
    const byte = index === null ? 0 : (this.bits[Math.floor(index / 4)] ?? 0);
    return MEANINGS[(byte >> (((index ?? 0) % 4) * 2)) & 3] ?? "valid";
  }
}

async function inflated(zlib: Bytes): Promise<Uint8Array> {
  const reader = new Blob([zlib]).stream().pipeThrough(new DecompressionStream("deflate")).getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      chunks.push(next.value);
      size += next.value.length;
      if (size > MOST_BYTES) {
        await reader.cancel();
        throw Refused.unreadable("the status list is too large");
      }
    }
  } catch {
    throw Refused.unreadable("the status list is cut off or too large");
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
