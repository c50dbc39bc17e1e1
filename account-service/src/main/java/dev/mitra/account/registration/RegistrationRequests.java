package dev.mitra.account.registration;

import dev.mitra.account.waiting.WaitingRequests;

/// Those who asked for an account.
public interface RegistrationRequests extends WaitingRequests<RegistrationRequest> {

    void add(RegistrationRequest request);
}
