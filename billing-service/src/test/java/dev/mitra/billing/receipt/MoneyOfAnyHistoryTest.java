package dev.mitra.billing.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.billing.Seeds;
import dev.mitra.billing.invoice.Bills;
import dev.mitra.billing.invoice.CreditPart;
import dev.mitra.billing.invoice.Invoice;
import dev.mitra.billing.invoice.PartCrediting;
import dev.mitra.billing.invoice.Reopening;
import dev.mitra.billing.invoice.Settlement;
import dev.mitra.kernel.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MoneyOfAnyHistoryTest {

    private static final int CASES = 2_000;
    private static final LocalDate DAY = LocalDate.of(2026, 2, 1);

    private final Random random = Seeds.random();

    @Test
    @DisplayName(
            "R7.2 any order of the same wires gives the same balance; nothing is paid beyond its total, no cent is lost")
    void any_order_gives_the_same_balance() {
        for (int round = 0; round < CASES; round++) {
            var invoices = invoices();
            var wires = IntStream.range(0, 1 + random.nextInt(6))
                    .mapToObj(_ -> Money.ofMinor(1 + random.nextInt(120_000), "USD"))
                    .toList();
            var one = settle(invoices, wires);
            var shuffled = new ArrayList<>(wires);
            Collections.shuffle(shuffled, random);
            var other = settle(invoices, shuffled);
            assertThat(other.credit()).isEqualTo(one.credit());
            assertThat(sum(other.after().stream().map(Invoice::open).toList()))
                    .isEqualTo(sum(one.after().stream().map(Invoice::open).toList()));
            assertThat(one.after()).allSatisfy(invoice -> {
                assertThat(invoice.open().minor()).isNotNegative();
                assertThat(invoice.paid().plus(invoice.open()))
                        .isEqualTo(invoice.bill().total());
            });
            assertThat(sum(one.after().stream().map(Invoice::paid).toList()).plus(one.credit()))
                    .as("allocated and free is what was received")
                    .isEqualTo(sum(wires));
        }
    }

    @Test
    @DisplayName("Undoing what was paid restores the invoice, in any parts and any order")
    void undoing_restores_the_invoice() {
        for (int round = 0; round < CASES; round++) {
            Invoice invoice = invoices().getFirst();
            var before = invoice;
            var taken = new ArrayList<Money>();
            for (int parts = 1 + random.nextInt(4); parts > 0; parts--) {
                if (invoice instanceof Invoice.Payable payable) {
                    var settlement = payable.settle(Money.ofMinor(1 + random.nextInt(60_000), "USD"), DAY);
                    taken.add(settlement.taken());
                    invoice = settlement.invoice();
                }
            }
            Collections.shuffle(taken, random);
            for (var part : taken) {
                invoice = Reopening.of(invoice, part).invoice();
            }
            assertThat(invoice).isInstanceOf(Invoice.Issued.class);
            assertThat(invoice.open()).isEqualTo(before.open());
            assertThat(invoice.version()).isEqualTo(before.version() + 2L * taken.size());
        }
    }

    @Test
    @DisplayName(
            "Worked example 2: credit notes never exceed the invoice, per rate, and the parts add up to it to the cent")
    void credit_notes_add_up_to_the_invoice() {
        for (int round = 0; round < CASES; round++) {
            var bill = invoices().getFirst().bill();
            var tax = CreditPart.taxOnly(bill, List.of());
            var rest = CreditPart.rest(bill, List.of(tax));
            assertThat(tax.total()).isEqualTo(bill.taxAmount());
            assertThat(rest.tax()).isEmpty();
            assertThat(tax.total().plus(rest.total())).isEqualTo(bill.total());
            assertThat(CreditPart.taxOnly(bill, List.of(tax)).total().isZero()).isTrue();
        }
    }

    @Test
    @DisplayName("R10.2 crediting a part keeps what was paid and what is released together, whatever was paid before")
    void crediting_a_part_keeps_every_cent() {
        for (int round = 0; round < CASES; round++) {
            Invoice invoice = invoices().getFirst();
            if (random.nextBoolean() && invoice instanceof Invoice.Payable payable) {
                invoice = payable.settle(Money.ofMinor(1 + random.nextInt(90_000), "USD"), DAY)
                        .invoice();
            }
            var part = invoice.bill().taxAmount();
            switch (PartCrediting.of(invoice, part, DAY)) {
                case PartCrediting.NothingLeft _ -> assertThat(part.isZero()).isTrue();
                case PartCrediting.Done(var after, var _, var released) -> {
                    assertThat(after.paid().plus(released)).isEqualTo(invoice.paid());
                    assertThat(after.open().plus(after.paid()).plus(part))
                            .isEqualTo(invoice.bill().total());
                    assertThat(after instanceof Invoice.Paid)
                            .isEqualTo(after.open().isZero());
                }
            }
        }
    }

    private record Settled(List<Invoice> after, Money credit) {}

    private static Settled settle(List<Invoice> invoices, List<Money> wires) {
        var after = new ArrayList<>(invoices);
        var credit = Money.ofMinor(0, "USD");
        for (var wire : wires) {
            var spreading = Spreading.over(wire, after);
            var left = wire;
            for (var share : spreading.shares()) {
                Settlement settlement = share.invoice().settle(share.amount(), DAY);
                after.replaceAll(invoice ->
                        invoice.bill().id().equals(share.invoice().bill().id()) ? settlement.invoice() : invoice);
                left = left.minus(share.amount());
            }
            credit = credit.plus(left);
        }
        return new Settled(List.copyOf(after), credit);
    }

    private List<Invoice> invoices() {
        return IntStream.rangeClosed(1, 1 + random.nextInt(6))
                .<Invoice>mapToObj(number -> {
                    long net = 1 + random.nextLong(80_000L);
                    var tax = Money.ofMinor(random.nextInt((int) net), "USD");
                    var bill = Bills.of(
                            number,
                            Money.ofMinor(net, "USD").amount().toPlainString(),
                            tax.amount().toPlainString(),
                            DAY.minusDays(random.nextInt(60)));
                    return new Invoice.Issued(bill, 1);
                })
                .toList();
    }

    private static Money sum(List<Money> amounts) {
        return amounts.stream().reduce(Money.ofMinor(0, "USD"), Money::plus);
    }
}
