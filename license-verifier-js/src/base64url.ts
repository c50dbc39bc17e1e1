import { Refused } from "./refused.js";

export type Bytes = Uint8Array<ArrayBuffer>;

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const VALUES = new Map([...ALPHABET].map((letter, value) => [letter, value]));

/**
 * Base64url without padding, in its one canonical spelling: the unused bits of the last character must be zero.
 * `atob` ignores them and would accept a changed last character.
 */
export function decodeBase64Url(text: string): Bytes {
  const bytes = new Uint8Array(Math.floor((text.length * 6) / 8));
  let bits = 0;
  let waiting = 0;
  let at = 0;
  for (const letter of text) {
    const value = VALUES.get(letter);
    if (value === undefined) {
      throw notCanonical();
    }
    bits = ((bits << 6) | value) & 0xfff;
    waiting += 6;
    if (waiting >= 8) {
      waiting -= 8;
      bytes[at++] = (bits >> waiting) & 0xff;
    }
  }
  if (text.length % 4 === 1 || (bits & ((1 << waiting) - 1)) !== 0) {
    throw notCanonical();
  }
  return bytes;
}

function notCanonical(): Refused {
  return Refused.tampered("a part of it is not base64url in its canonical spelling");
}
