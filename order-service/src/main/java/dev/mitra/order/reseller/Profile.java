package dev.mitra.order.reseller;

import dev.mitra.kernel.EmailAddress;
import dev.mitra.order.party.BillTo;
import dev.mitra.order.party.Contact;
import dev.mitra.order.party.DeliverTo;
import dev.mitra.order.party.Language;
import dev.mitra.order.party.PostalAddress;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The reseller's profile as it stands; orders copy what they need of it (R5.1).
public record Profile(
        String legalName,
        PostalAddress address,
        @Nullable String taxId,
        Currency currency,
        Language language,
        List<Contact> billingContacts,
        DeliverTo deliverTo) {

    public Profile {
        billingContacts = List.copyOf(billingContacts);
    }

    public BillTo billTo() {
        return new BillTo(legalName, address, taxId, language, billingContacts);
    }

    /// The mailboxes that are the reseller's own.
    public Set<EmailAddress> mailboxes() {
        var own = new HashSet<>(deliverTo.emails());
        billingContacts.forEach(contact -> own.add(contact.email()));
        return own;
    }
}
