package dev.mitra.billing.interest.app;

import dev.mitra.billing.interest.LateInterest;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The terms of late payment that the programme has (R7.7).
@ApplicationScoped
public class InterestTerms {

    private final LateInterest terms;

    InterestTerms(@ConfigProperty(name = "mitra.programme.interest-percent") BigDecimal percent) {
        this.terms = new LateInterest(percent, null);
    }

    public LateInterest current() {
        return terms;
    }
}
