package dev.mitra.billing.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RecognisingABookingTest {

    @Test
    void the_same_booking_in_a_notification_and_a_statement_is_one() {
        var notified = CamtFile.statement("N1").version("054.001.04").wire("10.00", "BANK-1", "X", "Y");
        var stated = CamtFile.statement("S1").wire("99.00", "BANK-0", "A", "B").wire("10.00", "BANK-1", "X", "Y");
        assertThat(keys(stated.readBack())).contains(keys(notified.readBack()).getFirst());
    }

    @Test
    void two_bookings_under_one_reference_are_two() {
        var statement = CamtFile.statement("S1").wire("10.00", "SAME", "X", "Y").wire("10.00", "SAME", "X", "Y");
        assertThat(keys(statement.readBack())).doesNotHaveDuplicates().isEqualTo(keys(statement.readBack()));
    }

    @Test
    void noref_is_no_reference() {
        var first = CamtFile.statement("S1").wire("10.00", "NONREF", "X", "Y");
        var second = CamtFile.statement("S2").wire("10.00", "NONREF", "X", "Y");
        assertThat(keys(first.readBack())).doesNotContainAnyElementsOf(keys(second.readBack()));
    }

    private static List<String> keys(BankStatement statement) {
        var keys = new BookingKeys(statement);
        return statement.entries().stream()
                .flatMap(entry -> entry.payments().stream().map(payment -> keys.of(entry, payment)))
                .toList();
    }
}
