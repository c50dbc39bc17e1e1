/**
 * Verifies licence files inside the product that they license: offline, without dependencies, from Java 17.
 *
 * <pre>{@code
 * var verifier = LicenseVerifier.forProduct("Words", "Java")
 *         .releasedOn(LocalDate.of(2026, 10, 1))
 *         .trusting(TrustedRoot.ed25519("root-2026", "x5k..."))
 *         .build();
 * LicenseResult result = verifier.verify(LicenseSearch.beside(MyProduct.class));
 * if (!result.allows()) {
 *     System.err.println(result.sentence());
 * }
 * }</pre>
 *
 * Comments are in the older Javadoc form because the products that embed this library are built with older
 * tools than ours.
 */
package dev.mitra.license.verifier;
