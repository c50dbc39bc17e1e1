package dev.mitra.account.token;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/// The scopes that we know. Those of services name the audience of a token; the others the claims about a person.
public final class Scopes {

    public static final String OPENID = "openid";
    public static final String OFFLINE = "offline_access";
    public static final String PROFILE = "profile";
    public static final String EMAIL = "email";
    public static final String GROUPS = "groups";
    public static final String ROLES = "roles";

    /// What the vendor's mail gateway may: hand mails to reseller-service.
    public static final String INBOUND_MAILS = "inbound-mails";

    /// One per service, in the order of the main job.
    public static final List<String> SERVICES = List.of("account", "reseller", "order", "billing", "license");

    private Scopes() {}

    public static List<String> all() {
        return Stream.concat(Stream.of(OPENID, PROFILE, EMAIL, GROUPS, ROLES, OFFLINE), SERVICES.stream())
                .toList();
    }

    /// The services that these scopes open.
    public static List<String> audience(Collection<String> scopes) {
        return SERVICES.stream()
                .filter(scopes::contains)
                .map(service -> service + "-service")
                .toList();
    }
}
