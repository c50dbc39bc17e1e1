package dev.mitra.billing.interest.http;

import dev.mitra.billing.interest.app.Projection;
import dev.mitra.kernel.Money;
import java.time.LocalDate;
import java.util.List;

/// What is to pay so that nothing is owed, if the money is valued on a day.
public record PayByView(LocalDate on, List<Amount> amounts) {

    /// Per currency.
    ///
    /// @param interest that will have accrued by then and was not asked for yet
    /// @param toPay open and interest, less unused credit
    /// @param interestSteps each late invoice with its stretches of days
    public record Amount(Money open, Money interest, Money credit, Money toPay, List<Projection.Step> interestSteps) {}

    static PayByView of(LocalDate on, List<Projection> projections) {
        return new PayByView(
                on,
                projections.stream()
                        .map(one -> new Amount(one.open(), one.interest(), one.credit(), one.total(), one.steps()))
                        .toList());
    }
}
