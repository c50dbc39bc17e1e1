package dev.mitra.billing.exemption.db;

import dev.mitra.billing.exemption.Certificate;
import dev.mitra.billing.exemption.CertificateId;
import dev.mitra.billing.exemption.CertificateStatus;
import dev.mitra.billing.exemption.Certificates;
import dev.mitra.billing.exemption.Coverage;
import dev.mitra.billing.exemption.Decision;
import dev.mitra.billing.exemption.ExpiryRule;
import dev.mitra.kernel.Id;
import dev.mitra.kernel.ResellerId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/// Certificates in PostgreSQL, with plain SQL.
@ApplicationScoped
class CertificateTables implements Certificates {

    private final Session entities;
    private final CertificateReading reading;

    CertificateTables(Session entities, CertificateReading reading) {
        this.entities = entities;
        this.reading = reading;
    }

    @Override
    public Set<String> states(Set<String> codes) {
        return Set.copyOf(
                entities.createNativeQuery("select code from tax_state where code = any (:codes)", String.class)
                        .setParameter("codes", codes.toArray(String[]::new))
                        .getResultList());
    }

    @Override
    public Map<String, ExpiryRule> expiryRules(LocalDate day) {
        return entities
                .createNativeQuery("""
                        select distinct on (state) state, months from exemption_expiry_rule where valid_from <= :day
                        order by state, valid_from desc""", Object[].class)
                .addScalar("state", String.class)
                .addScalar("months", Integer.class)
                .setParameter("day", day)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(
                        row -> (String) row[0],
                        row -> row[1] == null
                                ? new ExpiryRule.CalendarYear()
                                : new ExpiryRule.Months((Integer) row[1])));
    }

    @Override
    public boolean add(Certificate.Submitted certificate, byte[] content) {
        var submission = certificate.submission();
        int added = entities.createNativeMutationQuery("""
                        insert into exemption_certificate (id, reseller_id, kind, status, signed_on, printed_expiry, purchase_order,
                            submitted_at, submitted_by, file_name, media_type, sha256)
                        values (:id, :reseller, :kind, 'SUBMITTED', :signed, cast(:printed as date), :po, :at, :by, :name, :type, :sha)
                        on conflict (reseller_id, sha256) do nothing""")
                .setParameter("id", certificate.id().value())
                .setParameter("reseller", submission.reseller().value())
                .setParameter("kind", submission.kind().name())
                .setParameter("signed", submission.signedOn())
                .setParameter(
                        "printed",
                        submission.printedExpiry() == null
                                ? null
                                : submission.printedExpiry().toString(),
                        String.class)
                .setParameter("po", submission.purchaseOrder(), String.class)
                .setParameter("at", submission.at())
                .setParameter("by", submission.by())
                .setParameter("name", submission.file().name())
                .setParameter("type", submission.file().mediaType())
                .setParameter("sha", submission.file().sha256())
                .executeUpdate();
        if (added == 1) {
            submission.coverage().forEach(coverage -> add(certificate.id(), coverage));
            entities.createNativeMutationQuery(
                            "insert into exemption_file (certificate_id, content) values (:id, :content)")
                    .setParameter("id", certificate.id().value())
                    .setParameter("content", content)
                    .executeUpdate();
        }
        return added == 1;
    }

    private void add(CertificateId id, Coverage coverage) {
        entities.createNativeMutationQuery("""
                        insert into exemption_coverage (certificate_id, state, registration, valid_from, expires_on)
                        values (:id, :state, :registration, :from, :until)""")
                .setParameter("id", id.value())
                .setParameter("state", coverage.state())
                .setParameter("registration", coverage.registration())
                .setParameter("from", coverage.from())
                .setParameter("until", coverage.until())
                .executeUpdate();
    }

    @Override
    public void save(Certificate certificate) {
        switch (certificate) {
            case Certificate.Submitted _ -> throw new IllegalArgumentException("a submission is added, never saved");
            case Certificate.Verified verified -> {
                reviewed(verified.id(), CertificateStatus.VERIFIED, verified.decision());
                accept(
                        verified.id(),
                        verified.coverage().stream().map(Coverage::state).toList());
            }
            case Certificate.Rejected rejected -> {
                reviewed(rejected.id(), CertificateStatus.REJECTED, rejected.decision());
                accept(rejected.id(), List.of());
            }
            case Certificate.Revoked revoked -> revoked(revoked.id(), revoked.decision());
        }
    }

    private void reviewed(CertificateId id, CertificateStatus status, Decision decision) {
        entities.createNativeMutationQuery("""
                        update exemption_certificate set status = :status, reviewed_at = :at, reviewed_by = :by, review_words = :words
                        where id = :id""")
                .setParameter("status", status.name())
                .setParameter("at", decision.at())
                .setParameter("by", decision.by())
                .setParameter("words", decision.words(), String.class)
                .setParameter("id", id.value())
                .executeUpdate();
    }

    private void accept(CertificateId id, List<String> states) {
        entities.createNativeMutationQuery(
                        "update exemption_coverage set accepted = state = any (:states) where certificate_id = :id")
                .setParameter("states", states.toArray(String[]::new))
                .setParameter("id", id.value())
                .executeUpdate();
    }

    private void revoked(CertificateId id, Decision decision) {
        entities.createNativeMutationQuery("""
                        update exemption_certificate set status = 'REVOKED', revoked_at = :at, revoked_by = :by, revoked_words = :words
                        where id = :id""")
                .setParameter("at", decision.at())
                .setParameter("by", decision.by())
                .setParameter("words", decision.words(), String.class)
                .setParameter("id", id.value())
                .executeUpdate();
    }

    @Override
    public Optional<Certificate> lock(CertificateId id) {
        entities.createNativeQuery("select id from exemption_certificate where id = :id for update", UUID.class)
                .setParameter("id", id.value())
                .getResultList();
        return find(null, id);
    }

    @Override
    public List<Certificate> find(
            @Nullable ResellerId reseller,
            @Nullable CertificateStatus status,
            LocalDate today,
            @Nullable CertificateId before,
            int limit) {
        var conditions = new StringBuilder();
        var values = new HashMap<String, Object>();
        and(conditions, values, "c.reseller_id = :reseller", reseller);
        and(conditions, values, "c.id < :before", before);
        if (status != null) {
            conditions.append(" and c.status = :status");
            values.put("status", status == CertificateStatus.EXPIRED ? "VERIFIED" : status.name());
        }
        // expired is no status that is stored, it follows from the day
        if (status == CertificateStatus.VERIFIED || status == CertificateStatus.EXPIRED) {
            conditions
                    .append(status == CertificateStatus.VERIFIED ? " and exists (" : " and not exists (")
                    .append("""
                    select 1 from exemption_coverage v
                    where v.certificate_id = c.id and v.accepted and v.expires_on >= :today)""");
            values.put("today", today);
        }
        return reading.read(conditions.toString(), values, limit);
    }

    @Override
    public Optional<Certificate> find(@Nullable ResellerId reseller, CertificateId id) {
        var conditions = new StringBuilder();
        var values = new HashMap<String, Object>();
        and(conditions, values, "c.reseller_id = :reseller", reseller);
        and(conditions, values, "c.id = :id", id);
        return reading.read(conditions.toString(), values, 1).stream().findFirst();
    }

    private static void and(StringBuilder conditions, Map<String, Object> values, String condition, @Nullable Id id) {
        if (id != null) {
            conditions.append(" and ").append(condition);
            values.put(condition.substring(condition.lastIndexOf(':') + 1), id.value());
        }
    }

    @Override
    public List<Certificate.Verified> verifiedOf(Collection<ResellerId> resellers, int limit) {
        if (resellers.isEmpty()) {
            return List.of();
        }
        var ids = resellers.stream().map(ResellerId::value).toArray(UUID[]::new);
        return reading
                .read(
                        " and c.reseller_id = any (:resellers) and c.status = 'VERIFIED'",
                        Map.of("resellers", ids),
                        limit)
                .stream()
                .flatMap(certificate ->
                        certificate instanceof Certificate.Verified verified ? Stream.of(verified) : Stream.empty())
                .toList();
    }

    @Override
    public Optional<byte[]> content(CertificateId id) {
        return entities
                .createNativeQuery("select content from exemption_file where certificate_id = :id", byte[].class)
                .setParameter("id", id.value())
                .getResultList()
                .stream()
                .findFirst();
    }

    @Override
    public List<Expiring> expiring(LocalDate day) {
        return reading.expiring(day);
    }
}
