package dev.mitra.billing.exemption.db;

import dev.mitra.billing.tax.Exemption;
import dev.mitra.billing.tax.Exemptions;
import dev.mitra.kernel.ResellerId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.QueryFlushMode;

/// What orders are judged by; asked once per poll of orders.
@ApplicationScoped
class ExemptionRows implements Exemptions {

    private final Session entities;

    ExemptionRows(Session entities) {
        this.entities = entities;
    }

    @Override
    public List<Exemption> of(Collection<ResellerId> resellers) {
        if (resellers.isEmpty()) {
            return List.of();
        }
        return entities
                .createNativeQuery("""
                        select c.reseller_id, v.state, v.registration, v.valid_from, v.expires_on, c.reviewed_at, c.revoked_at,
                            c.purchase_order
                        from exemption_certificate c join exemption_coverage v on v.certificate_id = c.id
                        where c.reseller_id = any (:resellers) and c.status in ('VERIFIED', 'REVOKED') and v.accepted
                        order by c.purchase_order nulls first, v.expires_on desc, c.id""", Object[].class)
                .addScalar("reseller_id", UUID.class)
                .addScalar("state", String.class)
                .addScalar("registration", String.class)
                .addScalar("valid_from", LocalDate.class)
                .addScalar("expires_on", LocalDate.class)
                .addScalar("reviewed_at", Instant.class)
                .addScalar("revoked_at", Instant.class)
                .addScalar("purchase_order", String.class)
                .setParameter(
                        "resellers", resellers.stream().map(ResellerId::value).toArray(UUID[]::new))
                .setQueryFlushMode(QueryFlushMode.NO_FLUSH)
                .getResultList()
                .stream()
                .map(row -> new Exemption(
                        new ResellerId((UUID) row[0]),
                        (String) row[1],
                        (String) row[2],
                        (LocalDate) row[3],
                        (LocalDate) row[4],
                        (Instant) row[5],
                        (Instant) row[6],
                        (String) row[7]))
                .toList();
    }
}
