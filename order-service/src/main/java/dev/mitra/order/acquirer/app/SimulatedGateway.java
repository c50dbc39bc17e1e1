package dev.mitra.order.acquirer.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.mitra.order.acquirer.Charge;
import dev.mitra.order.acquirer.Charges;
import dev.mitra.order.acquirer.TestCard;
import dev.mitra.order.card.CardRefund;
import dev.mitra.order.card.CardState;
import dev.mitra.order.card.Checkout;
import dev.mitra.order.card.GatewayStatus;
import dev.mitra.order.card.PaymentGateway;
import dev.mitra.order.card.RefundAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The embedded acquirer: real pages, real notices, no money.
@ApplicationScoped
public class SimulatedGateway implements PaymentGateway {

    static final String NAME = "simulated";

    private final Charges charges;
    private final KeepCharges keep;
    private final AcquirerSettings settings;
    private final InstantSource systemTime;

    SimulatedGateway(Charges charges, KeepCharges keep, AcquirerSettings settings, InstantSource systemTime) {
        this.charges = charges;
        this.keep = keep;
        this.settings = settings;
        this.systemTime = systemTime;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    @Transactional
    public CardState.Awaiting authorise(Checkout checkout) {
        var payment = checkout.payment();
        // not to be guessed: whoever knows the page's address may pay there
        var reference = "sim_" + UUID.randomUUID().toString().replace("-", "");
        charges.addIfNew(new Charge(
                reference,
                payment.id(),
                payment.amount(),
                checkout.description(),
                checkout.returnTo(),
                Charge.Status.OPEN,
                TestCard.APPROVED,
                null,
                checkout.until()));
        var charge = charges.of(payment.id().value());
        var page = settings.pages().resolve("/simulated-acquirer/" + charge.reference());
        return new CardState.Awaiting(charge.reference(), page, charge.until());
    }

    @Override
    public GatewayStatus capture(String reference) {
        return move(reference, Charge::capture);
    }

    @Override
    public GatewayStatus cancel(String reference) {
        return move(reference, Charge::cancel);
    }

    @Override
    public GatewayStatus look(String reference) {
        return move(reference, UnaryOperator.identity());
    }

    @Override
    @Transactional
    public RefundAnswer refund(CardRefund refund, String reference) {
        var charge = charges.lock(reference).orElseThrow();
        if (charge.card() == TestCard.REFUND_REFUSED) {
            return new RefundAnswer.Refused("charge_not_refundable");
        }
        charges.refund(refund, reference);
        return new RefundAnswer.Done();
    }

    @Override
    public String signatureHeader() {
        return "Acquirer-Signature";
    }

    @Override
    public Notice read(String body, @Nullable String signature) {
        if (!settings.signature().verifies(body, signature, systemTime.instant())) {
            return new Notice.Forged();
        }
        try {
            return new Notice.Genuine(ChargeNotice.read(body).toNotice());
        } catch (JsonProcessingException unreadable) {
            return new Notice.Forged();
        }
    }

    private GatewayStatus move(String reference, UnaryOperator<Charge> step) {
        var charge = keep.move(reference, step).orElseThrow();
        return ChargeNotice.statusOf(charge.status(), charge.refusal());
    }
}
