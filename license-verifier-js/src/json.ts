import { Refused } from "./refused.js";

export const MOST_BYTES = 16 * 1024;

const DEEPEST = 8;
const LONGEST_NUMBER = 40;
const LEAST_NOT_WHOLE = 1e15;
const NUMBER = /^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]{1,3})?$/;
const ESCAPES = new Map(Object.entries({ '"': '"', "\\": "\\", "/": "/", b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" }));

/** A number that is not whole, or not so in every language; nothing that is read is one. */
export class OtherNumber {
  constructor(readonly digits: string) {}
}

export type Json = string | number | boolean | null | OtherNumber | Json[] | Map<string, Json>;

/**
 * Reads JSON (RFC 8259) strictly: valid UTF-8, no name twice in one object, nothing after the value, at most 8 levels
 * deep and no larger than the caller allows. `JSON.parse` lets the last of two names win, in silence.
 */
export function readObject(utf8: Uint8Array, mostBytes: number): Map<string, Json> {
  if (utf8.length > mostBytes) {
    throw Refused.unreadable("it is larger than any licence");
  }
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(utf8);
  } catch {
    throw Refused.unreadable("its content is not UTF-8");
  }
  return new Reader(text).object();
}

class Reader {
  private at = 0;

  constructor(private readonly text: string) {}

  object(): Map<string, Json> {
    const value = this.value(1);
    this.blanks();
    if (this.at !== this.text.length || !(value instanceof Map)) {
      throw this.broken();
    }
    return value;
  }

  private value(depth: number): Json {
    this.blanks();
    switch (this.peek()) {
      case "{":
        return this.members(depth);
      case "[":
        return this.elements(depth);
      case '"':
        return this.string();
      case "t":
        return this.word("true", true);
      case "f":
        return this.word("false", false);
      case "n":
        return this.word("null", null);
      default:
        return this.number();
    }
  }

  private members(depth: number): Map<string, Json> {
    this.enter(depth);
    const members = new Map<string, Json>();
    if (this.ends("}")) {
      return members;
    }
    do {
      this.blanks();
      const name = this.string();
      this.blanks();
      this.expect(":");
      if (members.has(name)) {
        throw this.broken();
      }
      members.set(name, this.value(depth + 1));
    } while (this.another("}"));
    return members;
  }

  private elements(depth: number): Json[] {
    this.enter(depth);
    const elements: Json[] = [];
    if (this.ends("]")) {
      return elements;
    }
    do {
      elements.push(this.value(depth + 1));
    } while (this.another("]"));
    return elements;
  }

  private enter(depth: number): void {
    if (depth > DEEPEST) {
      throw this.broken();
    }
    this.at++;
  }

  private ends(close: string): boolean {
    this.blanks();
    if (this.peek() !== close) {
      return false;
    }
    this.at++;
    return true;
  }

  private another(close: string): boolean {
    if (this.ends(close)) {
      return false;
    }
    this.expect(",");
    return true;
  }

  private string(): string {
    this.expect('"');
    let string = "";
    for (let c = this.next(); c !== '"'; c = this.next()) {
      if (c < " ") {
        throw this.broken();
      }
      string += c === "\\" ? this.escaped() : c;
    }
    if (/\p{Surrogate}/u.test(string)) {
      throw this.broken(); // half of a surrogate pair
    }
    return string;
  }

  private escaped(): string {
    const c = this.next();
    const plain = ESCAPES.get(c);
    if (plain !== undefined) {
      return plain;
    }
    const digits = this.text.slice(this.at, this.at + 4);
    if (c !== "u" || !/^[0-9A-Fa-f]{4}$/.test(digits)) {
      throw this.broken();
    }
    this.at += 4;
    return String.fromCharCode(parseInt(digits, 16));
  }

  private number(): number | OtherNumber {
    const digits = /^[-+.eE0-9]*/.exec(this.text.slice(this.at, this.at + LONGEST_NUMBER + 1))?.[0] ?? "";
    this.at += digits.length;
    if (digits.length > LONGEST_NUMBER || !NUMBER.test(digits)) {
      throw this.broken();
    }
    const number = Number(digits);
    const isWhole = Math.abs(number) < LEAST_NOT_WHOLE && /^-?[0-9]+$/.test(digits);
    return isWhole ? number + 0 : new OtherNumber(digits);
  }

  private word<T extends Json>(word: string, value: T): T {
    if (!this.text.startsWith(word, this.at)) {
      throw this.broken();
    }
    this.at += word.length;
    return value;
  }

  private blanks(): void {
    while (this.at < this.text.length && " \t\r\n".includes(this.text.charAt(this.at))) {
      this.at++;
    }
  }

  private expect(wanted: string): void {
    if (this.next() !== wanted) {
      throw this.broken();
    }
  }

  private peek(): string {
    if (this.at >= this.text.length) {
      throw this.broken();
    }
    return this.text.charAt(this.at);
  }

  private next(): string {
    const c = this.peek();
    this.at++;
    return c;
  }

  private broken(): Refused {
    return Refused.unreadable(`its content is not well-formed JSON (near character ${this.at})`);
  }
}
