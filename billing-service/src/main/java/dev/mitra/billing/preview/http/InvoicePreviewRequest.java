package dev.mitra.billing.preview.http;

import dev.mitra.billing.invoice.InvoiceLine;
import dev.mitra.billing.invoice.Terms;
import dev.mitra.billing.preview.WantedInvoice;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.Percentage;
import dev.mitra.kernel.ResellerId;
import dev.mitra.kernel.UuidV7;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// An invoice to look at before there is one.
///
/// @param lines all of one currency
public record InvoicePreviewRequest(
        @NotNull ResellerId resellerId,
        @NotNull Terms terms,
        @Nullable @Size(max = 64) String purchaseOrderNumber,
        @NotEmpty @Size(max = 500) List<@Valid @NotNull Line> lines) {

    /// What would be sold.
    ///
    /// @param discountPercent off the list price; none when left out
    public record Line(
            @NotBlank @Size(max = 64) String sku,
            @NotBlank @Size(max = 300) String description,
            @Min(1) @Max(100_000) int quantity,
            @NotNull Money listUnit,
            @Nullable Percentage discountPercent) {

        InvoiceLine line() {
            var discount = Objects.requireNonNullElse(discountPercent, Percentage.ZERO);
            var unit = listUnit.times(discount.complement());
            return new InvoiceLine(
                    UuidV7.random(), sku, description, quantity, listUnit, discount, unit, unit.times(quantity));
        }
    }

    boolean oneCurrency() {
        return lines.stream().map(line -> line.listUnit().currency()).distinct().count() == 1;
    }

    WantedInvoice wanted() {
        return new WantedInvoice(
                resellerId,
                terms,
                purchaseOrderNumber,
                lines.stream().map(Line::line).toList());
    }
}
