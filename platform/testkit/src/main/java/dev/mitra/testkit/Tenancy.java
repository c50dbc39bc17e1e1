package dev.mitra.testkit;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.EmailAddress;
import dev.mitra.kernel.ResellerId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What a service tells the walk of [AccessMatrix]: real things of one tenant, who owns them, and which ids are
/// nobody's own. Everybody else is a stranger to the tenant.
///
/// An id's kind is its prefix (`ord`), or the parameter's name where ids have none.
public final class Tenancy {

    /// Somebody who is not the tenant.
    record Stranger(String who, List<String> roles, String token) {}

    private final Map<String, String> owned = new LinkedHashMap<>();
    private final Map<String, String> known = new LinkedHashMap<>();
    private final Map<String, String> owners = new LinkedHashMap<>();
    private final Map<String, String> bodies = new LinkedHashMap<>();
    private final List<String> secrets = new ArrayList<>();
    private final List<Stranger> strangers = new ArrayList<>();

    private Tenancy() {
        customer("another customer");
        customer("a pending reseller");
        strangers.add(new Stranger("a reseller that nobody knows", List.of("reseller"), Tokens.anyone("reseller")));
    }

    /// A service without tenants.
    public static Tenancy none() {
        return new Tenancy();
    }

    public static Tenancy of(String kind, String id) {
        return new Tenancy().and(kind, id);
    }

    /// One more thing of the tenant.
    public Tenancy and(String kind, String id) {
        owned.put(kind, id);
        return this;
    }

    /// Who the tenant is where it calls with this role.
    public Tenancy owner(String role, String token) {
        owners.put(role, token);
        return this;
    }

    /// An id that is no secret and no tenant's: a SKU, a version.
    ///
    /// @param example one that exists
    public Tenancy known(String kind, String example) {
        known.put(kind, example);
        return this;
    }

    /// Text that only the tenant may read: a number, a name.
    public Tenancy secret(String text) {
        secrets.add(text);
        return this;
    }

    /// What is sent to `POST /v1/things/{id}` where a body made from its schema would be refused for itself.
    public Tenancy body(String operation, String json) {
        bodies.put(operation, json);
        return this;
    }

    /// A real reseller other than the tenant.
    public Tenancy otherReseller(AccountId account, ResellerId reseller) {
        return reseller("another reseller", account, reseller);
    }

    /// A reseller that the service knows to be suspended, with a token that was issued before.
    public Tenancy suspended(AccountId account, ResellerId reseller) {
        return reseller("a suspended reseller with its old token", account, reseller);
    }

    private Tenancy stranger(String who, List<String> roles, String token) {
        strangers.add(new Stranger(who, roles, token));
        return this;
    }

    private void customer(String who) {
        stranger(who, List.of("customer"), Tokens.customer(AccountId.random(), mailbox(who)));
    }

    private Tenancy reseller(String who, AccountId account, ResellerId reseller) {
        var token =
                Tokens.of(account, "customer", "reseller").reseller(reseller).email(mailbox(who), true);
        return stranger(who, List.of("customer", "reseller"), token.sign());
    }

    private static EmailAddress mailbox(String who) {
        return EmailAddress.parse(who.replace(' ', '.') + "@stranger.example").orElseThrow();
    }

    Optional<String> ownId(String kind) {
        return Optional.ofNullable(owned.get(kind));
    }

    Optional<String> knownId(String kind) {
        return Optional.ofNullable(known.get(kind));
    }

    Optional<String> ownerAmong(List<String> roles) {
        return ownersAmong(roles).findFirst();
    }

    Stream<String> ownersAmong(List<String> roles) {
        return owners.entrySet().stream()
                .filter(owner -> roles.contains(owner.getKey()) || roles.contains("authenticated"))
                .map(Map.Entry::getValue);
    }

    Optional<String> bodyOf(String operation) {
        return Optional.ofNullable(bodies.get(operation));
    }

    List<Stranger> strangers() {
        return strangers;
    }

    /// Everything that no stranger may ever read.
    List<String> hidden() {
        var all = new ArrayList<>(owned.values());
        all.addAll(secrets);
        return all;
    }

    List<String> secrets() {
        return secrets;
    }
}
