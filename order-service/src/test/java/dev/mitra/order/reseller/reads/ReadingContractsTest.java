package dev.mitra.order.reseller.reads;

import static dev.mitra.testkit.Contracts.assertReads;

import dev.mitra.messaging.EventJson;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadingContractsTest {

    @Test
    void every_sample_of_an_event_can_be_read() {
        assertReads(EventJson.mapper(), "ResellerActivated", ResellerActivatedReader.ResellerActivated.class);
        assertReads(
                EventJson.mapper(),
                "ResellerProfileChanged",
                ResellerProfileChangedReader.ResellerProfileChanged.class);
        assertReads(EventJson.mapper(), "ResellerRateChanged", ResellerRateChangedReader.ResellerRateChanged.class);
        assertReads(
                EventJson.mapper(),
                "ResellerStandingChanged",
                ResellerStandingChangedReader.ResellerStandingChanged.class);
        assertReads(EventJson.mapper(), "ResellerSuspended", ResellerSuspendedReader.ResellerSuspended.class);
        assertReads(EventJson.mapper(), "ResellerReinstated", ResellerReinstatedReader.ResellerReinstated.class);
        assertReads(EventJson.mapper(), "PolicyPublished", PolicyPublishedReader.PolicyPublished.class);
        assertReads(
                EventJson.mapper(),
                "OpportunityDiscountGranted",
                OpportunityDiscountGrantedReader.OpportunityDiscountGranted.class);
        assertReads(
                EventJson.mapper(),
                "OpportunityDiscountEnded",
                OpportunityDiscountEndedReader.OpportunityDiscountEnded.class);
        assertReads(EventJson.mapper(), "PolicyAccepted", PolicyAcceptedReader.PolicyAccepted.class);
    }
}
