package dev.mitra.reseller.reseller.http;

import dev.mitra.kernel.Country;
import dev.mitra.kernel.EmailAddress;
import dev.mitra.reseller.ResellerProblem;
import dev.mitra.reseller.programme.Language;
import dev.mitra.reseller.reseller.Contact;
import dev.mitra.reseller.reseller.DeliverTo;
import dev.mitra.reseller.reseller.PostalAddress;
import dev.mitra.reseller.reseller.Profile;
import dev.mitra.web.CommonProblem;
import dev.mitra.web.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A profile in requests and answers.
///
/// @param currency ISO 4217
/// @param language `en` or `id`
public record ProfileForm(
        @NotBlank @Size(max = 200) String legalName,
        @NotNull @Valid Address address,
        @Nullable @Size(max = 60) String taxId,
        @NotBlank String currency,
        @NotNull @Pattern(regexp = "en|id") String language,
        @Nullable @Size(max = 300) @Pattern(regexp = WEB) String website,
        @NotEmpty @Size(max = 10) List<@Valid @NotNull Person> billingContacts,
        @NotNull @Valid Delivery deliverTo) {

    public static final String WEB = "https?://[^\\s<>\"]+";

    public record Address(
            @NotBlank @Size(max = 200) String line1,
            @Nullable @Size(max = 200) String line2,
            @NotBlank @Size(max = 100) String city,
            @Nullable @Size(max = 100) String region,
            @Nullable @Size(max = 20) String postalCode,
            @NotNull Country country) {}

    public record Person(
            @NotBlank @Size(max = 200) String name, @NotNull EmailAddress email) {}

    public record Delivery(
            @NotBlank @Size(max = 200) String name,
            @NotEmpty @Size(max = 10) List<@NotNull EmailAddress> emails,
            @NotNull @Pattern(regexp = "en|id") String language) {}

    /// @param pointer where in the body the profile stands: `/profile`
    /// @throws Problem 422 when the currency or the tax place is not understood
    public Profile toProfile(String pointer) {
        var postal = new PostalAddress(
                address.line1(),
                blankIsNone(address.line2()),
                address.city(),
                blankIsNone(address.region()),
                blankIsNone(address.postalCode()),
                address.country());
        if (!postal.namesItsTaxPlace()) {
            throw Problem.of(CommonProblem.VALIDATION_FAILED)
                    .at(pointer + "/address/region", ResellerProblem.US_STATE_REQUIRED);
        }
        var contacts = billingContacts.stream()
                .map(person -> new Contact(person.name(), person.email()))
                .toList();
        return new Profile(
                legalName.strip(),
                postal,
                blankIsNone(taxId),
                currency(pointer),
                language(language),
                blankIsNone(website),
                contacts,
                new DeliverTo(deliverTo.name(), deliverTo.emails(), language(deliverTo.language())));
    }

    public static ProfileForm of(Profile profile) {
        var address = profile.address();
        var deliverTo = profile.deliverTo();
        return new ProfileForm(
                profile.legalName(),
                new Address(
                        address.line1(),
                        address.line2(),
                        address.city(),
                        address.region(),
                        address.postalCode(),
                        address.country()),
                profile.taxId(),
                profile.currency().getCurrencyCode(),
                profile.language().code(),
                profile.website(),
                profile.billingContacts().stream()
                        .map(contact -> new Person(contact.name(), contact.email()))
                        .toList(),
                new Delivery(
                        deliverTo.name(),
                        deliverTo.emails(),
                        deliverTo.language().code()));
    }

    private Currency currency(String pointer) {
        try {
            return Currency.getInstance(currency);
        } catch (IllegalArgumentException unknown) {
            throw Problem.of(CommonProblem.VALIDATION_FAILED)
                    .at(pointer + "/currency", ResellerProblem.UNKNOWN_CURRENCY, currency);
        }
    }

    private static Language language(String code) {
        return Language.parse(code).orElseThrow();
    }

    private static @Nullable String blankIsNone(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
