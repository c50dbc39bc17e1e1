package dev.mitra.order.stock.http;

import dev.mitra.kernel.CommonEra;
import dev.mitra.kernel.Money;
import dev.mitra.order.catalogue.Bilingual;
import dev.mitra.order.catalogue.CatalogueRow;
import dev.mitra.order.catalogue.LicenseGrant;
import dev.mitra.order.catalogue.LicenseKind;
import dev.mitra.order.catalogue.LicenseType;
import dev.mitra.order.catalogue.ListPrice;
import dev.mitra.order.catalogue.Product;
import dev.mitra.order.catalogue.Sku;
import dev.mitra.order.catalogue.Stocked;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A row of a catalogue's file: a product and, where the last five are filled, one of its prices. All texts may be
/// missing so that each row is answered by itself.
///
/// @param unit in the currency's decimals
/// @param validFrom, validUntil days, ISO 8601
public record CatalogueRowShape(
        @NotBlank @Nullable String sku,
        @NotBlank @Size(max = 200) @Nullable String name,
        @NotBlank @Size(max = 100) @Nullable String family,
        @NotBlank @Size(max = 100) @Nullable String platform,
        @NotBlank @Nullable String type,
        @NotBlank @Nullable String kind,
        @Nullable Boolean redistributable,
        @Min(0) @Max(1200) @Nullable Integer updatesMonths,
        @Min(1) @Nullable Integer developers,
        @Min(1) @Nullable Integer locations,
        @Min(1) @Nullable Integer deployments,
        @Min(1) @Nullable Integer termMonths,
        @NotBlank @Size(max = 4000) @Nullable String descriptionEn,
        @NotBlank @Size(max = 4000) @Nullable String descriptionId,
        @NotBlank @Size(max = 4000) @Nullable String guidanceEn,
        @NotBlank @Size(max = 4000) @Nullable String guidanceId,
        @Nullable Boolean discountable,
        @Nullable Boolean sold,
        @Nullable String currency,
        @Nullable String unit,
        @Min(1) @Max(1000) @Nullable Integer fromQuantity,
        @Nullable String validFrom,
        @Nullable String validUntil) {

    static CatalogueRowShape of(Stocked stocked, @Nullable ListPrice price) {
        var product = stocked.product();
        var grant = product.grant();
        return new CatalogueRowShape(
                product.sku().code(),
                product.name(),
                grant.family(),
                grant.platform(),
                grant.type().name(),
                grant.kind().name(),
                grant.redistributable(),
                grant.updatesMonths(),
                grant.developers(),
                grant.locations(),
                grant.deployments(),
                grant.termMonths(),
                product.description().en(),
                product.description().id(),
                product.guidance().en(),
                product.guidance().id(),
                product.discountable(),
                stocked.sold(),
                price == null ? null : price.unit().currency().getCurrencyCode(),
                price == null ? null : price.unit().amount().toPlainString(),
                price == null ? null : Integer.valueOf(price.fromQuantity()),
                price == null ? null : price.validFrom().toString(),
                price == null || price.validUntil() == null
                        ? null
                        : price.validUntil().toString());
    }

    List<@Nullable Object> cells() {
        return Arrays.asList(
                sku,
                name,
                family,
                platform,
                type,
                kind,
                redistributable,
                updatesMonths,
                developers,
                locations,
                deployments,
                termMonths,
                descriptionEn,
                descriptionId,
                guidanceEn,
                guidanceId,
                discountable,
                sold,
                currency,
                unit,
                fromQuantity,
                validFrom,
                validUntil);
    }

    /// Empty when a value cannot be read. To be asked once the row was validated.
    Optional<CatalogueRow> toRow() {
        try {
            var grant = new LicenseGrant(
                    text(family),
                    text(platform),
                    LicenseType.valueOf(text(type)),
                    LicenseKind.valueOf(text(kind)),
                    given(redistributable),
                    given(updatesMonths),
                    developers,
                    locations,
                    deployments,
                    termMonths);
            var product = new Product(
                    new Sku(text(sku)),
                    text(name),
                    new Bilingual(text(descriptionEn), text(descriptionId)),
                    new Bilingual(text(guidanceEn), text(guidanceId)),
                    grant,
                    given(discountable));
            return Optional.of(new CatalogueRow(product, given(sold), price(product.sku())));
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private @Nullable ListPrice price(Sku of) {
        if (currency == null && unit == null && validFrom == null) {
            return null;
        }
        var money = Money.of(text(unit), Currency.getInstance(text(currency)).getCurrencyCode());
        return new ListPrice(
                of,
                fromQuantity == null ? 1 : fromQuantity,
                money,
                CommonEra.day(text(validFrom)),
                validUntil == null ? null : CommonEra.day(validUntil));
    }

    private static String text(@Nullable String value) {
        return given(value).strip();
    }

    private static <T> T given(@Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException("missing");
        }
        return value;
    }
}
