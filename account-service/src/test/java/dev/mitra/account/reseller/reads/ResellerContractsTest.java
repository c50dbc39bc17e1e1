package dev.mitra.account.reseller.reads;

import dev.mitra.messaging.EventJson;
import dev.mitra.testkit.Contracts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ResellerContractsTest {

    @Test
    @DisplayName("every sample of the resellers' events is understood")
    void reads() {
        var mapper = EventJson.mapper();
        Contracts.assertReads(mapper, "ResellerActivated", ResellerActivatedReader.ResellerActivated.class);
        Contracts.assertReads(
                mapper, "ResellerProfileChanged", ResellerProfileChangedReader.ResellerProfileChanged.class);
        Contracts.assertReads(mapper, "ResellerSuspended", ResellerSuspendedReader.ResellerSuspended.class);
        Contracts.assertReads(mapper, "ResellerReinstated", ResellerReinstatedReader.ResellerReinstated.class);
        Contracts.assertReads(mapper, "ResellerLeft", ResellerLeftReader.ResellerLeft.class);
    }
}
