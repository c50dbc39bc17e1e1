package dev.mitra.reseller.reseller.publishes;

import dev.mitra.kernel.Country;
import dev.mitra.kernel.EmailAddress;
import dev.mitra.reseller.reseller.PostalAddress;
import dev.mitra.reseller.reseller.Profile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A reseller's profile as it stands in events.
public record ProfileData(
        String legalName,
        Address address,
        @Nullable String taxId,
        String currency,
        String language,
        @Nullable String website,
        List<Contact> billingContacts,
        DeliverTo deliverTo) {

    public record Address(
            String line1,
            @Nullable String line2,
            String city,
            @Nullable String region,
            @Nullable String postalCode,
            Country country) {}

    public record Contact(String name, EmailAddress email) {}

    public record DeliverTo(String name, List<EmailAddress> emails, String language) {}

    static ProfileData of(Profile profile) {
        var deliverTo = profile.deliverTo();
        return new ProfileData(
                profile.legalName(),
                of(profile.address()),
                profile.taxId(),
                profile.currency().getCurrencyCode(),
                profile.language().code(),
                profile.website(),
                profile.billingContacts().stream()
                        .map(contact -> new Contact(contact.name(), contact.email()))
                        .toList(),
                new DeliverTo(
                        deliverTo.name(),
                        deliverTo.emails(),
                        deliverTo.language().code()));
    }

    private static Address of(PostalAddress address) {
        return new Address(
                address.line1(),
                address.line2(),
                address.city(),
                address.region(),
                address.postalCode(),
                address.country());
    }
}
