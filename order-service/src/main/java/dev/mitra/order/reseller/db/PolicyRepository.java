package dev.mitra.order.reseller.db;

import dev.mitra.order.reseller.Policies;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;

@ApplicationScoped
class PolicyRepository implements Policies, PanacheRepositoryBase<PolicyRow, String> {

    private static final String ADD = """
            insert into policy (policy_version, effective_from) values (:version, :from)
            on conflict (policy_version) do update set effective_from = excluded.effective_from
            """;

    /// With its limit written out: as a parameter it makes PostgreSQL plan the query again for each order.
    private static final String EFFECTIVE = """
            select policy_version from policy where effective_from <= :day
            order by effective_from desc, policy_version desc limit 1
            """;

    @Override
    public void add(String policyVersion, LocalDate effectiveFrom) {
        getEntityManager()
                .createNativeQuery(ADD)
                .setParameter("version", policyVersion)
                .setParameter("from", effectiveFrom)
                .executeUpdate();
    }

    @Override
    public Optional<String> effectiveOn(LocalDate day) {
        return getSession()
                .createNativeQuery(EFFECTIVE, String.class)
                .setParameter("day", day)
                .uniqueResultOptional();
    }

    @Override
    public Optional<LocalDate> firstDayOf(String policyVersion) {
        return findByIdOptional(policyVersion).map(row -> row.effectiveFrom);
    }
}
