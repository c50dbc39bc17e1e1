package dev.mitra.billing.invoice;

import dev.mitra.kernel.EmailAddress;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The reseller as it stood when the order was placed (R5.1).
///
/// @param taxId its registration number; null when it has none
/// @param language of the document and the mails
/// @param contacts at least one
public record BillTo(
        String legalName, Address address, @Nullable String taxId, Locale language, List<Contact> contacts) {

    public BillTo {
        contacts = List.copyOf(contacts);
    }

    public List<EmailAddress> mailboxes() {
        return contacts.stream().map(Contact::email).distinct().toList();
    }
}
