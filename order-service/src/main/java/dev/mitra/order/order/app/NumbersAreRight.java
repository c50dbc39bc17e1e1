package dev.mitra.order.order.app;

import dev.mitra.messaging.Invariant;
import dev.mitra.order.order.OrderChecks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/// Order numbers are printed, typed and dictated.
@ApplicationScoped
public class NumbersAreRight implements Invariant {

    private final OrderChecks checks;

    NumbersAreRight(OrderChecks checks) {
        this.checks = checks;
    }

    @Override
    public String name() {
        return "ORDER_NUMBERS";
    }

    @Override
    public String sentence() {
        return "every order number has the right check digit";
    }

    @Override
    @Transactional
    public List<String> offending() {
        return checks.numbersWithWrongCheckDigit();
    }
}
