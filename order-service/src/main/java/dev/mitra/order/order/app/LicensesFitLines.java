package dev.mitra.order.order.app;

import dev.mitra.messaging.Invariant;
import dev.mitra.order.order.OrderChecks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/// I1, the part that order-service can judge alone.
@ApplicationScoped
public class LicensesFitLines implements Invariant {

    private final OrderChecks checks;

    LicensesFitLines(OrderChecks checks) {
        this.checks = checks;
    }

    @Override
    public String name() {
        return "I1";
    }

    @Override
    public String sentence() {
        return "an issued order has one licence per seat, an order that was not released has none";
    }

    @Override
    @Transactional
    public List<String> offending() {
        return checks.licensesUnlikeTheirLines();
    }
}
