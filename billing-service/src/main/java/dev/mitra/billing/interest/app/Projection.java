package dev.mitra.billing.interest.app;

import dev.mitra.kernel.Money;
import java.time.LocalDate;
import java.util.List;

/// What a reseller would have to pay to owe nothing, if the money is valued on a day.
///
/// @param open what invoices and debit notes ask for now
/// @param interest that will have accrued by then and was not asked for yet
/// @param credit what it has unused
public record Projection(LocalDate on, Money open, Money interest, Money credit, List<Step> steps) {

    /// @param stretches of days with the principal that was open
    public record Step(String invoiceNumber, LocalDate dueOn, Money interest, List<String> stretches) {}

    public Money total() {
        var rest = open.plus(interest).minus(credit);
        return rest.isPositive() ? rest : Money.zero(open.currency());
    }
}
