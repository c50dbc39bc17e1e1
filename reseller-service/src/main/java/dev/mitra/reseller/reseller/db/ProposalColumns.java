package dev.mitra.reseller.reseller.db;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.Percentage;
import dev.mitra.reseller.reseller.Rate;
import dev.mitra.reseller.reseller.RateProposal;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A rate that waits for a second member of sales, as columns; all are null when none does.
@Embeddable
record ProposalColumns(
        @Column(precision = 9, scale = 6) BigDecimal proposedPercent, LocalDate proposedFrom, UUID proposedBy) {
    static @Nullable ProposalColumns of(@Nullable RateProposal proposal) {
        return proposal == null
                ? null
                : new ProposalColumns(
                        proposal.rate().percent().percent(),
                        proposal.rate().validFrom(),
                        proposal.by().value());
    }

    RateProposal toProposal() {
        return new RateProposal(new Rate(new Percentage(proposedPercent), proposedFrom), new AccountId(proposedBy));
    }
}
