package dev.mitra.reseller.opportunity.db;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.Country;
import dev.mitra.kernel.EmailAddress;
import dev.mitra.kernel.ResellerId;
import dev.mitra.reseller.conversation.ReplyToken;
import dev.mitra.reseller.conversation.ThreadId;
import dev.mitra.reseller.opportunity.Confirmation;
import dev.mitra.reseller.opportunity.Lead;
import dev.mitra.reseller.opportunity.Opportunity;
import dev.mitra.reseller.opportunity.OpportunityId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An opportunity as a row. `status` tells which state it is and so which columns are filled.
@Entity
@Table(name = "opportunity")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class OpportunityRow {

    @Id
    UUID id;

    UUID resellerId;
    UUID threadId;
    String customer;
    String country;

    @Nullable
    String contact;

    @Nullable
    String product;

    String need;
    String consent;
    UUID consentBy;
    Instant offeredAt;

    @Enumerated(EnumType.STRING)
    Opportunity.Status status;

    @Nullable
    UUID decidedBy;

    @Nullable
    Instant decidedAt;

    @Nullable
    String declineReason;

    @Enumerated(EnumType.STRING)
    Opportunity.@Nullable Outcome outcome;

    @Nullable
    Instant closedAt;

    @Enumerated(EnumType.STRING)
    Confirmation.Status confirmation;

    @Nullable
    String confirmationToken;

    @Nullable
    Instant confirmedAt;

    void take(Opportunity opportunity) {
        take(opportunity.lead());
        status = opportunity.status();
        switch (opportunity) {
            case Opportunity.Offered _ -> {}
            case Opportunity.Accepted accepted -> take(accepted.decision());
            case Opportunity.Declined declined -> {
                take(declined.decision());
                declineReason = declined.reason();
            }
            case Opportunity.Closed closed -> {
                take(closed.decision());
                outcome = closed.outcome();
                closedAt = closed.at();
            }
        }
    }

    private void take(Lead lead) {
        id = lead.id().value();
        resellerId = lead.reseller().value();
        threadId = lead.thread().value();
        customer = lead.customer();
        country = lead.country().code();
        contact = lead.contact() == null ? null : lead.contact().canonical();
        product = lead.product();
        need = lead.need();
        consent = lead.consent();
        consentBy = lead.statedBy().value();
        offeredAt = lead.offeredAt();
        take(lead.confirmation());
    }

    /// The token stays when it was answered: the link goes on to say so.
    private void take(Confirmation taken) {
        confirmation = taken.status();
        switch (taken) {
            case Confirmation.NotAsked _ -> {}
            case Confirmation.Asked(var token) -> confirmationToken = token.text();
            case Confirmation.Confirmed(var at) -> confirmedAt = at;
            case Confirmation.Denied(var at) -> confirmedAt = at;
        }
    }

    private Confirmation toConfirmation() {
        return switch (confirmation) {
            case NOT_ASKED -> new Confirmation.NotAsked();
            case ASKED -> new Confirmation.Asked(new ReplyToken(Objects.requireNonNull(confirmationToken)));
            case CONFIRMED -> new Confirmation.Confirmed(Objects.requireNonNull(confirmedAt));
            case DENIED -> new Confirmation.Denied(Objects.requireNonNull(confirmedAt));
        };
    }

    private void take(Opportunity.Decision decision) {
        decidedBy = decision.by().value();
        decidedAt = decision.at();
    }

    Opportunity toOpportunity() {
        return switch (status) {
            case OFFERED -> new Opportunity.Offered(lead());
            case ACCEPTED -> new Opportunity.Accepted(lead(), decision());
            case DECLINED -> new Opportunity.Declined(lead(), decision(), Objects.requireNonNull(declineReason));
            case CLOSED ->
                new Opportunity.Closed(
                        lead(), decision(), Objects.requireNonNull(outcome), Objects.requireNonNull(closedAt));
        };
    }

    private Opportunity.Decision decision() {
        return new Opportunity.Decision(
                new AccountId(Objects.requireNonNull(decidedBy)), Objects.requireNonNull(decidedAt));
    }

    private Lead lead() {
        return new Lead(
                new OpportunityId(id),
                new ResellerId(resellerId),
                new ThreadId(threadId),
                customer,
                new Country(country),
                contact == null ? null : new EmailAddress(contact),
                product,
                need,
                consent,
                new AccountId(consentBy),
                offeredAt,
                toConfirmation());
    }
}
