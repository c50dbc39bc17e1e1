package dev.mitra.license.delivery.app;

import dev.mitra.license.delivery.DeliveryKind;
import dev.mitra.messaging.MailObserver;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// Hears of licence mails to end customers.
@ApplicationScoped
public class CustomerMailObserver implements MailObserver {

    private final RecordDelivery recordDelivery;

    public CustomerMailObserver(RecordDelivery recordDelivery) {
        this.recordDelivery = recordDelivery;
    }

    @Override
    public String kind() {
        return DeliveryKind.CUSTOMER_LICENSE.name();
    }

    @Override
    public void accepted(List<Outcome> outcomes) {
        recordDelivery.accepted(DeliveryKind.CUSTOMER_LICENSE, outcomes);
    }

    @Override
    public void bounced(Outcome outcome, String reply) {
        recordDelivery.bounced(DeliveryKind.CUSTOMER_LICENSE, outcome, reply);
    }
}
