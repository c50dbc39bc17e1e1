package dev.mitra.reseller.amendment.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.mitra.kernel.ResellerId;
import dev.mitra.reseller.amendment.Amendment;
import dev.mitra.reseller.amendment.AmendmentId;
import dev.mitra.reseller.reseller.http.ProfileForm;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A change of a profile that is reviewed. Which member of sales decided is not told.
///
/// @param refusal why not, as the reseller is told
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AmendmentView(
        AmendmentId id,
        ResellerId resellerId,
        Amendment.Status status,
        ProfileForm profile,
        String reason,
        Instant requestedAt,
        @Nullable Instant decidedAt,
        @Nullable String refusal) {
    static AmendmentView of(Amendment amendment) {
        var wish = amendment.wish();
        return new AmendmentView(
                wish.id(),
                wish.reseller(),
                amendment.status(),
                ProfileForm.of(wish.profile()),
                wish.reason(),
                wish.at(),
                switch (amendment) {
                    case Amendment.Accepted accepted -> accepted.decision().at();
                    case Amendment.Refused refused -> refused.decision().at();
                    case Amendment.Requested _, Amendment.Withdrawn _ -> null;
                },
                amendment instanceof Amendment.Refused refused ? refused.reason() : null);
    }
}
