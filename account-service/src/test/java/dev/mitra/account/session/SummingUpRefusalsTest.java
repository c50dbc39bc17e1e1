package dev.mitra.account.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.kernel.EmailAddress;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SummingUpRefusalsTest {

    private final Refusals refusals = new Refusals();

    @Test
    void each_account_gets_one_sum_and_all_strangers_together_one() {
        add("ayu@contoh.example", "192.0.2.7");
        add("ayu@contoh.example", "192.0.2.8");
        IntStream.range(0, 50).forEach(i -> add("stranger" + i + "@contoh.example", "192.0.2." + i));

        assertThat(refusals.take(SummingUpRefusalsTest::meant))
                .containsExactlyInAnyOrder(
                        new Refusals.Sum("LogInRefused", "acct_ayu", "2 times from 192.0.2.7, 192.0.2.8"),
                        new Refusals.Sum(
                                "LogInRefused", "nobody", "50 times from 192.0.2.0, 192.0.2.1, 192.0.2.10 and others"));
        assertThat(refusals.take(SummingUpRefusalsTest::meant)).isEmpty();
    }

    @Test
    void a_flood_of_invented_addresses_takes_no_more_memory_and_is_still_counted() {
        IntStream.range(0, 25_000).forEach(i -> add("stranger" + i + "@contoh.example", "192.0.2.7"));

        assertThat(refusals.take(SummingUpRefusalsTest::meant))
                .containsExactly(new Refusals.Sum("LogInRefused", "nobody", "25000 times from 192.0.2.7"));
    }

    private void add(String email, String from) {
        refusals.add("LogInRefused", EmailAddress.parse(email).orElseThrow(), from);
    }

    private static String meant(EmailAddress email) {
        return email.canonical().startsWith("ayu") ? "acct_ayu" : "nobody";
    }
}
