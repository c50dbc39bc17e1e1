package dev.mitra.reseller.reseller.app;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.ResellerId;
import dev.mitra.reseller.programme.Terms;
import dev.mitra.reseller.reseller.Act;
import dev.mitra.reseller.reseller.Move;
import dev.mitra.reseller.reseller.Rate;
import dev.mitra.reseller.reseller.Reseller;
import dev.mitra.reseller.reseller.publishes.ResellerRateChanged;
import dev.mitra.reseller.stream.app.AnnounceChange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.function.LongConsumer;

/// Gives a reseller another rate from a day on (R1.5, R4.1).
@ApplicationScoped
public class ChangeRate {

    private final ChangeReseller change;
    private final AnnounceChange stream;
    private final Terms terms;
    private final BusinessClock clock;

    ChangeRate(ChangeReseller change, AnnounceChange stream, Terms terms, BusinessClock clock) {
        this.change = change;
        this.stream = stream;
        this.terms = terms;
        this.clock = clock;
    }

    /// @param precondition is shown the current version under the lock and throws when it is not the expected one
    @Transactional
    public Move change(ResellerId id, String actor, Rate rate, LongConsumer precondition) {
        return change.change(
                id,
                new Act(actor, "RateChanged"),
                reseller -> {
                    precondition.accept(stream.version(id));
                    return decide(reseller, rate, clock.today());
                },
                reseller -> stream.announce(id, version -> ResellerRateChanged.of(id, rate, version, clock.now())));
    }

    private Move decide(Reseller reseller, Rate rate, LocalDate today) {
        if (rate.validFrom().isBefore(today)) {
            return new Move.RateInThePast();
        }
        if (!rate.percent().isZero() && !reseller.dossier().specialised()) {
            return new Move.RateNeedsFinding();
        }
        if (rate.percent().compareTo(terms.maxRate()) > 0) {
            return new Move.RateAboveCap(terms.maxRate());
        }
        return reseller.changeRate(rate);
    }
}
