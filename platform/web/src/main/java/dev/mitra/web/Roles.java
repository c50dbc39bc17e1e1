package dev.mitra.web;

/// The roles that account-service writes into a token's `roles` claim.
public final class Roles {

    /// A person or firm with a verified account.
    public static final String CUSTOMER = "customer";

    /// A member or API client of an ACTIVE reseller.
    public static final String RESELLER = "reseller";

    public static final String SALES = "sales";
    public static final String FINANCE = "finance";
    public static final String OPS = "ops";
    public static final String ADMIN = "admin";

    /// A program of the vendor's that hands inbound mails over, and may nothing else.
    public static final String MAIL_GATEWAY = "mail-gateway";

    private Roles() {}
}
