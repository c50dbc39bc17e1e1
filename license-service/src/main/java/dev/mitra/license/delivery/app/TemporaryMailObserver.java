package dev.mitra.license.delivery.app;

import dev.mitra.license.delivery.DeliveryKind;
import dev.mitra.messaging.MailObserver;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// Hears of mails with temporary licences.
@ApplicationScoped
public class TemporaryMailObserver implements MailObserver {

    private final RecordDelivery recordDelivery;

    public TemporaryMailObserver(RecordDelivery recordDelivery) {
        this.recordDelivery = recordDelivery;
    }

    @Override
    public String kind() {
        return DeliveryKind.TEMPORARY_LICENSE.name();
    }

    @Override
    public void accepted(List<Outcome> outcomes) {
        recordDelivery.accepted(DeliveryKind.TEMPORARY_LICENSE, outcomes);
    }

    @Override
    public void bounced(Outcome outcome, String reply) {
        recordDelivery.bounced(DeliveryKind.TEMPORARY_LICENSE, outcome, reply);
    }
}
