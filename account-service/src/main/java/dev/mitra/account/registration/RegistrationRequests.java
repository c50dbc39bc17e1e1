package dev.mitra.account.registration;

import java.util.List;

/// Requests that wait to be answered by mail.
public interface RegistrationRequests {

    void add(RegistrationRequest request);

    /// Takes up to so many out, oldest first; nobody else gets them unless the transaction rolls back.
    List<RegistrationRequest> take(int most);

    long waiting();
}
