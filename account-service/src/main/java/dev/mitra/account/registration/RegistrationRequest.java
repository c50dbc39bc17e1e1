package dev.mitra.account.registration;

import dev.mitra.account.person.Language;
import dev.mitra.account.person.PlainName;
import dev.mitra.account.waiting.WaitingRequest;
import dev.mitra.kernel.EmailAddress;
import dev.mitra.kernel.UuidV7;
import java.util.UUID;

/// Somebody wants an account for a mailbox and has not shown that it is theirs.
public record RegistrationRequest(UUID id, EmailAddress email, PlainName name, Language language)
        implements WaitingRequest {

    public static RegistrationRequest of(EmailAddress email, PlainName name, Language language) {
        return new RegistrationRequest(UuidV7.random(), email, name, language);
    }
}
