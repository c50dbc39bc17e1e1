package dev.mitra.billing.reseller.reads;

import dev.mitra.billing.invoice.Address;
import dev.mitra.billing.invoice.Contact;
import dev.mitra.billing.reseller.ResellerProfile;
import dev.mitra.kernel.ResellerId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Billing's narrow view of a reseller's profile in events.
record ProfileView(
        String legalName, Address address, @Nullable String taxId, Locale language, List<Contact> billingContacts) {

    ResellerProfile of(ResellerId id) {
        return new ResellerProfile(id, legalName, address, taxId, language, billingContacts);
    }
}
