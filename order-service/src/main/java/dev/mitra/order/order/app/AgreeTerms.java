package dev.mitra.order.order.app;

import dev.mitra.kernel.Money;
import dev.mitra.kernel.OrderId;
import dev.mitra.order.credit.Credits;
import dev.mitra.order.order.CreditHistory;
import dev.mitra.order.order.Orders;
import dev.mitra.order.order.Programme;
import dev.mitra.order.order.Terms;
import dev.mitra.order.order.TermsDecision;
import dev.mitra.order.order.TermsPolicy;
import dev.mitra.order.reseller.Reseller;
import dev.mitra.order.reseller.Standing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/// Decides on which terms a reseller orders today (R7.3, R7.7) and takes the credit that they need.
@ApplicationScoped
class AgreeTerms {

    private final Orders orders;
    private final Credits credits;
    private final Programme programme;

    AgreeTerms(Orders orders, Credits credits, Programme programme) {
        this.orders = orders;
        this.credits = credits;
        this.programme = programme;
    }

    /// Asks for unpaid orders and credit only where the answer matters.
    ///
    /// @param order that is about to be booked in the same transaction
    @Transactional
    TermsDecision with(Reseller reseller, OrderId order, Money net, LocalDate today) {
        var oldest = reseller.standing() == Standing.ESTABLISHED
                ? orders.oldestUnpaidDue(reseller.id()).orElse(null)
                : null;
        var history = new CreditHistory(reseller.standing(), reseller.paidOrders(), oldest);
        var decision = TermsPolicy.decide(history, today, programme);
        return decision.terms() == Terms.PREPAID || credits.take(reseller.id(), order, net)
                ? decision
                : decision.beyondLimit(net);
    }
}
