package dev.mitra.account.recovery;

import java.util.List;

/// Requests that wait to be answered by mail.
public interface ResetRequests {

    void add(ResetRequest request);

    /// Takes up to so many out, oldest first; nobody else gets them unless the transaction rolls back.
    List<ResetRequest> take(int most);

    long waiting();
}
