package dev.mitra.billing.exemption.db;

import dev.mitra.billing.exemption.Certificate;
import dev.mitra.billing.exemption.CertificateFile;
import dev.mitra.billing.exemption.CertificateId;
import dev.mitra.billing.exemption.CertificateKind;
import dev.mitra.billing.exemption.Certificates;
import dev.mitra.billing.exemption.Coverage;
import dev.mitra.billing.exemption.Decision;
import dev.mitra.billing.exemption.Submission;
import dev.mitra.kernel.ResellerId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/// Makes certificates of their rows.
@ApplicationScoped
class CertificateReading {

    private static final String CERTIFICATES =
            "select c.id, c.reseller_id, c.kind, c.status, c.signed_on, c.printed_expiry, c.purchase_order, c.submitted_at,"
                    + " c.submitted_by, c.file_name, c.media_type, c.sha256, c.reviewed_at, c.reviewed_by, c.review_words,"
                    + " c.revoked_at, c.revoked_by, c.revoked_words from exemption_certificate c where 1 = 1";

    private final Session entities;

    CertificateReading(Session entities) {
        this.entities = entities;
    }

    private record Row(UUID certificate, Coverage coverage, boolean accepted) {}

    List<Certificate> read(String conditions, Map<String, Object> values, int limit) {
        var selection = entities.createNativeQuery(CERTIFICATES + conditions + " order by c.id desc", Tuple.class)
                .addScalar("id", UUID.class)
                .addScalar("reseller_id", UUID.class)
                .addScalar("kind", String.class)
                .addScalar("status", String.class)
                .addScalar("signed_on", LocalDate.class)
                .addScalar("printed_expiry", LocalDate.class)
                .addScalar("purchase_order", String.class)
                .addScalar("submitted_at", Instant.class)
                .addScalar("submitted_by", String.class)
                .addScalar("file_name", String.class)
                .addScalar("media_type", String.class)
                .addScalar("sha256", String.class)
                .addScalar("reviewed_at", Instant.class)
                .addScalar("reviewed_by", String.class)
                .addScalar("review_words", String.class)
                .addScalar("revoked_at", Instant.class)
                .addScalar("revoked_by", String.class)
                .addScalar("revoked_words", String.class);
        values.forEach(selection::setParameter);
        var rows = selection.setMaxResults(limit).getResultList();
        var coverage =
                coverage(rows.stream().map(row -> row.get("id", UUID.class)).toList());
        return rows.stream()
                .map(row -> certificate(row, coverage.getOrDefault(row.get("id", UUID.class), List.of())))
                .toList();
    }

    private Map<UUID, List<Row>> coverage(List<UUID> certificates) {
        return entities
                .createNativeQuery("""
                        select certificate_id, state, registration, valid_from, expires_on, coalesce(accepted, false) as accepted
                        from exemption_coverage where certificate_id = any (:ids) order by state""", Tuple.class)
                .addScalar("certificate_id", UUID.class)
                .addScalar("state", String.class)
                .addScalar("registration", String.class)
                .addScalar("valid_from", LocalDate.class)
                .addScalar("expires_on", LocalDate.class)
                .addScalar("accepted", Boolean.class)
                .setParameter("ids", certificates.toArray(UUID[]::new))
                .getResultList()
                .stream()
                .map(row -> new Row(
                        row.get("certificate_id", UUID.class), coverage(row), row.get("accepted", Boolean.class)))
                .collect(Collectors.groupingBy(Row::certificate));
    }

    private static Coverage coverage(Tuple row) {
        return new Coverage(
                row.get("state", String.class),
                row.get("registration", String.class),
                row.get("valid_from", LocalDate.class),
                row.get("expires_on", LocalDate.class));
    }

    private static Certificate certificate(Tuple row, List<Row> coverage) {
        var id = new CertificateId(row.get("id", UUID.class));
        var submission = new Submission(
                new ResellerId(row.get("reseller_id", UUID.class)),
                CertificateKind.valueOf(row.get("kind", String.class)),
                coverage.stream().map(Row::coverage).toList(),
                row.get("signed_on", LocalDate.class),
                row.get("printed_expiry", LocalDate.class),
                row.get("purchase_order", String.class),
                new CertificateFile(
                        row.get("file_name", String.class),
                        row.get("media_type", String.class),
                        row.get("sha256", String.class)),
                row.get("submitted_at", Instant.class),
                row.get("submitted_by", String.class));
        var good = coverage.stream().filter(Row::accepted).map(Row::coverage).toList();
        return switch (row.get("status", String.class)) {
            case "SUBMITTED" -> new Certificate.Submitted(id, submission);
            case "VERIFIED" ->
                new Certificate.Verified(id, submission, good, decision(row, "reviewed", "review_words"));
            case "REJECTED" -> new Certificate.Rejected(id, submission, decision(row, "reviewed", "review_words"));
            case "REVOKED" ->
                new Certificate.Revoked(
                        id,
                        submission,
                        good,
                        decision(row, "reviewed", "review_words"),
                        decision(row, "revoked", "revoked_words"));
            default -> throw new IllegalStateException("certificate " + id.external());
        };
    }

    private static Decision decision(Tuple row, String what, String words) {
        return new Decision(
                Objects.requireNonNull(row.get(what + "_at", Instant.class)),
                Objects.requireNonNull(row.get(what + "_by", String.class)),
                row.get(words, String.class));
    }

    List<Certificates.Expiring> expiring(LocalDate day) {
        return entities
                .createNativeQuery("""
                        select v.certificate_id, c.reseller_id, v.state, v.registration, v.valid_from, v.expires_on
                        from exemption_coverage v join exemption_certificate c on c.id = v.certificate_id
                        where v.accepted and v.expires_on = :day and c.status = 'VERIFIED' and c.purchase_order is null
                          and not exists (select 1 from exemption_certificate d join exemption_coverage w on w.certificate_id = d.id
                            where d.reseller_id = c.reseller_id and d.status in ('VERIFIED', 'SUBMITTED') and w.state = v.state
                              and w.accepted is not false and w.expires_on > v.expires_on)
                        order by c.id, v.state""", Tuple.class)
                .addScalar("certificate_id", UUID.class)
                .addScalar("reseller_id", UUID.class)
                .addScalar("state", String.class)
                .addScalar("registration", String.class)
                .addScalar("valid_from", LocalDate.class)
                .addScalar("expires_on", LocalDate.class)
                .setParameter("day", day)
                .getResultList()
                .stream()
                .map(row -> new Certificates.Expiring(
                        new CertificateId(row.get("certificate_id", UUID.class)),
                        new ResellerId(row.get("reseller_id", UUID.class)),
                        coverage(row)))
                .toList();
    }
}
