package dev.mitra.order.reseller.reads;

import dev.mitra.kernel.EmailAddress;
import dev.mitra.order.party.Contact;
import dev.mitra.order.party.DeliverTo;
import dev.mitra.order.party.Language;
import dev.mitra.order.party.PostalAddress;
import dev.mitra.order.reseller.Profile;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The reseller's profile as events carry it.
record ProfileView(
        String legalName,
        PostalAddress address,
        @Nullable String taxId,
        Currency currency,
        String language,
        List<Contact> billingContacts,
        DeliverToView deliverTo) {

    record DeliverToView(String name, List<EmailAddress> emails, String language) {}

    Profile toProfile() {
        var delivery = new DeliverTo(deliverTo.name(), deliverTo.emails(), Language.ofCode(deliverTo.language()));
        return new Profile(legalName, address, taxId, currency, Language.ofCode(language), billingContacts, delivery);
    }
}
