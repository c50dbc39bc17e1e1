package dev.mitra.billing.arrears;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.billing.arrears.publishes.ArrearsCleared;
import dev.mitra.billing.arrears.publishes.ArrearsOpened;
import dev.mitra.billing.invoice.DocumentKind;
import dev.mitra.billing.invoice.DocumentNumber;
import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.ResellerId;
import dev.mitra.messaging.EventJson;
import dev.mitra.testkit.Contracts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ArrearsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 15);

    private final Arrears none = new Arrears(ResellerId.random(), null, 0);

    @Test
    @DisplayName("R7.7 arrears open once and are cleared once")
    void arrears_open_once_and_are_cleared_once() {
        var opened = none.judged(true, DAY).orElseThrow();
        assertThat(opened.openedOn()).isEqualTo(DAY);
        assertThat(opened.version()).isEqualTo(1);
        assertThat(opened.judged(true, DAY.plusDays(1))).isEmpty();
        var cleared = opened.judged(false, DAY.plusDays(2)).orElseThrow();
        assertThat(cleared.isOpen()).isFalse();
        assertThat(cleared.judged(false, DAY)).isEmpty();
    }

    @Test
    void what_is_published_satisfies_the_contracts() {
        var opened = none.judged(true, DAY).orElseThrow();
        var overdue = new OverdueInvoice(OrderId.random(), new DocumentNumber(DocumentKind.INVOICE, 2026, 1), DAY);
        Contracts.assertPublishes(
                EventJson.mapper(), "ArrearsOpened", ArrearsOpened.of(opened, List.of(overdue), Instant.EPOCH));
        Contracts.assertPublishes(EventJson.mapper(), "ArrearsCleared", ArrearsCleared.of(opened, Instant.EPOCH));
    }
}
