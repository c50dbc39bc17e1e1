package dev.mitra.order.credit.app;

import dev.mitra.kernel.Money;
import dev.mitra.kernel.ResellerId;
import dev.mitra.messaging.AuditTrail;
import dev.mitra.order.credit.Credit;
import dev.mitra.order.credit.Credits;
import dev.mitra.order.reseller.Resellers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Currency;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/// Staff set how much a reseller may owe on terms at once; the default is no limit.
@ApplicationScoped
public class SetCreditLimit {

    private final Credits credits;
    private final Resellers resellers;
    private final AuditTrail audit;

    SetCreditLimit(Credits credits, Resellers resellers, AuditTrail audit) {
        this.credits = credits;
        this.resellers = resellers;
        this.audit = audit;
    }

    /// Empty for a reseller that is not known here.
    @Transactional
    public Optional<Credit> find(ResellerId reseller, Currency currency) {
        return resellers.find(reseller).map(_ -> credits.find(reseller, currency));
    }

    /// @param mayChange judges the version that is about to be changed; it throws to refuse
    @Transactional
    public Optional<Credit> set(
            ResellerId reseller, Currency currency, @Nullable Money limit, LongConsumer mayChange, String actor) {
        return resellers.lock(reseller).map(_ -> {
            var before = credits.find(reseller, currency);
            mayChange.accept(before.version());
            credits.limit(reseller, currency, limit);
            audit.record(actor, "CreditLimitSet", reseller.external(), text(before.limit()), text(limit));
            return credits.find(reseller, currency);
        });
    }

    private static String text(@Nullable Money limit) {
        return limit == null ? "no limit" : limit.toString();
    }
}
