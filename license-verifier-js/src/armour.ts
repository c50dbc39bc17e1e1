import { Refused } from "./refused.js";

const MOST_BYTES = 64 * 1024;
const BEGIN = /-----BEGIN[ \t\n\v\f\r>]+MITRA[ \t\n\v\f\r>]+LICENSE-----/;
const END = /-----END[ \t\n\v\f\r>]+MITRA[ \t\n\v\f\r>]+LICENSE-----/;
const BARE = /^(?:[\w-]{20,}\.){2}[\w-]{20,}$/;

/** What stands in a file: words that nobody signed, and the compact JWS below them. */
export interface Armour {
  readonly above: string;
  readonly compact: string;
}

/**
 * Finds the signed text in whatever mail programs, editors and browsers made of the file. Between the two lines of
 * dashes only the characters that a JWS is written with count: line ends, wrapping, quoting and blanks mean nothing.
 */
export function openArmour(file: Uint8Array): Armour {
  if (file.length > MOST_BYTES) {
    throw Refused.unreadable("it is larger than any licence file");
  }
  if (file.length > 1 && file[0] === 0x50 && file[1] === 0x4b) {
    throw Refused.unreadable("it is a ZIP archive: unpack it and use the licence file inside");
  }
  const text = new TextDecoder(encoding(file), { ignoreBOM: true }).decode(file);
  const begin = BEGIN.exec(text);
  return begin === null ? bare(text) : between(text, begin.index, begin.index + begin[0].length);
}

/**
 * Whether the words above say these terms: the same letters, whatever a mail program made of blanks and line ends; a
 * letter may stand before them, but nothing between them and the signed part. True when there are no words.
 */
export function saysTerms(armour: Armour, terms: string): boolean {
  const said = letters(armour.above);
  return said === "" || said.endsWith(letters(terms));
}

function between(text: string, begin: number, from: number): Armour {
  const end = END.exec(text.slice(from));
  if (end === null) {
    throw Refused.unreadable("its last line, END MITRA LICENSE, is missing: copy the file completely");
  }
  const signed = text.slice(from, from + end.index);
  return {
    above: text.slice(0, begin).replace(/[\x00-\x09\x0b-\x1f\x7f]/g, " "),
    compact: signed.replace(/[^\w.-]/g, ""),
  };
}

/** An environment variable often holds the signed text alone. */
function bare(text: string): Armour {
  const compact = text.replace(/[ \t\n\v\f\r]/g, "");
  if (!BARE.test(compact)) {
    throw Refused.unreadable("the line BEGIN MITRA LICENSE is missing: is this the file that was mailed?");
  }
  return { above: "", compact };
}

function letters(text: string): string {
  return text.replace(/[ \t\n\v\f\r>\uFEFF]/g, "");
}

function encoding(file: Uint8Array): string {
  const [first = 0x20, second = 0x20] = file;
  if (file.length > 1) {
    if ((first === 0xfe && second === 0xff) || first === 0) {
      return "utf-16be";
    }
    if ((first === 0xff && second === 0xfe) || second === 0) {
      return "utf-16le";
    }
  }
  return "utf-8";
}
