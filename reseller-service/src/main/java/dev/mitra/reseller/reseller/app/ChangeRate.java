package dev.mitra.reseller.reseller.app;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.ResellerId;
import dev.mitra.reseller.programme.Terms;
import dev.mitra.reseller.reseller.Act;
import dev.mitra.reseller.reseller.Move;
import dev.mitra.reseller.reseller.Rate;
import dev.mitra.reseller.reseller.RateProposal;
import dev.mitra.reseller.reseller.Reseller;
import dev.mitra.reseller.reseller.publishes.ResellerRateChanged;
import dev.mitra.reseller.stream.app.AnnounceChange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/// Gives a reseller another rate from a day on (R1.5, R4.1). What is not the programme's default is only proposed by
/// that: a second member of sales confirms it.
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
    public Move change(ResellerId id, AccountId by, Rate rate, LongConsumer precondition) {
        return change.change(
                id,
                new Act(by.external(), "RateChanged"),
                reseller -> {
                    precondition.accept(stream.version(id));
                    return decide(reseller, new RateProposal(rate, by));
                },
                changed -> {
                    if (changed.dossier().proposal() == null) {
                        announce(id, rate);
                    }
                });
    }

    /// Four eyes. What was proposed for a day that has passed meanwhile begins today.
    @Transactional
    public Move confirm(ResellerId id, AccountId second) {
        var today = clock.today();
        var confirmed = new AtomicReference<@Nullable RateProposal>();
        return change.change(
                id,
                new Act(second.external(), "RateConfirmed"),
                reseller -> {
                    confirmed.set(reseller.dossier().proposal());
                    return reseller.confirmRate(second, today);
                },
                _ -> announce(id, Objects.requireNonNull(confirmed.get()).rate().notBefore(today)));
    }

    /// The second member of sales does not agree, or the first thought better of it.
    @Transactional
    public Move drop(ResellerId id, AccountId by) {
        return change.change(id, new Act(by.external(), "RateDropped"), Reseller::dropRate, _ -> {});
    }

    private void announce(ResellerId id, Rate rate) {
        stream.announce(id, version -> ResellerRateChanged.of(id, rate, version, clock.now()));
    }

    private Move decide(Reseller reseller, RateProposal proposal) {
        var rate = proposal.rate();
        boolean specialised = reseller.dossier().specialised();
        if (rate.validFrom().isBefore(clock.today())) {
            return new Move.RateInThePast();
        }
        if (!rate.percent().isZero() && !specialised) {
            return new Move.RateNeedsFinding();
        }
        if (rate.percent().compareTo(terms.maxRate()) > 0) {
            return new Move.RateAboveCap(terms.maxRate());
        }
        boolean takesTwo = specialised && rate.percent().compareTo(terms.defaultRate()) != 0;
        return takesTwo ? reseller.proposeRate(proposal) : reseller.changeRate(rate);
    }
}
