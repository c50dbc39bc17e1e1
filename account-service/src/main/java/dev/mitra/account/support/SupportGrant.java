package dev.mitra.account.support;

import dev.mitra.account.customer.LicenseId;
import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.OrganisationId;
import dev.mitra.kernel.ResellerId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// R6.1: a customer lets a reseller ask for support on its behalf. Whether it is in force is a question to the clock,
/// never to a job.
///
/// @param license the one licence it is for; empty when it is for all that the organisation owns
/// @param expiresAt from this instant of business time on it is worth nothing
/// @param version 1 when granted, 2 when ended
public record SupportGrant(
        SupportGrantId id,
        OrganisationId organisation,
        ResellerId reseller,
        Optional<LicenseId> license,
        AccountId grantedBy,
        Instant grantedAt,
        Instant expiresAt,
        Optional<Ending> ending,
        long version) {

    /// Nobody remembers for longer whom they once trusted.
    public static final Duration LONGEST = Duration.ofDays(366);

    /// When and why it ended before anybody had to ask the clock.
    public record Ending(Instant at, Reason reason) {}

    /// Why it ended.
    public enum Reason {
        /// Somebody of the organisation took it back.
        REVOKED,
        /// A newer one for the same reseller and licence took its place.
        REPLACED,
        /// Its time was over.
        EXPIRED
    }

    /// Whom it is for and how far it reaches.
    public record Scope(OrganisationId organisation, ResellerId reseller, Optional<LicenseId> license) {}

    /// @throws IllegalArgumentException when it would end before it begins, or last longer than [#LONGEST]
    public static SupportGrant of(Scope scope, AccountId grantedBy, Instant now, Instant expiresAt) {
        if (!lasts(now, expiresAt)) {
            throw new IllegalArgumentException("a support grant ends after it begins, and within a year");
        }
        return new SupportGrant(
                SupportGrantId.random(),
                scope.organisation(),
                scope.reseller(),
                scope.license(),
                grantedBy,
                now,
                expiresAt,
                Optional.empty(),
                1);
    }

    /// Whether a grant of now may end then.
    public static boolean lasts(Instant now, Instant expiresAt) {
        return now.isBefore(expiresAt) && !expiresAt.isAfter(now.plus(LONGEST));
    }

    public boolean isInForce(Instant now) {
        return ending.isEmpty() && now.isBefore(expiresAt);
    }

    /// Ends it; one that has ended stays as it is.
    public SupportGrant end(Instant now, Reason reason) {
        return ending.isPresent()
                ? this
                : new SupportGrant(
                        id,
                        organisation,
                        reseller,
                        license,
                        grantedBy,
                        grantedAt,
                        expiresAt,
                        Optional.of(new Ending(now, reason)),
                        version + 1);
    }

    /// How the forum knows it: a member of this group may ask in the customer's name (R6.2). One that is for a single
    /// licence says so, else a forum that reads groups alone would let it reach too far.
    public String group() {
        return "support-proxy:" + organisation.external()
                + license.map(one -> ":" + one.external()).orElse("");
    }
}
