package dev.mitra.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SqlFaultTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            40P01, CONTENTION
            57014, CONTENTION
            23505, DUPLICATE
            23P01, DUPLICATE
            08006, OUTAGE
            53300, OUTAGE
            57P03, OUTAGE
            58030, OUTAGE
            25006, OUTAGE
            23514, STATEMENT
            '',    STATEMENT
            """)
    void the_code_of_postgresql_tells_whose_fault_it_is(String state, SqlFault fault) {
        assertThat(SqlFault.of(new SQLException("failed", state))).isEqualTo(fault);
    }

    @Test
    void the_pool_has_no_code_when_no_connection_is_to_be_had() {
        assertThat(SqlFault.of(new SQLException("Acquisition timeout while waiting for new connection")))
                .isEqualTo(SqlFault.OUTAGE);
    }

    @Test
    void a_connect_that_was_interrupted_is_an_outage_although_the_driver_has_no_code_for_it() {
        assertThat(SqlFault.of(unexpected("org.postgresql.Driver", "connect"))).isEqualTo(SqlFault.OUTAGE);
    }

    @Test
    void what_the_driver_did_not_expect_of_a_statement_is_the_statements_own() {
        assertThat(SqlFault.of(unexpected("org.postgresql.jdbc.PgStatement", "execute")))
                .isEqualTo(SqlFault.STATEMENT);
    }

    private static SQLException unexpected(String type, String method) {
        var failure = new SQLException("Something unusual has occurred to cause the driver to fail.", "99999");
        failure.setStackTrace(new StackTraceElement[] {new StackTraceElement(type, method, type + ".java", 321)});
        return failure;
    }
}
