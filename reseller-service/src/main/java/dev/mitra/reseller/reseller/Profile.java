package dev.mitra.reseller.reseller;

import dev.mitra.reseller.programme.Language;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a reseller is billed and reached. Orders freeze what they need of it, so that a change concerns new
/// orders only.
///
/// @param currency that it is billed in
public record Profile(
        String legalName,
        PostalAddress address,
        @Nullable String taxId,
        Currency currency,
        Language language,
        @Nullable String website,
        List<Contact> billingContacts,
        DeliverTo deliverTo) {

    public Profile {
        billingContacts = List.copyOf(billingContacts);
    }

    /// The same, with this address of its shop unless it names another.
    public Profile onSite(@Nullable String address) {
        return website != null || address == null ? this : at(address);
    }

    /// The same contacts and settings under another name, address and tax number.
    public Profile asFirm(Profile other) {
        return new Profile(
                other.legalName, other.address, other.taxId, currency, language, website, billingContacts, deliverTo);
    }

    /// The same with another address of its shop.
    public Profile at(@Nullable String site) {
        return new Profile(legalName, address, taxId, currency, language, site, billingContacts, deliverTo);
    }

    /// Whether the other profile is of the same firm in the same country; a change of either is for staff.
    public boolean isOfSameFirm(Profile other) {
        return legalName.equals(other.legalName) && address.country().equals(other.address.country());
    }
}
