package dev.mitra.account.customer.app;

import dev.mitra.account.customer.Provisioning;
import dev.mitra.account.customer.publishes.AccountMatched;
import dev.mitra.account.customer.publishes.AccountProvisioned;
import dev.mitra.account.letter.Letter;
import dev.mitra.account.letter.app.SendLetter;
import dev.mitra.account.person.Account;
import dev.mitra.account.proof.app.MakeProof;
import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.OrderId;
import dev.mitra.messaging.MessageContext;
import dev.mitra.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Tells the other services whose order it is, and the customer that something came. The seller is told by
/// neither: it sees the same step at the same point whether or not the account existed (R5.3).
@ApplicationScoped
public class TellAboutCustomers {

    private final Outbox outbox;
    private final BusinessClock clock;
    private final MakeProof makeProof;
    private final SendLetter sendLetter;

    TellAboutCustomers(Outbox outbox, BusinessClock clock, MakeProof makeProof, SendLetter sendLetter) {
        this.outbox = outbox;
        this.clock = clock;
        this.makeProof = makeProof;
        this.sendLetter = sendLetter;
    }

    /// Each order's events and mails belong to the story of that order.
    @Transactional(TxType.MANDATORY)
    public void about(List<Provisioning> provisionings, Map<OrderId, MessageContext> causes) {
        for (var provisioning : provisionings) {
            var cause = Optional.ofNullable(causes.get(provisioning.order().id()));
            cause.ifPresentOrElse(context -> context.run(() -> about(provisioning)), () -> about(provisioning));
        }
    }

    private void about(Provisioning provisioning) {
        outbox.publish(
                switch (provisioning.outcome()) {
                    case PROVISIONED -> AccountProvisioned.of(provisioning, clock.now());
                    case MATCHED -> AccountMatched.of(provisioning, clock.now());
                });
        sendLetter.send(provisioning.account(), letter(provisioning));
    }

    private Letter letter(Provisioning provisioning) {
        var bought = provisioning.order().bought();
        return switch (provisioning.account()) {
            case Account.Unproven unproven ->
                new Letter.Activation(
                        bought, makeProof.ofActivation(unproven.id()).link());
            case Account.Active _ -> new Letter.LicenceAdded(bought);
        };
    }
}
