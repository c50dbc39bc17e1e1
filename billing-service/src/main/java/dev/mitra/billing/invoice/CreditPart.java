package dev.mitra.billing.invoice;

import dev.mitra.billing.tax.TaxLine;
import dev.mitra.kernel.Money;
import java.util.ArrayList;
import java.util.List;

/// What a credit note takes off a bill: so much before tax, so much tax per state and rate.
public record CreditPart(Money net, List<TaxLine> tax) {

    public CreditPart {
        tax = List.copyOf(tax);
    }

    public Money total() {
        return tax.stream().map(TaxLine::amount).reduce(net, Money::plus);
    }

    /// All that earlier notes have left of the bill; so the parts add up to the bill, to the cent and per
    /// rate.
    public static CreditPart rest(Bill bill, List<CreditPart> earlier) {
        var net = earlier.stream().map(CreditPart::net).reduce(bill.net(), Money::minus);
        return new CreditPart(net, taxLeft(bill, earlier));
    }

    /// The tax that earlier notes have left, and nothing of the price.
    public static CreditPart taxOnly(Bill bill, List<CreditPart> earlier) {
        return new CreditPart(Money.zero(bill.net().currency()), taxLeft(bill, earlier));
    }

    private static List<TaxLine> taxLeft(Bill bill, List<CreditPart> earlier) {
        var left = new ArrayList<TaxLine>();
        for (var line : bill.tax().lines()) {
            var amount = earlier.stream()
                    .flatMap(part -> part.tax().stream())
                    .filter(taken ->
                            taken.state().equals(line.state()) && taken.rate().equals(line.rate()))
                    .map(TaxLine::amount)
                    .reduce(line.amount(), Money::minus);
            if (amount.isPositive()) {
                left.add(new TaxLine(line.state(), line.rate(), line.base(), amount));
            }
        }
        return left;
    }
}
