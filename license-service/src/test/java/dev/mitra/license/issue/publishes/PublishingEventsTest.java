package dev.mitra.license.issue.publishes;

import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.ResellerId;
import dev.mitra.license.delivery.publishes.LicenseDelivered;
import dev.mitra.license.issue.Drafting;
import dev.mitra.license.issue.License;
import dev.mitra.license.issue.LicenseFile;
import dev.mitra.license.issue.LicensedOrder;
import dev.mitra.license.issue.Predecessors;
import dev.mitra.license.issue.Samples;
import dev.mitra.license.temporary.publishes.TemporaryLicenseIssued;
import dev.mitra.messaging.EventJson;
import dev.mitra.testkit.Contracts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PublishingEventsTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private final ResellerId reseller = ResellerId.random();
    private final OrderId id = OrderId.random();
    private final LicensedOrder order = LicensedOrder.unknown(id)
            .released(Samples.order(reseller, Samples.perpetual(2)), NOW)
            .ownedBy(Samples.owner(), NOW)
            .issued(NOW)
            .next();

    @Test
    void every_event_satisfies_its_schema() {
        var licenses = licenses();
        publishes("LicenseIssued", LicenseIssued.of(order, licenses, NOW));
        publishes("LicenseRevoked", LicenseRevoked.of(licenses.getFirst(), "Returned.", 2, NOW));
        publishes("LicenseReplaced", LicenseReplaced.of(order, licenses.getLast(), licenses.getFirst(), NOW));
        publishes("LicenseIssueFailed", LicenseIssueFailed.of(order, "No signing key is valid.", NOW));
        publishes("LicenseDelivered", LicenseDelivered.of(order, NOW));
        publishes("TemporaryLicenseIssued", TemporaryLicenseIssued.of(temporary(), 1, NOW));
    }

    private static void publishes(String name, Object event) {
        Contracts.assertPublishes(EventJson.mapper(), name, event);
    }

    private List<License> licenses() {
        return new Drafting(NOW, LocalDate.of(2026, 11, 23))
                        .permanent(
                                id,
                                order.ordered(),
                                order.owner(),
                                Predecessors.NONE,
                                IntStream.range(0, 2).iterator())
                        .stream()
                        .map(draft ->
                                License.of(draft, LicenseFile.of(draft, "a.b.c", "lic-1"), order.owner(), reseller))
                        .toList();
    }

    private License temporary() {
        var draft = new Drafting(NOW, LocalDate.of(2026, 11, 23))
                .temporary(id, order.ordered(), order.ordered().lines().getFirst(), 30, 3);
        return License.of(draft, LicenseFile.of(draft, "a.b.c", "tmp-1"), null, reseller);
    }
}
