package dev.mitra.order.acquirer.app;

import dev.mitra.messaging.Workers;
import dev.mitra.order.acquirer.Charge;
import dev.mitra.order.acquirer.Charges;
import dev.mitra.order.acquirer.TestCard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Moves charges under their lock, and leaves a notice for whoever is to be told.
@ApplicationScoped
public class KeepCharges {

    private final Charges charges;
    private final AcquirerSettings settings;
    private final Workers workers;
    private final InstantSource systemTime;

    KeepCharges(Charges charges, AcquirerSettings settings, Workers workers, InstantSource systemTime) {
        this.charges = charges;
        this.settings = settings;
        this.workers = workers;
        this.systemTime = systemTime;
    }

    @Transactional
    public Optional<Charge> find(String reference) {
        return charges.lock(reference);
    }

    /// The buyer has entered a card.
    @Transactional
    public Optional<Charge> enter(String reference, TestCard card) {
        return move(reference, charge -> charge.enter(card, systemTime.instant()));
    }

    /// The bank's customer has answered.
    @Transactional
    public Optional<Charge> answer(String reference, boolean agreed) {
        return move(reference, charge -> charge.answer(agreed));
    }

    @Transactional
    Optional<Charge> move(String reference, UnaryOperator<Charge> step) {
        return charges.lock(reference).map(before -> {
            var after = step.apply(before);
            if (!after.equals(before)) {
                charges.save(after);
                tell(after);
            }
            return after;
        });
    }

    private void tell(Charge charge) {
        if (charge.status() == Charge.Status.CHALLENGED || charge.card() == TestCard.NEVER_TOLD) {
            return;
        }
        var body = ChargeNotice.of(charge).write();
        var now = systemTime.instant();
        var due = charge.card() == TestCard.TOLD_LATE ? now.plus(settings.late()) : now;
        charges.addNotice(charge.reference(), body, due);
        if (charge.card() == TestCard.TOLD_TWICE) {
            charges.addNotice(charge.reference(), body, due);
        }
        workers.wake(SendNotices.NAME);
    }
}
