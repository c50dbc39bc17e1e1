package dev.mitra.billing.reseller;

import dev.mitra.billing.invoice.Address;
import dev.mitra.billing.invoice.BillTo;
import dev.mitra.billing.invoice.Contact;
import dev.mitra.kernel.ResellerId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Where a reseller's statements and reminders go.
///
/// @param contacts at least one
public record ResellerProfile(
        ResellerId id,
        String legalName,
        Address address,
        @Nullable String taxId,
        Locale language,
        List<Contact> contacts) {

    public ResellerProfile {
        contacts = List.copyOf(contacts);
    }

    /// Whom a document of today is addressed to.
    public BillTo billTo() {
        return new BillTo(legalName, address, taxId, language, contacts);
    }
}
