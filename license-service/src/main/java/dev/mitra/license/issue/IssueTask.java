package dev.mitra.license.issue;

import dev.mitra.kernel.OrderId;
import dev.mitra.messaging.MessageContext;
import org.jspecify.annotations.Nullable;

/// An order whose licences have to be signed.
///
/// @param cause the event that made it due; null when none did
/// @param attempts how often it was claimed, this time included
public record IssueTask(OrderId order, @Nullable MessageContext cause, int attempts) {

    /// Does the work as caused by what made the order due.
    public void asCaused(Runnable work) {
        if (cause == null) {
            work.run();
        } else {
            cause.run(work);
        }
    }
}
