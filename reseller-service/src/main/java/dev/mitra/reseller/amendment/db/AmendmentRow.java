package dev.mitra.reseller.amendment.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.ResellerId;
import dev.mitra.messaging.EventJson;
import dev.mitra.reseller.amendment.Amendment;
import dev.mitra.reseller.amendment.AmendmentId;
import dev.mitra.reseller.amendment.Wish;
import dev.mitra.reseller.reseller.Profile;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An amendment as a row; the profile that is asked for is JSON.
@Entity
@Table(name = "profile_change")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class AmendmentRow {

    @Id
    UUID id;

    UUID resellerId;
    String profile;
    String reason;
    UUID requestedBy;
    Instant requestedAt;

    @Enumerated(EnumType.STRING)
    Amendment.Status status;

    @Nullable
    UUID reviewer;

    @Nullable
    Instant decidedAt;

    @Nullable
    String refusal;

    void take(Amendment amendment) {
        var wish = amendment.wish();
        id = wish.id().value();
        resellerId = wish.reseller().value();
        profile = written(wish.profile());
        reason = wish.reason();
        requestedBy = wish.by().value();
        requestedAt = wish.at();
        status = amendment.status();
        switch (amendment) {
            case Amendment.Requested _, Amendment.Withdrawn _ -> {}
            case Amendment.Accepted accepted -> take(accepted.decision());
            case Amendment.Refused refused -> {
                take(refused.decision());
                refusal = refused.reason();
            }
        }
    }

    private void take(Amendment.Decision decision) {
        reviewer = decision.reviewer().value();
        decidedAt = decision.at();
    }

    Amendment toAmendment() {
        var wish = new Wish(
                new AmendmentId(id),
                new ResellerId(resellerId),
                read(profile),
                reason,
                new AccountId(requestedBy),
                requestedAt);
        return switch (status) {
            case REQUESTED -> new Amendment.Requested(wish);
            case ACCEPTED -> new Amendment.Accepted(wish, decision());
            case REFUSED -> new Amendment.Refused(wish, decision(), Objects.requireNonNull(refusal));
            case WITHDRAWN -> new Amendment.Withdrawn(wish);
        };
    }

    private Amendment.Decision decision() {
        return new Amendment.Decision(
                new AccountId(Objects.requireNonNull(reviewer)), Objects.requireNonNull(decidedAt));
    }

    private static String written(Profile profile) {
        try {
            return EventJson.mapper().writeValueAsString(profile);
        } catch (JsonProcessingException defect) {
            throw new IllegalStateException(defect);
        }
    }

    private static Profile read(String text) {
        try {
            return EventJson.mapper().readValue(text, Profile.class);
        } catch (JsonProcessingException defect) {
            throw new IllegalStateException(defect);
        }
    }
}
