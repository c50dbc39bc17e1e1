package dev.mitra.reseller.reseller.db;

import dev.mitra.kernel.Country;
import dev.mitra.reseller.programme.Language;
import dev.mitra.reseller.reseller.PostalAddress;
import dev.mitra.reseller.reseller.Profile;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/// The single-valued part of a profile as columns.
@Embeddable
record ProfileColumns(
        String legalName,
        String line1,
        @Nullable String line2,
        String city,
        @Nullable String region,
        @Nullable String postalCode,
        String country,
        @Nullable String taxId,
        String currency,
        @Enumerated(EnumType.STRING) Language profileLanguage,
        @Nullable String website,
        String deliverName,
        @Enumerated(EnumType.STRING) Language deliverLanguage) {

    static ProfileColumns of(Profile profile) {
        var address = profile.address();
        return new ProfileColumns(
                profile.legalName(),
                address.line1(),
                address.line2(),
                address.city(),
                address.region(),
                address.postalCode(),
                address.country().code(),
                profile.taxId(),
                profile.currency().getCurrencyCode(),
                profile.language(),
                profile.website(),
                profile.deliverTo().name(),
                profile.deliverTo().language());
    }

    PostalAddress address() {
        return new PostalAddress(line1, line2, city, region, postalCode, new Country(country));
    }
}
