package dev.mitra.reseller.application;

import dev.mitra.kernel.Percentage;
import dev.mitra.reseller.programme.Terms;
import org.jspecify.annotations.Nullable;

/// Which rate a reviewer may grant (R1.4, R1.5, R4.1).
public final class RateRule {

    private final Terms terms;

    public RateRule(Terms terms) {
        this.terms = terms;
    }

    /// @param wanted null for what the programme usually gives
    public Ruling decide(MainBusiness business, Finding finding, @Nullable Percentage wanted) {
        boolean asksForDiscount = wanted != null && !wanted.isZero();
        if (!finding.specialisedInSoftwareRetail()) {
            return asksForDiscount ? new Verdict.RateNeedsFinding() : new Granted(Percentage.ZERO);
        }
        if (business == MainBusiness.CONSULTING) {
            return new Verdict.ConsultingGetsNoDiscount();
        }
        var rate = wanted == null ? terms.defaultRate() : wanted;
        if (rate.compareTo(terms.maxRate()) > 0) {
            return new Verdict.RateAboveCap(terms.maxRate());
        }
        return rate.compareTo(terms.defaultRate()) == 0 ? new Granted(rate) : new TakesTwo(rate);
    }

    public sealed interface Ruling permits Granted, TakesTwo, Verdict.RateRefusal {}

    public record Granted(Percentage rate) implements Ruling {}

    /// Possible, but not by one reviewer alone: it is not what the programme usually gives.
    public record TakesTwo(Percentage rate) implements Ruling {}
}
