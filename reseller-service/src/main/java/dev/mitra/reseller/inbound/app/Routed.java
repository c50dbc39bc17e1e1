package dev.mitra.reseller.inbound.app;

import dev.mitra.reseller.conversation.ThreadId;
import dev.mitra.reseller.inbound.InboundMail.Outcome;
import org.jspecify.annotations.Nullable;

/// Where a mail went.
///
/// @param answered whether the programme answered it by itself
record Routed(Outcome outcome, @Nullable ThreadId thread, boolean answered) {

    static Routed quietly(Outcome outcome, @Nullable ThreadId thread) {
        return new Routed(outcome, thread, false);
    }
}
