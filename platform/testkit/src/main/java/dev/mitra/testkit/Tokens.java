package dev.mitra.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.EmailAddress;
import dev.mitra.kernel.ResellerId;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Access tokens for tests, as account-service would sign them, and broken ones as an attacker would send.
/// The services accept them in the test profile only, where `mitra-test-jwks.json` is the issuer's key set.
///
/// `given().auth().oauth2(Tokens.sales())`
public final class Tokens {

    /// `mitra.issuer` of the test profile.
    public static final String ISSUER = "https://identity.mitra.test";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> AUDIENCE = List.of(
            "account-service", "reseller-service", "order-service", "billing-service", "license-service", "mitra-web");

    private final Map<String, Object> claims = new LinkedHashMap<>();

    private Tokens(AccountId account, String... roles) {
        var now = Instant.now();
        claims.put("iss", ISSUER);
        claims.put("aud", AUDIENCE);
        claims.put("sub", account.external());
        claims.put("roles", List.of(roles));
        claims.put("iat", now.getEpochSecond());
        claims.put("exp", now.plus(Duration.ofMinutes(10)).getEpochSecond());
        claims.put("jti", AccountId.random().value().toString());
    }

    /// A token to be shaped by the test, ended by [#sign()] or one of the forgeries.
    public static Tokens of(AccountId account, String... roles) {
        return new Tokens(account, roles);
    }

    public static String customer(AccountId account, EmailAddress email) {
        return of(account, "customer").email(email, true).sign();
    }

    /// A customer whose mailbox is not proven yet.
    public static String unverified(AccountId account, EmailAddress email) {
        return of(account, "customer").email(email, false).sign();
    }

    /// A person who acts for an ACTIVE reseller.
    public static String reseller(AccountId account, ResellerId reseller) {
        return of(account, "customer", "reseller").reseller(reseller).sign();
    }

    /// A partner system that logged in with client_credentials.
    public static String client(AccountId owner, ResellerId reseller, String clientId) {
        return of(owner, "reseller")
                .reseller(reseller)
                .claim("client_id", clientId)
                .sign();
    }

    public static String sales() {
        return staff("sales");
    }

    public static String finance() {
        return staff("finance");
    }

    public static String ops() {
        return staff("ops");
    }

    public static String admin() {
        return staff("admin");
    }

    /// A new account with this one role; a reseller gets a reseller id too.
    public static String anyone(String role) {
        var token = of(AccountId.random(), role)
                .email(EmailAddress.parse("anyone@example.test").orElseThrow(), true);
        return role.equals("reseller") ? token.reseller(ResellerId.random()).sign() : token.sign();
    }

    private static String staff(String role) {
        var email = EmailAddress.parse(role + "@kestrelwood.example").orElseThrow();
        return of(AccountId.random(), role).email(email, true).sign();
    }

    public Tokens email(EmailAddress email, boolean verified) {
        return claim("email", email.canonical()).claim("email_verified", verified);
    }

    public Tokens reseller(ResellerId reseller) {
        return claim("reseller_id", reseller.external());
    }

    public Tokens claim(String name, Object value) {
        claims.put(name, value);
        return this;
    }

    public Tokens without(String name) {
        claims.remove(name);
        return this;
    }

    /// Ended an hour ago.
    public Tokens expired() {
        long now = Instant.now().getEpochSecond();
        return claim("iat", now - 4200).claim("exp", now - 3600);
    }

    /// Issued eleven minutes ago, and says that it is good for another hour.
    public Tokens tooOld() {
        long now = Instant.now().getEpochSecond();
        return claim("iat", now - 660).claim("exp", now + 3600);
    }

    /// Meant for somebody else's service.
    public Tokens wrongAudience() {
        return claim("aud", List.of("forum"));
    }

    public Tokens wrongIssuer() {
        return claim("iss", "https://identity.attacker.test");
    }

    public String sign() {
        return Signing.es256(payload());
    }

    /// `alg: none`, no signature.
    public String algNone() {
        return Signing.none(payload());
    }

    /// HMAC whose secret is the issuer's public key, which everybody knows.
    public String signedWithPublicKeyAsSecret() {
        return Signing.hs256WithPublicKey(payload());
    }

    /// A good ES256 signature of a key that is not the issuer's, under the issuer's kid.
    public String signedWithForeignKey() {
        return Signing.es256OfForeignKey(payload());
    }

    /// As above, but its kid is unknown.
    public String signedWithUnknownKid() {
        return Signing.es256OfUnknownKid(payload());
    }

    private String payload() {
        try {
            return JSON.writeValueAsString(claims);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
