package dev.mitra.billing.reseller.reads;

import dev.mitra.messaging.EventJson;
import dev.mitra.testkit.Contracts;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ResellerEventsTest {

    @Test
    void every_event_about_a_reseller_can_be_read() {
        Contracts.assertReads(EventJson.mapper(), "ResellerActivated", ResellerActivatedReader.ResellerActivated.class);
        Contracts.assertReads(
                EventJson.mapper(),
                "ResellerProfileChanged",
                ResellerProfileChangedReader.ResellerProfileChanged.class);
        Contracts.assertReads(
                EventJson.mapper(),
                "ResellerStandingChanged",
                ResellerStandingChangedReader.ResellerStandingChanged.class);
    }
}
