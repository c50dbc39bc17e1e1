package dev.mitra.account.recovery;

import dev.mitra.account.waiting.WaitingRequests;

/// Those who asked for a new password.
public interface ResetRequests extends WaitingRequests<ResetRequest> {

    void add(ResetRequest request);
}
