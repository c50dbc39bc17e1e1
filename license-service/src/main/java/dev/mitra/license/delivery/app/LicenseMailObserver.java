package dev.mitra.license.delivery.app;

import dev.mitra.license.delivery.DeliveryKind;
import dev.mitra.messaging.MailObserver;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// Hears of licence mails.
@ApplicationScoped
public class LicenseMailObserver implements MailObserver {

    private final RecordDelivery recordDelivery;

    public LicenseMailObserver(RecordDelivery recordDelivery) {
        this.recordDelivery = recordDelivery;
    }

    @Override
    public String kind() {
        return DeliveryKind.LICENSE.name();
    }

    @Override
    public void accepted(List<Outcome> outcomes) {
        recordDelivery.accepted(DeliveryKind.LICENSE, outcomes);
    }

    @Override
    public void bounced(Outcome outcome, String reply) {
        recordDelivery.bounced(DeliveryKind.LICENSE, outcome, reply);
    }
}
