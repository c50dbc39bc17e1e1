package dev.mitra.order.credit.app;

import dev.mitra.kernel.ResellerId;
import dev.mitra.messaging.Invariant;
import dev.mitra.order.credit.Credits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/// I8. A limit that staff set below what is used refuses further credit; it makes nothing wrong that was agreed.
@ApplicationScoped
public class CreditFitsOrders implements Invariant {

    private final Credits credits;

    CreditFitsOrders(Credits credits) {
        this.credits = credits;
    }

    @Override
    public String name() {
        return "I8";
    }

    @Override
    public String sentence() {
        return "used credit is the sum of what unpaid orders took and never beyond the limit";
    }

    @Override
    @Transactional
    public List<String> offending() {
        return credits.wrongSums().stream().map(ResellerId::external).toList();
    }
}
