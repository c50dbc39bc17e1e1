package dev.mitra.reseller.conversation.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.EmailAddress;
import dev.mitra.kernel.ResellerId;
import dev.mitra.reseller.conversation.Conversation;
import dev.mitra.reseller.conversation.State;
import dev.mitra.reseller.conversation.ThreadId;
import dev.mitra.reseller.conversation.Topic;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A thread.
///
/// @param waitingSince when the oldest message came that sales has not answered
/// @param closing why it is closed: DONE, SUPPORT (the forum goes on) or CALL (the policy was the answer)
/// @param desk for sales only (R12.2)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ThreadView(
        ThreadId id,
        Topic topic,
        String subject,
        ThreadRequest.@Nullable ScenarioForm scenario,
        State.Name status,
        Instant openedAt,
        @Nullable Instant waitingSince,
        State.@Nullable Closing closing,
        @Nullable DeskView desk) {

    /// @param partnerProven false when nobody knows whose mailbox it is: the mail was not found authentic
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DeskView(
            @Nullable ResellerId resellerId,
            EmailAddress partner,
            boolean partnerProven,
            @Nullable AccountId assignee) {}

    static ThreadView forPartner(Conversation thread) {
        return of(thread, null);
    }

    static ThreadView forSales(Conversation thread) {
        var partner = thread.partner();
        return of(thread, new DeskView(partner.reseller(), partner.email(), partner.proven(), thread.assignee()));
    }

    private static ThreadView of(Conversation thread, @Nullable DeskView desk) {
        var scenario = thread.scenario();
        return new ThreadView(
                thread.id(),
                thread.topic(),
                thread.subject().text(),
                scenario == null ? null : ThreadRequest.ScenarioForm.of(scenario),
                thread.state().name(),
                thread.openedAt(),
                thread.state() instanceof State.Waiting(var since) ? since : null,
                thread.state() instanceof State.Closed(var why) ? why : null,
                desk);
    }
}
