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
        return find("effectiveFrom <= ?1 order by effectiveFrom desc, policyVersion desc", day)
                .firstResultOptional()
                .map(row -> row.policyVersion);
    }

    @Override
    public Optional<LocalDate> firstDayOf(String policyVersion) {
        return findByIdOptional(policyVersion).map(row -> row.effectiveFrom);
    }
}
