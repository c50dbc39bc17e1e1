package dev.mitra.order.order.publishes;

import dev.mitra.order.party.PostalAddress;
import org.jspecify.annotations.Nullable;

record AddressPart(
        String line1,
        @Nullable String line2,
        String city,
        @Nullable String region,
        @Nullable String postalCode,
        String country) {

    static AddressPart of(PostalAddress address) {
        return new AddressPart(
                address.line1(),
                address.line2(),
                address.city(),
                address.region(),
                address.postalCode(),
                address.country().code());
    }
}
