package dev.mitra.order.order;

import static dev.mitra.order.Examples.email;
import static dev.mitra.order.Examples.profile;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NamingTheCustomerTest {

    @Test
    @DisplayName("R5.1 the reseller's own mailbox is no end customer, however it is spelled")
    void own_mailbox() {
        var own = profile().mailboxes();
        assertThat(ShipToPolicy.isOwn(email("Billing@LoneStar.example"), own)).isTrue();
        assertThat(ShipToPolicy.isOwn(email("orders@lonestar.example"), own)).isTrue();
        assertThat(ShipToPolicy.isOwn(email("billing+1@lonestar.example"), own)).isFalse();
    }

    @Test
    @DisplayName("R5.1 a mailbox in the reseller's domain is a warning")
    void own_domain() {
        var own = profile().mailboxes();
        assertThat(ShipToPolicy.warnings(email("colleague@lonestar.example"), own))
                .containsExactly(Warning.SHIP_TO_OWN_DOMAIN);
        assertThat(ShipToPolicy.warnings(email("ayu@contoh.example"), own)).isEmpty();
    }
}
