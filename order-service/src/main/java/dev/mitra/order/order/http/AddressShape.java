package dev.mitra.order.order.http;

import dev.mitra.kernel.Country;
import dev.mitra.order.party.PostalAddress;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A postal address in requests and answers.
///
/// @param region state or province; for the US the two-letter state code
/// @param country ISO 3166-1 alpha-2
public record AddressShape(
        @Schema(examples = "Jalan Melati 7") @NotBlank @Size(max = 200)
        String line1,

        @Size(max = 200) @Nullable String line2,

        @Schema(examples = "Bandung") @NotBlank @Size(max = 100)
        String city,

        @Size(max = 100) @Nullable String region,
        @Size(max = 20) @Nullable String postalCode,
        @Schema(examples = "ID") @NotNull Country country) {

    PostalAddress toAddress() {
        return new PostalAddress(
                line1.strip(),
                Texts.orNull(line2),
                city.strip(),
                Texts.orNull(region),
                Texts.orNull(postalCode),
                country);
    }

    static AddressShape of(PostalAddress address) {
        return new AddressShape(
                address.line1(),
                address.line2(),
                address.city(),
                address.region(),
                address.postalCode(),
                address.country());
    }
}
