package dev.mitra.order.order.app;

import dev.mitra.messaging.Invariant;
import dev.mitra.order.order.OrderChecks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/// I4, the part that order-service can judge alone.
@ApplicationScoped
public class PaymentsFitFacts implements Invariant {

    private final OrderChecks checks;

    PaymentsFitFacts(OrderChecks checks) {
        this.checks = checks;
    }

    @Override
    public String name() {
        return "I4";
    }

    @Override
    public String sentence() {
        return "an order is paid exactly when its last payment fact says so, and none that is paid and not held waits";
    }

    @Override
    @Transactional
    public List<String> offending() {
        return checks.paymentsUnlikeTheirFacts();
    }
}
