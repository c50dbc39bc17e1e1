import type { License, Product } from "./license.js";
import type { Refused } from "./refused.js";

/**
 * What came of a verification. Each result says in one sentence what is the case, with its dates, and what to do next.
 * Only `Valid` allows the product to be used.
 */
export type LicenseResult =
  | { readonly result: "Valid"; readonly license: License; readonly sentence: string }
  | {
      readonly result: "UpdatesEnded";
      readonly license: License;
      readonly until: string;
      readonly released: string;
      readonly sentence: string;
    }
  | { readonly result: "Expired"; readonly license: License; readonly until: string; readonly sentence: string }
  | {
      readonly result: "NotYetValid" | "WrongProduct" | "Suspended" | "Revoked" | "Superseded";
      readonly license: License;
      readonly sentence: string;
    }
  | { readonly result: "Tampered" | "UnknownKey" | "Unreadable"; readonly hint: string; readonly sentence: string };

export function valid(license: License): LicenseResult {
  const end = license.expiresAt === null ? "it never expires" : `it ends on ${license.expiresAt}`;
  const updates = license.updatesUntil === null ? "." : `, updates until ${license.updatesUntil}.`;
  return { result: "Valid", license, sentence: `The licence of ${license.org} is valid; ${end}${updates}` };
}

export function updatesEnded(license: License, until: string, released: string): LicenseResult {
  const sentence =
    `This version was released on ${released}, the licence covers releases until ${until}` +
    ": renew the updates, or use a version of that time, which keeps working for ever.";
  return { result: "UpdatesEnded", license, until, released, sentence };
}

export function expired(license: License, until: string, today: string): LicenseResult {
  const next =
    license.kind === "TEMPORARY"
      ? "apply the permanent licence file, or ask the seller for an extension."
      : "apply the renewed licence file, or ask the seller for one.";
  return { result: "Expired", license, until, sentence: `The licence ended on ${until}, today is ${today}: ${next}` };
}

export function notYetValid(license: License, now: Date): LicenseResult {
  const sentence =
    `The licence begins on ${day(license.notBefore)}, this computer's date is ${day(now)}` +
    ": check the computer's date.";
  return { result: "NotYetValid", license, sentence };
}

export function wrongProduct(license: License, product: Product): LicenseResult {
  const sentence =
    `The licence is for ${license.name}, this is ${product.family} for ${product.platform}` +
    ": apply the licence file of this product.";
  return { result: "WrongProduct", license, sentence };
}

export function listed(license: License, status: "revoked" | "suspended" | "replaced"): LicenseResult {
  switch (status) {
    case "revoked": {
      const why = "for example because the order was refunded: ask the seller.";
      return { result: "Revoked", license, sentence: `The licence of order ${license.order} was revoked, ${why}` };
    }
    case "suspended": {
      const sentence = `The licence of order ${license.order} is suspended: ask the seller why.`;
      return { result: "Suspended", license, sentence };
    }
    case "replaced": {
      const sentence =
        `A newer licence file has replaced this one (order ${license.order})` +
        ": apply the newer file, it can be downloaded again.";
      return { result: "Superseded", license, sentence };
    }
  }
}

export function refusedResult(refused: Refused): LicenseResult {
  return { result: refused.result, hint: refused.what, sentence: sentenceOf(refused) };
}

function sentenceOf(refused: Refused): string {
  switch (refused.result) {
    case "Tampered":
      return `The licence file was changed: ${refused.what}. Use the original file, it can be downloaded again.`;
    case "UnknownKey":
      return (
        `The licence file is signed with a key that this version does not know (${refused.what})` +
        ": update the product, or check where the file is from."
      );
    case "Unreadable":
      return `The licence file cannot be read: ${refused.what}.`;
  }
}

function day(instant: Date): string {
  return instant.toISOString().slice(0, 10);
}
