package dev.mitra.billing.statement.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mitra.billing.BillingStory;
import dev.mitra.billing.invoice.Bills;
import dev.mitra.billing.invoice.Terms;
import dev.mitra.billing.reseller.Standing;
import dev.mitra.billing.reseller.app.KnowReseller;
import dev.mitra.kernel.ResellerId;
import dev.mitra.messaging.JobPeriod;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class RepeatingABrokenRunTest {

    private static final YearMonth MONTH = YearMonth.of(2025, 6);
    // everything that a statement says but for whom and under which number
    private static final String SAID = """
            select (printed - 'number' - 'reference' - 'billTo' - 'items') || jsonb_build_object('credit', credit_minor,
                'lines', (select jsonb_agg(jsonb_build_array(position, open_minor, days_overdue, interest_minor) order by position)
                    from statement_line where statement_id = s.id),
                'documents', (select count(*) from document where subject_id = s.id),
                'mails', (select count(*) from document_mail m join document d on d.id = m.document_id where d.subject_id = s.id))
            from statement s where reseller_id = ? and month = '2025-06-01'""";

    @Inject
    BillingStory story;

    @Inject
    StatementJob job;

    @Inject
    DataSource dataSource;

    @Inject
    KnowReseller knowReseller;

    @Test
    @DisplayName("R7.5 a monthly run whose database session is killed in the middle, and its repeat, give what an"
            + " undisturbed run gives: one statement each, the same figures, no number left out")
    void killed_in_the_middle() throws SQLException {
        var disturbed = resellers();
        var killedAt = disturbed.get(3);
        run("""
                create function kills_the_session() returns trigger language plpgsql as $$
                begin perform pg_terminate_backend(pg_backend_pid()); return new; end $$;
                create trigger killed before insert on statement for each row
                    when (new.reseller_id = '%s') execute function kills_the_session()""".formatted(killedAt.value()));
        try {
            assertThatThrownBy(() -> job.run(JobPeriod.month(MONTH))).isInstanceOf(RuntimeException.class);
        } finally {
            run("drop trigger killed on statement; drop function kills_the_session()");
        }
        assertThat(disturbed.stream().mapToInt(reseller -> said(reseller).size()))
                .as("nothing of what was killed, and all others")
                .containsExactly(1, 1, 1, 0, 1, 1);
        job.run(JobPeriod.month(MONTH));
        job.run(JobPeriod.month(MONTH));

        var undisturbed = resellers();
        job.run(JobPeriod.month(MONTH));
        assertThat(disturbed.stream().map(this::said).toList())
                .isEqualTo(undisturbed.stream().map(this::said).toList())
                .allSatisfy(statement -> assertThat(statement).hasSize(1));
        assertThat(story.rows("select max(sequence) - count(*) from statement where month = '2025-06-01'"))
                .as("numbers without a hole")
                .containsExactly("0");
    }

    /// Six in the order of the run, each with two open invoices, one late, and credit.
    private List<ResellerId> resellers() {
        var resellers = Stream.generate(ResellerId::random)
                .limit(6)
                .sorted((one, other) ->
                        one.value().toString().compareTo(other.value().toString()))
                .toList();
        for (int at = 0; at < resellers.size(); at++) {
            var reseller = resellers.get(at);
            know(reseller);
            var first = story.order(
                    reseller, 100 + at + ".00", Terms.NET30, MONTH.atDay(1).minusDays(50));
            story.order(reseller, "899.10", Terms.NET30, MONTH.atDay(1).minusDays(40));
            story.order(reseller, "50.00", Terms.NET30, MONTH.atDay(1).minusDays(5));
            BillingStory.pay(
                    first.open().plus(first.bill().net()).amount().toPlainString(),
                    first.bill().number().toString());
        }
        return resellers;
    }

    private List<String> said(ResellerId reseller) {
        return story.rows(SAID, reseller.value());
    }

    private void know(ResellerId id) {
        knowReseller.profile(Bills.profile(id, "broken-" + BillingStory.mailbox(id)), 1);
        knowReseller.standing(id, Standing.ESTABLISHED, 3, 1);
    }

    private void run(String sql) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
