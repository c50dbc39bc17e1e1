/** Verifies Mitra licence files offline, with nothing but the Java platform. */
module dev.mitra.license.verifier {
    exports dev.mitra.license.verifier;
}
