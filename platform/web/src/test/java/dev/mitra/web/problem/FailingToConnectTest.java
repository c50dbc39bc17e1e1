package dev.mitra.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.web.CommonProblem;
import java.sql.SQLException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FailingToConnectTest {

    @Test
    void a_connect_that_was_interrupted_asks_the_caller_to_come_again_although_the_driver_has_no_state_for_it() {
        assertThat(FailureMapper.codeOf(new IllegalStateException(unexpected("org.postgresql.Driver"))))
                .isEqualTo(CommonProblem.DATABASE_UNAVAILABLE);
    }

    @Test
    void what_the_driver_did_not_expect_of_a_statement_is_a_defect() {
        assertThat(FailureMapper.codeOf(unexpected("org.postgresql.jdbc.PgStatement")))
                .isEqualTo(CommonProblem.INTERNAL_ERROR);
    }

    private static SQLException unexpected(String type) {
        var failure = new SQLException("Something unusual has occurred to cause the driver to fail.", "99999");
        failure.setStackTrace(new StackTraceElement[] {new StackTraceElement(type, "connect", "A.java", 321)});
        return failure;
    }
}
