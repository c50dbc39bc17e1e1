package dev.mitra.license.verifier;

/** Carries the result that ends a verification from deep inside to {@link LicenseVerifier}; never leaves the package. */
final class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient LicenseResult result;

    private Refused(LicenseResult result) {
        super(result.sentence(), null, false, false);
        this.result = result;
    }

    static Refused unreadable(String hint) {
        return new Refused(new LicenseResult.Unreadable(hint));
    }

    static Refused tampered(String what) {
        return new Refused(new LicenseResult.Tampered(what));
    }

    static Refused unknownKey(String kid) {
        return new Refused(new LicenseResult.UnknownKey(kid));
    }

    LicenseResult result() {
        return result;
    }
}
