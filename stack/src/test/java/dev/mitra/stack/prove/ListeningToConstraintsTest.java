package dev.mitra.stack.prove;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ListeningToConstraintsTest {

    private static final String REFUSED =
            " INFO  a batch of 2 is taken one by one: dev.mitra.messaging.tx.DatabaseFailure: a; "
                    + "caused by org.postgresql.util.PSQLException: ERROR: duplicate key value violates unique constraint "
                    + "\"document_number_key\"\n";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void each_time_that_a_constraint_refused_a_reader_is_told_with_its_replica() throws IOException {
        log("billing-service", "INFO nothing\n");
        log("billing-service-2", "17:59:01.001" + REFUSED + "17:59:02.002" + REFUSED);

        assertThat(ConstraintsRest.said(folder))
                .containsExactly(
                        "billing-service-2: document_number_key refused at 17:59:01.001",
                        "billing-service-2: document_number_key refused at 17:59:02.002");
    }

    @Test
    void logs_for_machines_are_understood_too() throws IOException {
        var message = REFUSED.strip().replace("\"", "\\\"");
        log("billing-service", "{\"timestamp\":\"17:59:01.001\",\"message\":\"" + message + "\"}\n");

        assertThat(ConstraintsRest.said(folder))
                .singleElement()
                .asString()
                .contains("document_number_key refused at")
                .contains("17:59:01.001");
    }

    @Test
    void a_batch_that_failed_for_another_reason_and_a_caller_who_was_too_late_are_none() throws IOException {
        log("order-service", """
            a batch of 2 is taken one by one: a deadlock
            409: ERROR: duplicate key value violates unique constraint "order_key"
            """);

        assertThat(ConstraintsRest.said(folder)).isEmpty();
    }

    private void log(String part, String text) throws IOException {
        Files.createDirectories(folder.resolve(part));
        Files.writeString(folder.resolve(part).resolve("service.log"), text);
    }
}
