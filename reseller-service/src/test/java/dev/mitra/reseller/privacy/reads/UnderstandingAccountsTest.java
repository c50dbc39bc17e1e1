package dev.mitra.reseller.privacy.reads;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.messaging.EventJson;
import dev.mitra.testkit.Contracts;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class UnderstandingAccountsTest {

    @Test
    void every_sample_ever_published_is_understood() {
        assertThat(Contracts.assertReads(
                        EventJson.mapper(), "AccountActivated", AccountActivatedReader.AccountActivated.class))
                .allSatisfy(event -> assertThat(event.email().canonical()).contains("@"));
        assertThat(Contracts.assertReads(EventJson.mapper(), "AccountErased", AccountErasedReader.AccountErased.class))
                .allSatisfy(event -> assertThat(event.accountId()).isNotNull());
    }
}
