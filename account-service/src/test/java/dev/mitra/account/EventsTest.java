package dev.mitra.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.account.customer.LicenseId;
import dev.mitra.account.customer.Provisioning;
import dev.mitra.account.customer.ReceivedOrder;
import dev.mitra.account.customer.ReleasedOrder;
import dev.mitra.account.customer.publishes.AccountMatched;
import dev.mitra.account.customer.publishes.AccountProvisioned;
import dev.mitra.account.customer.publishes.ReceivedOrderRefused;
import dev.mitra.account.letter.Letter;
import dev.mitra.account.person.Account;
import dev.mitra.account.person.Language;
import dev.mitra.account.person.PlainName;
import dev.mitra.account.privacy.publishes.AccountErased;
import dev.mitra.account.registration.publishes.AccountActivated;
import dev.mitra.account.registration.publishes.AccountRegistered;
import dev.mitra.account.support.SupportGrant;
import dev.mitra.account.support.publishes.SupportGranted;
import dev.mitra.account.support.publishes.SupportRevoked;
import dev.mitra.kernel.EmailAddress;
import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.ResellerId;
import dev.mitra.kernel.UuidV7;
import dev.mitra.messaging.EventJson;
import dev.mitra.testkit.Contracts;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EventsTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final EmailAddress AYU =
            EmailAddress.parse("ayu@contoh-nusantara.example").orElseThrow();
    private static final Account.Unproven ACCOUNT =
            Account.Unproven.open(AYU, new PlainName("Ayu"), Language.ID, Account.Origin.ORDER);

    @Test
    void what_is_published_satisfies_its_schema() {
        var order = new ReleasedOrder(
                OrderId.random(),
                "000000000424",
                AYU,
                new PlainName("Ayu"),
                new PlainName("PT Contoh"),
                Language.ID,
                Optional.empty(),
                List.of(new Letter.Item("Tabulon for .NET", 2)));
        var provisioned = new Provisioning(order, ACCOUNT, Provisioning.Outcome.PROVISIONED);
        var active = ACCOUNT.prove(ACCOUNT.name(), ACCOUNT.language(), NOW);

        publishes("AccountRegistered", AccountRegistered.of(ACCOUNT, NOW));
        publishes("AccountActivated", AccountActivated.of(active, NOW));
        publishes("AccountProvisioned", AccountProvisioned.of(provisioned, NOW));
        publishes("AccountMatched", AccountMatched.of(provisioned, NOW));
        var received = new ReceivedOrder(
                order.id(),
                order.number(),
                ACCOUNT.organisation(),
                ACCOUNT.id(),
                Optional.empty(),
                NOW,
                Optional.empty());
        publishes("ReceivedOrderRefused", ReceivedOrderRefused.of(received, active.version(), NOW));
        publishes("AccountErased", new AccountErased(ACCOUNT.id().value(), 4, NOW));
    }

    @Test
    @DisplayName("R6.1 what is published of support grants satisfies its schema")
    void support_grants() {
        for (var license : List.of(Optional.<LicenseId>empty(), Optional.of(new LicenseId(UuidV7.random())))) {
            var scope = new SupportGrant.Scope(ACCOUNT.organisation(), ResellerId.random(), license);
            var grant = SupportGrant.of(scope, ACCOUNT.id(), NOW, NOW.plusSeconds(60));
            publishes("SupportGranted", SupportGranted.of(grant));
            publishes("SupportRevoked", SupportRevoked.of(grant.end(NOW, SupportGrant.Reason.REVOKED)));
        }
    }

    @Test
    void an_order_s_events_belong_to_the_order_s_story() {
        var order = new ReleasedOrder(
                OrderId.random(),
                "000000000424",
                AYU,
                new PlainName("Ayu"),
                new PlainName("PT Contoh"),
                Language.ID,
                Optional.empty(),
                List.of());
        var event = AccountProvisioned.of(new Provisioning(order, ACCOUNT, Provisioning.Outcome.PROVISIONED), NOW);
        assertThat(event.correlation()).isEqualTo(order.id().value());
        assertThat(event.key()).isEqualTo(ACCOUNT.id().value());
    }

    private static void publishes(String name, Object event) {
        Contracts.assertPublishes(EventJson.mapper(), name, event);
    }
}
