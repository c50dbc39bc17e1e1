package dev.mitra.order.fulfilment.reads;

import static dev.mitra.testkit.Contracts.assertReads;

import dev.mitra.messaging.EventJson;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadingContractsTest {

    @Test
    void every_sample_of_an_event_can_be_read() {
        assertReads(EventJson.mapper(), "AccountProvisioned", AccountProvisionedReader.AccountProvisioned.class);
        assertReads(EventJson.mapper(), "AccountMatched", AccountMatchedReader.AccountMatched.class);
        assertReads(EventJson.mapper(), "LicenseIssued", LicenseIssuedReader.LicenseIssued.class);
        assertReads(EventJson.mapper(), "LicenseDelivered", LicenseDeliveredReader.LicenseDelivered.class);
        assertReads(EventJson.mapper(), "LicenseRevoked", LicenseRevokedReader.LicenseRevoked.class);
        assertReads(EventJson.mapper(), "LicenseReplaced", LicenseReplacedReader.LicenseReplaced.class);
        assertReads(EventJson.mapper(), "LicenseIssueFailed", LicenseIssueFailedReader.LicenseIssueFailed.class);
        assertReads(
                EventJson.mapper(),
                "TemporaryLicenseIssued",
                TemporaryLicenseIssuedReader.TemporaryLicenseIssued.class);
    }
}
