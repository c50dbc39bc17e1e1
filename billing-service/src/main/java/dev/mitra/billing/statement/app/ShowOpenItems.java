package dev.mitra.billing.statement.app;

import dev.mitra.billing.interest.app.InterestTerms;
import dev.mitra.billing.ledger.AsOf;
import dev.mitra.billing.reseller.Resellers;
import dev.mitra.billing.statement.OpenItems;
import dev.mitra.billing.statement.StatementFacts;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.ResellerId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// What a reseller's statement would say as of any day, from the ledger.
@ApplicationScoped
public class ShowOpenItems {

    private final StatementFacts facts;
    private final Resellers resellers;
    private final InterestTerms terms;

    ShowOpenItems(StatementFacts facts, Resellers resellers, InterestTerms terms) {
        this.facts = facts;
        this.resellers = resellers;
        this.terms = terms;
    }

    /// @param credit paid and not used by the end of the day
    public record Position(OpenItems open, Money credit) {

        /// The open total less the credit, never negative.
        public Money toPay() {
            var rest = open.total().minus(credit);
            return rest.isPositive() ? rest : Money.zero(credit.currency());
        }
    }

    /// One per currency in which something was open; none while billing does not know the reseller.
    @Transactional
    public List<Position> of(ResellerId reseller, AsOf asOf) {
        var country = resellers.find(reseller).map(profile -> profile.address().country());
        var open = facts.open(reseller, asOf).stream()
                .collect(Collectors.groupingBy(invoice -> invoice.total().currency()));
        return open.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().getCurrencyCode()))
                .flatMap(entry -> country.stream().map(place -> {
                    var currency = entry.getKey();
                    var items = OpenItems.of(entry.getValue(), asOf.day(), currency, terms.of(place, currency));
                    return new Position(items, items.total().minus(facts.owed(reseller, currency, asOf)));
                }))
                .toList();
    }
}
