package dev.mitra.order.party;

import dev.mitra.kernel.EmailAddress;
import dev.mitra.order.opportunity.Firm;

/// The end customer as the reseller names it (R5.1); the licence is made out to it.
public record ShipTo(String company, String person, EmailAddress email, PostalAddress address, Language language) {

    public Firm firm() {
        return Firm.of(company, address.country());
    }

    /// Whether the person had itself forgotten: nobody reads that mailbox.
    public boolean isForgotten() {
        return email.isForgotten();
    }
}
