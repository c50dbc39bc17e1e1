package dev.mitra.account.waiting;

import java.util.List;
import java.util.UUID;

/// Requests that wait to be answered by mail.
public interface WaitingRequests<R extends WaitingRequest> {

    /// Takes up to so many, oldest first; nobody else gets them unless the transaction rolls back.
    List<R> take(int most);

    /// Lets it wait behind all others.
    void putLast(UUID id);

    long waiting();
}
