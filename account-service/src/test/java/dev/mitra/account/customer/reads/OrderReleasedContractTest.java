package dev.mitra.account.customer.reads;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.messaging.EventJson;
import dev.mitra.testkit.Contracts;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OrderReleasedContractTest {

    @Test
    @DisplayName("every sample of OrderReleased is understood")
    void reads() {
        var orders =
                Contracts.assertReads(EventJson.mapper(), "OrderReleased", OrderReleasedReader.OrderReleased.class);
        assertThat(orders).allSatisfy(order -> {
            assertThat(order.shipTo().email()).isEqualTo("ayu@contoh-nusantara.example");
            assertThat(order.items()).isNotEmpty();
        });
    }

    @Test
    @DisplayName("every sample of LicenseIssued is understood")
    void readsLicenses() {
        assertThat(Contracts.assertReads(EventJson.mapper(), "LicenseIssued", LicenseIssuedReader.LicenseIssued.class))
                .allSatisfy(event -> assertThat(event.licenses()).isNotEmpty());
    }

    @Test
    @DisplayName("every sample of LicenseReplaced is understood")
    void readsReplacements() {
        assertThat(Contracts.assertReads(
                        EventJson.mapper(), "LicenseReplaced", LicenseReplacedReader.LicenseReplaced.class))
                .extracting(LicenseReplacedReader.LicenseReplaced::ownerChanged)
                .containsExactlyInAnyOrder(null, true);
    }

    @Test
    @DisplayName("R9.3 nothing that is read is money, and nothing of the seller but its id")
    void noMoney() {
        assertThat(Arrays.stream(OrderReleasedReader.OrderReleased.class.getRecordComponents())
                        .map(component -> component.getName()))
                .containsExactly("orderId", "orderNumber", "shipTo", "lines", "support", "resellerId");
        assertThat(Arrays.stream(OrderReleasedReader.Line.class.getRecordComponents())
                        .map(component -> component.getName()))
                .containsExactly("productName", "quantity");
    }
}
