package dev.mitra.reseller.policy.db;

import dev.mitra.reseller.policy.PolicyVersion;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/// A published version with its texts; written once.
@Entity
@Table(name = "policy_version")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class PolicyVersionRow {

    @Id
    String name;

    long number;
    LocalDate effectiveFrom;
    Instant publishedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "policy_text", joinColumns = @JoinColumn(name = "version"))
    Set<TextColumns> texts = new HashSet<>();

    static PolicyVersionRow of(PolicyVersion version, long number, Instant at) {
        var row = new PolicyVersionRow();
        row.name = version.name();
        row.number = number;
        row.effectiveFrom = version.effectiveFrom();
        row.publishedAt = at;
        row.texts = version.texts().stream().map(TextColumns::of).collect(Collectors.toSet());
        return row;
    }

    PolicyVersion toVersion() {
        return new PolicyVersion(
                name, effectiveFrom, texts.stream().map(TextColumns::toText).toList());
    }
}
