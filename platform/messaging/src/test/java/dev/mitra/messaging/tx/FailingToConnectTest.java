package dev.mitra.messaging.tx;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FailingToConnectTest {

    @Test
    void a_connect_that_was_interrupted_is_an_outage_although_the_driver_has_no_state_for_it() {
        assertThat(Fault.of(new IllegalStateException(unexpected("org.postgresql.Driver", "connect"))))
                .isEqualTo(Fault.OUTAGE);
    }

    @Test
    void what_the_driver_did_not_expect_of_a_statement_is_the_works_own() {
        assertThat(Fault.of(unexpected("org.postgresql.jdbc.PgStatement", "execute")))
                .isEqualTo(Fault.WORK);
    }

    private static SQLException unexpected(String type, String method) {
        var failure = new SQLException("Something unusual has occurred to cause the driver to fail.", "99999");
        failure.setStackTrace(new StackTraceElement[] {new StackTraceElement(type, method, type + ".java", 321)});
        return failure;
    }
}
