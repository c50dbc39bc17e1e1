package dev.mitra.account.recovery;

import dev.mitra.account.waiting.WaitingRequest;
import dev.mitra.kernel.EmailAddress;
import dev.mitra.kernel.UuidV7;
import java.util.UUID;

/// Somebody has forgotten the password of an account with this address, or says so.
public record ResetRequest(UUID id, EmailAddress email) implements WaitingRequest {

    public static ResetRequest of(EmailAddress email) {
        return new ResetRequest(UuidV7.random(), email);
    }
}
