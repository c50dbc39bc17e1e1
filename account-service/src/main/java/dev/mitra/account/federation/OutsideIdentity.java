package dev.mitra.account.federation;

import dev.mitra.account.person.PlainName;
import dev.mitra.kernel.EmailAddress;
import java.util.Optional;

/// Somebody at an outside issuer. Only issuer and subject together name a person; an e-mail address may be anybody's
/// there.
///
/// @param email what the issuer says; good enough to write to, never to trust
public record OutsideIdentity(String issuer, String subject, Optional<EmailAddress> email, Optional<PlainName> name) {}
