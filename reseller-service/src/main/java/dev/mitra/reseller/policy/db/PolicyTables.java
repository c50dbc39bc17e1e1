package dev.mitra.reseller.policy.db;

import dev.mitra.kernel.ResellerId;
import dev.mitra.reseller.policy.Acceptance;
import dev.mitra.reseller.policy.Policies;
import dev.mitra.reseller.policy.PolicyVersion;
import dev.mitra.reseller.policy.PublishedPolicies;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/// Policies and acceptances in PostgreSQL.
@ApplicationScoped
class PolicyTables implements Policies {

    /// The one row of the table `policy`.
    private static final UUID RESELLER_POLICY = UUID.fromString("019ab000-0000-7000-8000-000000000001");

    private final Session database;

    PolicyTables(Session database) {
        this.database = database;
    }

    @Override
    public UUID policyId() {
        return RESELLER_POLICY;
    }

    @Override
    public void lock() {
        database.createNativeQuery("select versions from policy where id = :id for update", Long.class)
                .addScalar("versions", Long.class)
                .setParameter("id", RESELLER_POLICY)
                .getSingleResult();
    }

    @Override
    public long publish(PolicyVersion version, Instant at) {
        long number = database.createNativeQuery(
                        "update policy set versions = versions + 1 where id = :id returning versions", Long.class)
                .addScalar("versions", Long.class)
                .setParameter("id", RESELLER_POLICY)
                .getSingleResult();
        database.persist(PolicyVersionRow.of(version, number, at));
        return number;
    }

    @Override
    public PublishedPolicies published() {
        return new PublishedPolicies(
                database.createQuery("from PolicyVersionRow", PolicyVersionRow.class).getResultList().stream()
                        .map(PolicyVersionRow::toVersion)
                        .toList());
    }

    @Override
    public Optional<PolicyVersion> named(String version) {
        return Optional.ofNullable(database.find(PolicyVersionRow.class, version))
                .map(PolicyVersionRow::toVersion);
    }

    @Override
    public Optional<String> inForceOn(LocalDate day) {
        return database
                .createQuery(
                        "select name from PolicyVersionRow where effectiveFrom ="
                                + " (select max(effectiveFrom) from PolicyVersionRow where effectiveFrom <= :day)",
                        String.class)
                .setParameter("day", day)
                .getResultList()
                .stream()
                .max(Comparator.naturalOrder());
    }

    @Override
    public Optional<Acceptance> acceptance(ResellerId reseller, String policyVersion) {
        var key = new AcceptanceKey(reseller.value(), policyVersion);
        return Optional.ofNullable(database.find(AcceptanceRow.class, key)).map(AcceptanceRow::toAcceptance);
    }

    @Override
    public List<Acceptance> acceptances(ResellerId reseller) {
        return database
                .createQuery(
                        "from AcceptanceRow where resellerId = :reseller order by acceptedAt desc", AcceptanceRow.class)
                .setParameter("reseller", reseller.value())
                .getResultList()
                .stream()
                .map(AcceptanceRow::toAcceptance)
                .toList();
    }

    @Override
    public void save(Acceptance acceptance) {
        database.persist(AcceptanceRow.of(acceptance));
    }
}
