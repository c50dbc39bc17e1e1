package dev.mitra.account.registration.db;

import dev.mitra.account.person.Language;
import dev.mitra.account.person.PlainName;
import dev.mitra.account.registration.RegistrationRequest;
import dev.mitra.kernel.EmailAddress;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/// A row of `registration_request`.
@Entity
@Table(name = "registration_request")
@SuppressWarnings("NullAway.Init") // Hibernate sets the fields
class RegistrationRequestRow {
    @Id
    UUID id;

    String email;
    String displayName;
    String language;

    static RegistrationRequestRow of(RegistrationRequest request) {
        var row = new RegistrationRequestRow();
        row.id = request.id();
        row.email = request.email().canonical();
        row.displayName = request.name().text();
        row.language = request.language().tag();
        return row;
    }

    RegistrationRequest toDomain() {
        return new RegistrationRequest(
                id,
                new EmailAddress(email),
                new PlainName(displayName),
                Language.parse(language).orElseThrow());
    }
}
