package dev.mitra.billing.tax;

import dev.mitra.kernel.Money;
import dev.mitra.kernel.Percentage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Decides on the sales tax of an invoice (R10.1, R10.2).
///
/// Rounds HALF_UP at the minor unit, once per rate on the invoice's net sum, never per line.
public final class SalesTax {

    private final TaxTable table;
    private final CountryTaxes countries;

    public SalesTax(TaxTable table, CountryTaxes countries) {
        this.table = table;
        this.countries = countries;
    }

    /// Without taxes outside the US.
    public SalesTax(TaxTable table) {
        this(table, CountryTaxes.NONE);
    }

    /// @param day the day of the order, whose rows apply
    /// @param exemption null when no valid certificate was on file
    /// @throws UnknownTaxPlace when the state has no row for the day
    public TaxAssessment assess(TaxPlace place, Money net, LocalDate day, @Nullable ResaleExemption exemption) {
        var state = place.state();
        if (state.isEmpty()) {
            return outside(place, net, day);
        }
        var code = state.get();
        var holds = table.on(code, day)
                .orElseThrow(() -> new UnknownTaxPlace("no sales tax row for " + code + " on " + day));
        var steps = new ArrayList<TaxStep>();
        steps.add(new TaxStep("R10.1", "reseller's place US-" + code, holds.name(), null));
        steps.add(rule(holds));
        if (holds.charged().isZero()) {
            return new TaxAssessment(
                    untaxedReason(holds), holds.name(), holds.rule().condition(), List.of(), steps);
        }
        if (exemption != null && exemption.state().equals(code)) {
            steps.add(new TaxStep("R10.2", "certificate " + exemption.number(), "0", null));
            return new TaxAssessment(TaxReason.RESALE, holds.name(), exemption.number(), List.of(), steps);
        }
        steps.add(new TaxStep("R10.2", "no valid certificate on file at the order's instant", "taxed", null));
        return taxed(holds, net, steps);
    }

    private static TaxAssessment taxed(StateTax holds, Money net, List<TaxStep> steps) {
        var rate = holds.charged();
        var tax = net.times(rate);
        var reduced = holds.rule().treatment() == Treatment.REDUCED;
        var from = reduced ? holds.rule().from() : holds.rate().from();
        var source = reduced
                ? holds.rule().source()
                : sourced(holds.rate().source(), holds.rate().verifiedOn());
        steps.add(new TaxStep("rate", "in force from " + from, rate + " %", source));
        steps.add(rounding(net, rate, tax));
        var reason = switch (holds.rule().treatment()) {
            case CONDITIONAL -> TaxReason.CONDITION_NOT_SHOWN;
            case REDUCED -> TaxReason.REDUCED_RATE;
            case TAXABLE, EXEMPT, LOCAL_ONLY, NO_SALES_TAX -> TaxReason.TAXED;
        };
        var lines = tax.isZero() ? List.<TaxLine>of() : List.of(new TaxLine(holds.state(), rate, net, tax));
        return new TaxAssessment(reason, holds.name(), holds.rule().condition(), lines, steps);
    }

    private static TaxStep rule(StateTax holds) {
        var rule = holds.rule();
        var words = rule.treatment() + (rule.condition() == null ? "" : ": " + rule.condition());
        return new TaxStep(
                "taxability", "software delivered by download", words, sourced(rule.source(), rule.verifiedOn()));
    }

    private static String sourced(String source, @Nullable LocalDate verifiedOn) {
        return source + (verifiedOn == null ? " (no dated source seen)" : " (as of " + verifiedOn + ")");
    }

    private static TaxReason untaxedReason(StateTax holds) {
        return holds.rule().treatment() == Treatment.EXEMPT ? TaxReason.DOWNLOAD_NOT_TAXABLE : TaxReason.NO_STATE_TAX;
    }

    private TaxAssessment outside(TaxPlace place, Money net, LocalDate day) {
        var code = place.country().code();
        var noUsTax = new TaxStep("R10.1", "reseller's place " + code, "no US sales tax", null);
        return countries
                .on(place.country(), day)
                .map(own -> ownTax(own, net, noUsTax))
                .orElseGet(() -> new TaxAssessment(TaxReason.OUTSIDE_US, code, null, List.of(), List.of(noUsTax)));
    }

    private static TaxAssessment ownTax(CountryTax own, Money net, TaxStep noUsTax) {
        var tax = net.times(own.percent());
        var steps = List.of(
                noUsTax,
                new TaxStep(
                        "country's tax",
                        "in force from " + own.from(),
                        own.percent() + " %",
                        sourced(own.source(), own.verifiedOn())),
                rounding(net, own.percent(), tax));
        var lines =
                tax.isZero() ? List.<TaxLine>of() : List.of(new TaxLine(own.jurisdiction(), own.percent(), net, tax));
        return new TaxAssessment(TaxReason.COUNTRY_TAX, own.name(), own.legalText(), lines, steps);
    }

    private static TaxStep rounding(Money net, Percentage rate, Money tax) {
        var exact = net.amount().multiply(rate.fraction()).stripTrailingZeros().toPlainString();
        return new TaxStep("HALF_UP on the invoice's sum", net + " x " + rate + " % = " + exact, tax.toString(), null);
    }
}
