import type { Fields } from "./fields.js";
import { Refused } from "./refused.js";

export const TYPE = "mitra-license+jws";

const VERSION = 1;
const KINDS = ["PERPETUAL", "TERM", "TEMPORARY", "METERED", "SDK"] as const;

/** How long a licence lasts and what it is for. */
export type Kind = (typeof KINDS)[number];

/** One product line on one platform, as the vendor's catalogue spells them. */
export interface Product {
  readonly family: string;
  readonly platform: string;
}

/** What a licence grants, as its signed part says. Null counts mean any number. Days are written `2027-11-23`. */
export interface License {
  readonly id: string;
  /** Grows when the licence is issued again; of two files the higher counts. */
  readonly seq: number;
  readonly issuedAt: Date;
  readonly notBefore: Date;
  readonly kind: Kind;
  readonly org: string;
  readonly email: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly sku: string;
  /** The product and the type of licence in words. */
  readonly name: string;
  readonly products: readonly Product[];
  readonly type: string;
  readonly developers: number | null;
  readonly locations: number | null;
  readonly deployments: number | null;
  readonly redistributable: boolean;
  /** The number that people know the order by. */
  readonly order: string;
  /** The last day whose releases are covered; null when all are. */
  readonly updatesUntil: string | null;
  /** The last day on which the licence works; null when it never ends. */
  readonly expiresAt: string | null;
  readonly entitlements: readonly string[];
  readonly replaces: string | null;
  readonly statusIndex: number | null;
  /** Where a newer status list may be fetched; null when the licence is in none. */
  readonly statusUri: string | null;
  readonly howTo: string | null;
}

/** Reads the signed part, format version 1. */
export function licenseOf(fields: Fields): License {
  if (fields.number("v") !== VERSION) {
    throw Refused.unreadable("it has a newer format than this version knows: update the product");
  }
  const to = fields.object("to");
  const status = fields.objectOrNull("status");
  return {
    id: fields.required("id", fields.idOrNull("id")),
    seq: fields.count("seq"),
    issuedAt: fields.instant("iat"),
    notBefore: fields.instant("nbf"),
    kind: fields.choice("kind", KINDS),
    org: to.text("org"),
    email: to.text("email"),
    country: to.text("country"),
    sku: fields.text("sku"),
    name: fields.text("name"),
    products: fields.objects("products").map(productOf),
    type: fields.text("type"),
    developers: fields.countOrNull("developers"),
    locations: fields.countOrNull("locations"),
    deployments: fields.countOrNull("deployments"),
    redistributable: fields.flag("redistributable"),
    order: fields.text("order"),
    updatesUntil: fields.dayOrNull("updatesUntil"),
    expiresAt: fields.dayOrNull("expiresAt"),
    entitlements: fields.texts("entitlements"),
    replaces: fields.idOrNull("replaces"),
    statusIndex: status?.countOrNull("idx") ?? null,
    statusUri: status?.textOrNull("uri") ?? null,
    howTo: fields.textOrNull("howTo"),
  };
}

/**
 * The terms in lines for people, as they stand above the signed part of the file too. Those in the file are not signed,
 * so whoever shows a licence shows these.
 */
export function termsOf(license: License): string {
  const lines = [
    line("Licensed to", license.org),
    line("Product", `${license.name} (${extent(license)})`),
  ];
  if (license.updatesUntil !== null) {
    const never = license.expiresAt === null ? "   (the licence itself never expires)" : "";
    lines.push(line("Updates until", license.updatesUntil + never));
  }
  if (license.expiresAt !== null) {
    lines.push(line("Valid until", license.expiresAt));
  }
  return lines.join("");
}

function productOf(fields: Fields): Product {
  return { family: fields.text("family"), platform: fields.text("platform") };
}

function line(label: string, value: string): string {
  return `${label.padEnd(14)}: ${plain(value)}\n`;
}

/** Without what could steer a terminal: a stolen key must not write on the screen of whoever inspects its work. */
export function plain(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f]/g, " ");
}

function extent(license: License): string {
  const many = counted(license.developers, "any number of developers", "developer");
  return license.deployments === null
    ? `${many}, ${counted(license.locations, "unlimited locations", "location")}`
    : `${many}, ${counted(license.deployments, "", "customer deployment")}`;
}

function counted(count: number | null, unlimited: string, noun: string): string {
  return count === null ? unlimited : `${count} ${noun}${count === 1 ? "" : "s"}`;
}
