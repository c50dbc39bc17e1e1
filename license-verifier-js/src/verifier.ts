import { type Armour, openArmour, saysTerms } from "./armour.js";
import { KeyCertificate, type Roots } from "./certificate.js";
import { Jws } from "./jws.js";
import { MOST_BYTES } from "./json.js";
import { type License, type Product, TYPE, licenseOf, plain, termsOf } from "./license.js";
import { Refused } from "./refused.js";
import { type LicenseResult, expired, listed, notYetValid, refusedResult, updatesEnded, valid, wrongProduct } from "./results.js";
import { type Algorithm, VerificationKey } from "./signature.js";
import { StatusList } from "./status-list.js";

const DAY = 86_400_000;

/** A temporary key can never make more than this, whoever holds it. */
const LONGEST_TEMPORARY_DAYS = 45;

/** A clock that is a day behind must not lock out somebody who has just bought. */
const PATIENCE = DAY;

/** West of Hawaii a day ends last: the licence works through its whole last day, wherever that is. */
const LAST_ZONE = DAY / 2;

/** A root key that the product was shipped with. Ship two: the active one and the spare. */
export interface TrustedRoot {
  readonly kid: string;
  readonly alg: Algorithm;
  /** Base64url without padding: 32 bytes for Ed25519, X and Y for ES256. */
  readonly key: string;
}

/** What the product knows at build time, and what it remembers. */
export interface VerifierOptions {
  /** Null for tools that look at a licence of any product. */
  readonly product: Product | null;
  readonly roots: readonly TrustedRoot[];
  /** The day on which this version was released; without it the end of updates is not judged. */
  readonly released?: string;
  /** Bundled or fetched; of several the newest that can be believed counts. */
  readonly statusLists?: readonly string[];
  /** What `newestListSeen` of the verifier said at the last start. */
  readonly newestListSeen?: number;
  readonly now?: () => Date;
}

/** Judges licence files for one version of one product. It needs no network. */
export class LicenseVerifier {
  private constructor(
    private readonly options: VerifierOptions,
    private readonly roots: Roots,
    private readonly status: StatusList | null,
  ) {}

  /** @throws Error when a root is no key of its algorithm: a mistake in the product's build */
  static async create(options: VerifierOptions): Promise<LicenseVerifier> {
    const roots = new Map<string, VerificationKey>();
    for (const root of options.roots) {
      roots.set(root.kid, await VerificationKey.of(root.alg, root.key));
    }
    let newest: StatusList | null = null;
    for (const text of options.statusLists ?? []) {
      const list = await StatusList.readOrNull(text, roots);
      if (list !== null && (newest === null || list.number > newest.number)) {
        newest = list;
      }
    }
    return new LicenseVerifier(options, roots, newest);
  }

  /** Judges the content of a file, in any encoding that editors write, or a text. */
  async verify(file: Uint8Array | string): Promise<LicenseResult> {
    const result = await this.resultOf(file);
    return { ...result, sentence: plain(result.sentence) };
  }

  private async resultOf(file: Uint8Array | string): Promise<LicenseResult> {
    try {
      return this.judged(await this.read(opened(file)));
    } catch (refused) {
      if (refused instanceof Refused) {
        return refusedResult(refused);
      }
      throw refused;
    }
  }

  /** Whether the words above the signed part, which nobody signed, say what is signed. False for a broken file. */
  async wordsMatch(file: Uint8Array | string): Promise<boolean> {
    try {
      const armour = opened(file);
      return saysTerms(armour, termsOf(await this.read(armour)));
    } catch (refused) {
      if (refused instanceof Refused) {
        return false;
      }
      throw refused;
    }
  }

  /** The number of the newest status list known, to be remembered until the next start; 0 while there was none. */
  get newestListSeen(): number {
    return Math.max(this.options.newestListSeen ?? 0, this.status?.number ?? 0);
  }

  /** Whether a newer status list was seen before: somebody has put an old one back, or took all of them away. */
  get listWasRolledBack(): boolean {
    return (this.options.newestListSeen ?? 0) > (this.status?.number ?? 0);
  }

  private async read(armour: Armour): Promise<License> {
    const jws = Jws.split(armour.compact, TYPE);
    const certificate = await KeyCertificate.of(jws, this.roots);
    const license = licenseOf(await certificate.open(jws, MOST_BYTES));
    certificate.mustCover(license.issuedAt);
    const isTemporary = license.kind === "TEMPORARY";
    if (!certificate.isFor(isTemporary ? "temporary" : "license")) {
      throw Refused.tampered("its key must not sign licences of this kind");
    }
    if (isTemporary && !isShort(license)) {
      throw Refused.tampered(`a temporary licence lasts ${LONGEST_TEMPORARY_DAYS} days at most`);
    }
    return license;
  }

  private judged(license: License): LicenseResult {
    const product = this.options.product;
    if (product !== null && !license.products.some((one) => isSame(one, product))) {
      return wrongProduct(license, product);
    }
    const status = this.status?.of(license.statusIndex) ?? "valid";
    return status === "valid" ? this.dated(license) : listed(license, status);
  }

  private dated(license: License): LicenseResult {
    const now = this.options.now?.() ?? new Date();
    if (now.getTime() + PATIENCE < license.notBefore.getTime()) {
      return notYetValid(license, now);
    }
    const today = new Date(now.getTime() - LAST_ZONE).toISOString().slice(0, 10);
    if (license.expiresAt !== null && today > license.expiresAt) {
      return expired(license, license.expiresAt, today);
    }
    const released = this.options.released;
    if (released !== undefined && license.updatesUntil !== null && released > license.updatesUntil) {
      return updatesEnded(license, license.updatesUntil, released);
    }
    return valid(license);
  }
}

function opened(file: Uint8Array | string): Armour {
  return openArmour(typeof file === "string" ? new TextEncoder().encode(file) : file);
}

function isShort(license: License): boolean {
  const issued = Date.parse(license.issuedAt.toISOString().slice(0, 10));
  return license.expiresAt !== null && Date.parse(license.expiresAt) - issued <= LONGEST_TEMPORARY_DAYS * DAY;
}

function isSame(one: Product, other: Product): boolean {
  return one.family === other.family && one.platform === other.platform;
}
