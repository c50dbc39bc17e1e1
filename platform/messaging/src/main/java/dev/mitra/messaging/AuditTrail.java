package dev.mitra.messaging;

import org.jspecify.annotations.Nullable;

/// Who did what, written in the transaction of the act and never changed. The network address of the request
/// that asked for it, if one did, is noted by itself.
public interface AuditTrail {

    /// @param actor the account or client, `system` for a job
    /// @param action past tense, `DeadLetterDiscarded`
    /// @param subject the outer id of what it was done to
    void record(String actor, String action, String subject, @Nullable String before, @Nullable String after);
}
