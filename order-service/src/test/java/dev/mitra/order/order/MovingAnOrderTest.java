package dev.mitra.order.order;

import static dev.mitra.order.Examples.NOW;
import static dev.mitra.order.Examples.TODAY;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.OrganisationId;
import dev.mitra.order.task.Concern;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Order by event: what each event does to each axis, from each state in which it can find an order.
@DisplayNameGeneration(ReplaceUnderscores.class)
class MovingAnOrderTest {

    private static final Map<String, UnaryOperator<Progress>> EVENTS = Map.ofEntries(
            Map.entry("InvoiceIssued", progress -> progress.invoiced(invoice())),
            Map.entry("OrderPaid", progress -> payment(progress, PaymentFact.Kind.PAID)),
            Map.entry("PaymentReversed", progress -> payment(progress, PaymentFact.Kind.REVERSED)),
            Map.entry("CreditNoteIssued", progress -> payment(progress, PaymentFact.Kind.CREDITED)),
            Map.entry(
                    "AccountProvisioned",
                    progress -> progress.accountReady(AccountId.random(), OrganisationId.random())),
            Map.entry("LicenseIssued", progress -> progress.after(new LicenseFact.Issued(NOW), NOW)),
            Map.entry("LicenseDelivered", progress -> progress.after(new LicenseFact.Delivered(NOW), NOW)),
            Map.entry("LicenseIssueFailed", progress -> progress.after(new LicenseFact.Failed("no key", NOW), NOW)),
            Map.entry("LicenseRevoked", progress -> progress.after(new LicenseFact.AllRevoked(NOW), NOW)),
            Map.entry("Cancel", progress -> cancel(progress, Requester.BUYER)),
            Map.entry("StaffCancel", progress -> cancel(progress, Requester.STAFF)),
            Map.entry("Return", MovingAnOrderTest::giveBack),
            Map.entry("Hold", progress -> held(progress, Holding.hold(progress, "doubtful", NOW))),
            Map.entry("Resume", progress -> held(progress, Holding.resume(progress, NOW))));

    @ParameterizedTest(name = "{0}: {1} gives {2}")
    @DisplayName("R5.2 R7.3 each event moves its axis and no other, from every state and in every order")
    @CsvSource({
        "PREPAID, , Unpaid Waiting None",
        "PREPAID, InvoiceIssued, Unpaid Waiting None",
        "PREPAID, OrderPaid, Paid Released Pending",
        "PREPAID, PaymentReversed, Reversed Waiting None",
        "PREPAID, CreditNoteIssued, Credited Waiting None",
        "PREPAID, Cancel, Unpaid Cancelled None",
        "PREPAID, LicenseIssueFailed, Unpaid Waiting Held",
        "PREPAID, OrderPaid InvoiceIssued, Paid Released Pending",
        "PREPAID, OrderPaid OrderPaid, Paid Released Pending",
        "PREPAID, OrderPaid PaymentReversed, Reversed Released Pending",
        "PREPAID, OrderPaid PaymentReversed OrderPaid, Paid Released Pending",
        "PREPAID, OrderPaid CreditNoteIssued, Credited Released Pending",
        "PREPAID, OrderPaid CreditNoteIssued OrderPaid, Credited Released Pending",
        "PREPAID, OrderPaid Cancel, Paid Released Pending",
        "PREPAID, OrderPaid AccountProvisioned, Paid Released Pending",
        "PREPAID, OrderPaid LicenseIssued, Paid Released Issued",
        "PREPAID, OrderPaid LicenseIssued LicenseDelivered, Paid Released Delivered",
        "PREPAID, OrderPaid LicenseDelivered LicenseIssued, Paid Released Delivered",
        "PREPAID, OrderPaid LicenseIssued LicenseIssued, Paid Released Issued",
        "PREPAID, OrderPaid LicenseIssueFailed, Paid Released Held",
        "PREPAID, OrderPaid LicenseIssueFailed LicenseIssued, Paid Released Issued",
        "PREPAID, OrderPaid LicenseIssued LicenseIssueFailed, Paid Released Issued",
        "PREPAID, OrderPaid LicenseIssued LicenseDelivered LicenseRevoked, Paid Released Revoked",
        "PREPAID, OrderPaid LicenseRevoked LicenseDelivered, Paid Released Revoked",
        "PREPAID, Cancel OrderPaid, Paid Cancelled None",
        "PREPAID, Cancel OrderPaid CreditNoteIssued, Credited Cancelled None",
        "PREPAID, Cancel CreditNoteIssued, Credited Cancelled None",
        "PREPAID, Cancel CreditNoteIssued OrderPaid, Credited Cancelled None",
        "PREPAID, Cancel Cancel, Unpaid Cancelled None",
        "PREPAID, Return, Unpaid Waiting None",
        "PREPAID, Cancel Return, Unpaid Cancelled None",
        "PREPAID, OrderPaid StaffCancel, Paid Released Pending",
        "PREPAID, CreditNoteIssued Cancel, Credited Waiting None",
        "PREPAID, CreditNoteIssued StaffCancel, Credited Cancelled None",
        "PREPAID, OrderPaid Return, Paid Returned Revoked",
        "PREPAID, OrderPaid Return Return, Paid Returned Revoked",
        "PREPAID, OrderPaid Return CreditNoteIssued, Credited Returned Revoked",
        "PREPAID, OrderPaid Return LicenseIssued LicenseDelivered, Paid Returned Revoked",
        "PREPAID, OrderPaid LicenseIssueFailed Return, Paid Returned Revoked",
        "PREPAID, OrderPaid LicenseIssued LicenseDelivered Return, Paid Returned Delivered",
        "PREPAID, OrderPaid LicenseIssued LicenseDelivered Return LicenseRevoked, Paid Returned Revoked",
        "PREPAID, OrderPaid Return PaymentReversed OrderPaid, Paid Returned Revoked",
        "PREPAID, Hold OrderPaid, Paid Waiting None",
        "PREPAID, Hold OrderPaid Resume, Paid Released Pending",
        "PREPAID, Hold Resume, Unpaid Waiting None",
        "PREPAID, Hold OrderPaid PaymentReversed Resume, Reversed Waiting None",
        "PREPAID, Hold Cancel Resume OrderPaid, Paid Cancelled None",
        "PREPAID, Hold OrderPaid StaffCancel, Paid Cancelled None",
        "PREPAID, Hold OrderPaid Cancel Resume, Paid Released Pending",
        "PREPAID, Cancel Hold, Unpaid Cancelled None",
        "PREPAID, OrderPaid Hold LicenseIssued Resume, Paid Released Issued",
        "NET30, Return, Unpaid Returned Revoked",
        "NET30, Hold Return OrderPaid, Paid Returned Revoked",
        "NET30, Hold Resume LicenseIssued, Unpaid Released Issued",
        "NET30, , Unpaid Released Pending",
        "NET30, Cancel, Unpaid Released Pending",
        "NET30, OrderPaid, Paid Released Pending",
        "NET30, LicenseIssued LicenseDelivered, Unpaid Released Delivered",
        "NET30, LicenseIssued LicenseDelivered OrderPaid, Paid Released Delivered",
        "NET30, OrderPaid LicenseIssued LicenseDelivered PaymentReversed, Reversed Released Delivered"
    })
    void table(Terms terms, @org.jspecify.annotations.Nullable String events, String expected) {
        assertThat(axes(play(terms, events))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1}, complete {2}")
    @DisplayName("An order is complete when it is paid and delivered, whichever comes last, and stays so")
    @CsvSource({
        "PREPAID, OrderPaid LicenseIssued, false",
        "PREPAID, OrderPaid LicenseIssued LicenseDelivered, true",
        "NET30, LicenseIssued LicenseDelivered, false",
        "NET30, LicenseIssued LicenseDelivered OrderPaid, true",
        "NET30, LicenseIssued LicenseDelivered OrderPaid PaymentReversed, true",
        "NET30, LicenseIssued LicenseDelivered Return OrderPaid, false",
        "PREPAID, Cancel OrderPaid LicenseDelivered, false"
    })
    void completion(Terms terms, String events, boolean complete) {
        assertThat(play(terms, events).completedAt() != null).isEqualTo(complete);
    }

    @Test
    @DisplayName("A payment that is older than what is known changes nothing")
    void stale() {
        var progress = start(Terms.PREPAID)
                .after(new PaymentFact(PaymentFact.Kind.REVERSED, 3, TODAY), NOW)
                .after(new PaymentFact(PaymentFact.Kind.PAID, 2, TODAY), NOW);
        assertThat(axes(progress)).isEqualTo("Reversed Waiting None");
    }

    @ParameterizedTest(name = "released {0}, returned {1} by {2}: {3}")
    @DisplayName("Silent point 4: a reseller returns within thirty days of the vendor's calendar, staff at any time")
    @CsvSource({
        "2026-03-02T15:04:05Z, 2026-04-01T21:59:59Z, BUYER, Accepted",
        "2026-03-02T15:04:05Z, 2026-04-01T22:00:00Z, BUYER, TooLate",
        "2026-03-02T15:04:05Z, 2027-04-01T22:00:00Z, STAFF, Accepted"
    })
    void return_period(Instant released, Instant returned, Requester by, String answer) {
        var progress = Progress.begin(new Release.Released(Basis.TERMS, released), new Fulfilment.None(), released);
        var zone = ZoneId.of("Europe/Berlin");
        assertThat(Return.of(progress, by, "does not fit", returned, 30, zone)
                        .getClass()
                        .getSimpleName())
                .isEqualTo(answer);
    }

    private static Progress play(Terms terms, @org.jspecify.annotations.Nullable String events) {
        var begun = start(terms);
        return events == null ? begun : play(begun, events);
    }

    private static Progress play(Progress begun, String events) {
        var progress = begun;
        for (var event : events.split(" ")) {
            progress = requireNonNull(EVENTS.get(event), event).apply(progress);
        }
        return progress;
    }

    private static Progress start(Terms terms) {
        return Progress.begin(
                terms == Terms.NET30 ? new Release.Released(Basis.TERMS, NOW) : new Release.Waiting(),
                new Fulfilment.None(),
                NOW);
    }

    @ParameterizedTest(name = "support alone: {0} gives {1}, complete {2}")
    @DisplayName("What brings no licences is there with its release, complete when paid, and gone with its return")
    @CsvSource({
        "InvoiceIssued, Unpaid Waiting Service, false, false",
        "OrderPaid, Paid Released Service, true, true",
        "OrderPaid LicenseIssued LicenseDelivered, Paid Released Service, true, true",
        "OrderPaid Return, Paid Returned Revoked, false, true",
        "Hold OrderPaid Resume, Paid Released Service, true, true",
        "Cancel, Unpaid Cancelled Service, false, false"
    })
    void service(String events, String expected, boolean there, boolean complete) {
        var progress = play(Progress.begin(new Release.Waiting(), new Fulfilment.Service(null), NOW), events);
        assertThat(axes(progress)).isEqualTo(expected);
        assertThat(progress.fulfilment().isThere()).isEqualTo(there);
        assertThat(progress.completedAt() != null).isEqualTo(complete);
        assertThat(Order.awaited(progress)).doesNotContain(Concern.NO_LICENSES);
    }

    private static Progress payment(Progress progress, PaymentFact.Kind kind) {
        return progress.after(new PaymentFact(kind, progress.paymentVersion() + 1, TODAY), NOW);
    }

    private static Progress giveBack(Progress progress) {
        var answer = Return.of(progress, Requester.BUYER, "does not fit", NOW, 30, ZoneOffset.UTC);
        return answer instanceof Return.Accepted(var returned) ? returned : progress;
    }

    private static Progress held(Progress progress, Holding answer) {
        return answer instanceof Holding.Accepted(var moved) ? moved : progress;
    }

    private static Progress cancel(Progress progress, Requester by) {
        return switch (Cancellation.of(progress, by, "ordered twice", NOW)) {
            case Cancellation.Accepted(var cancelled) -> cancelled;
            case Cancellation.AlreadyCancelled(),
                    Cancellation.AlreadyReleased(),
                    Cancellation.AlreadyPaid(),
                    Cancellation.NoSuchOrder() -> progress;
        };
    }

    private static InvoiceSummary invoice() {
        var money = Money.of("10.00", "USD");
        return new InvoiceSummary("INV-2026-000001", money, Money.zero(money.currency()), money, TODAY, "RF18X");
    }

    private static String axes(Progress progress) {
        return "%s %s %s"
                .formatted(
                        progress.payment().getClass().getSimpleName(),
                        progress.release().getClass().getSimpleName(),
                        progress.fulfilment().getClass().getSimpleName());
    }
}
