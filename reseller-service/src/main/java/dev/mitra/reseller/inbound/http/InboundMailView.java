package dev.mitra.reseller.inbound.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.mitra.kernel.EmailAddress;
import dev.mitra.reseller.conversation.ThreadId;
import dev.mitra.reseller.inbound.InboundMail;
import dev.mitra.reseller.inbound.InboundMailId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A mail that was taken in.
///
/// @param authentic whether the gateway proved the sender
/// @param outcome what became of it
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InboundMailView(
        InboundMailId id,
        @Nullable EmailAddress sender,
        boolean authentic,
        String subject,
        InboundMail.Outcome outcome,
        @Nullable ThreadId threadId,
        Instant receivedAt) {

    static InboundMailView of(InboundMail mail) {
        return new InboundMailView(
                mail.id(),
                mail.sender(),
                mail.authentic(),
                mail.subject(),
                mail.outcome(),
                mail.thread(),
                mail.receivedAt());
    }
}
