package dev.mitra.reseller.reseller.db;

import dev.mitra.kernel.EmailAddress;
import dev.mitra.reseller.reseller.Contact;
import jakarta.persistence.Embeddable;

/// A billing contact as columns.
@Embeddable
record ContactColumns(String name, String email) {

    static ContactColumns of(Contact contact) {
        return new ContactColumns(contact.name(), contact.email().canonical());
    }

    Contact toContact() {
        return new Contact(name, new EmailAddress(email));
    }
}
