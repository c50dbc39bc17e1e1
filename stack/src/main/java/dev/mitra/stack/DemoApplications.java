package dev.mitra.stack;

/// The applications to which people log in on the local stack, where their developers run them. Production refuses the
/// forum's secret, as every one that begins with `demo-`.
final class DemoApplications {

    /// Public: it runs in the browser, so that its address is allowed to call our services from there.
    static final String STOREFRONT = "http://localhost:3000";
    static final String FORUM = "http://localhost:3001";
    static final String FORUM_SECRET = "demo-forum-secret-never-in-production";

    private DemoApplications() {}

    /// As account-service reads `mitra.applications`.
    static String setting() {
        var storefront = String.join(
                "|",
                "storefront",
                "Kestrelwood Shop",
                "",
                STOREFRONT + "/callback",
                STOREFRONT + "/",
                "openid profile email roles groups offline_access account reseller order billing license",
                "none");
        var forum = String.join(
                "|",
                "forum",
                "Kestrelwood Forum",
                FORUM_SECRET,
                FORUM + "/auth/oidc/callback",
                FORUM + "/",
                "openid profile email groups offline_access",
                "ask");
        return storefront + ";" + forum;
    }
}
