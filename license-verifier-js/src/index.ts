export { type Kind, type License, type Product, termsOf } from "./license.js";
export type { LicenseResult } from "./results.js";
export type { Algorithm } from "./signature.js";
export { LicenseVerifier, type TrustedRoot, type VerifierOptions } from "./verifier.js";
