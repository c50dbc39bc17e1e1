package dev.mitra.order.order.app;

import dev.mitra.order.order.CreditHistory;
import dev.mitra.order.order.Orders;
import dev.mitra.order.order.Programme;
import dev.mitra.order.order.TermsDecision;
import dev.mitra.order.order.TermsPolicy;
import dev.mitra.order.reseller.Reseller;
import dev.mitra.order.reseller.Standing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/// Decides on which terms a reseller orders today (R7.3, R7.7).
@ApplicationScoped
class AgreeTerms {

    private final Orders orders;
    private final Programme programme;

    AgreeTerms(Orders orders, Programme programme) {
        this.orders = orders;
        this.programme = programme;
    }

    /// Asks for unpaid orders only where the answer matters.
    @Transactional
    TermsDecision with(Reseller reseller, LocalDate today) {
        var oldest = reseller.standing() == Standing.ESTABLISHED
                ? orders.oldestUnpaidDue(reseller.id()).orElse(null)
                : null;
        var history = new CreditHistory(reseller.standing(), reseller.paidOrders(), oldest);
        return TermsPolicy.decide(history, today, programme);
    }
}
