import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { TrustedRoot } from "../src/index.js";

/** The folder that the Java verifier writes and is held to as well. */
const FOLDER = join(process.cwd(), "..", "license-verifier", "vectors");

export interface VectorCase {
  readonly name: string;
  readonly file: string;
  readonly product: string;
  readonly released: string | null;
  readonly now: string;
  readonly statusLists: readonly string[];
  readonly newestListSeen: number;
  readonly result: string;
  readonly sentence: string | null;
  readonly textDiffers: boolean;
  readonly listWasRolledBack: boolean;
}

export function bytes(file: string): Uint8Array {
  return new Uint8Array(readFileSync(join(FOLDER, file)));
}

export function text(file: string): string {
  return readFileSync(join(FOLDER, file), "utf8");
}

export const roots = (JSON.parse(text("roots.json")) as { roots: TrustedRoot[] }).roots;
export const cases = (JSON.parse(text("cases.json")) as { cases: VectorCase[] }).cases;
