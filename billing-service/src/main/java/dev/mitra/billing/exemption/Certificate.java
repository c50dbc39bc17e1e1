package dev.mitra.billing.exemption;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// A certificate. Each state is a type; expired is none, it follows from the day.
public sealed interface Certificate {

    CertificateId id();

    Submission submission();

    /// What it is good for: as submitted, or as the reviewer found.
    default List<Coverage> coverage() {
        return submission().coverage();
    }

    /// Nothing of it is good on this day any more.
    default boolean expiredOn(LocalDate day) {
        return coverage().stream().allMatch(coverage -> day.isAfter(coverage.until()));
    }

    /// Waits for review; orders are taxed meanwhile.
    record Submitted(CertificateId id, Submission submission) implements Certificate {

        /// @param states those for which the reviewer found it good, at least one
        public Verified verify(Set<String> states, Decision decision) {
            var good = submission.coverage().stream()
                    .filter(coverage -> states.contains(coverage.state()))
                    .toList();
            return new Verified(id, submission, good, decision);
        }

        public Rejected reject(Decision decision) {
            return new Rejected(id, submission, decision);
        }
    }

    record Verified(CertificateId id, Submission submission, List<Coverage> coverage, Decision decision)
            implements Certificate {

        public Revoked revoke(Decision revocation) {
            return new Revoked(id, submission, coverage, decision, revocation);
        }
    }

    record Rejected(CertificateId id, Submission submission, Decision decision) implements Certificate {}

    /// Good for orders before its revocation.
    record Revoked(
            CertificateId id, Submission submission, List<Coverage> coverage, Decision verified, Decision decision)
            implements Certificate {}
}
