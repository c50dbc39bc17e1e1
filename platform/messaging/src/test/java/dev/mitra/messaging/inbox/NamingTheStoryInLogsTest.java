package dev.mitra.messaging.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mitra.messaging.MessageContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Level;
import org.jboss.logmanager.formatters.JsonFormatter;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// As `mitra.log.json=true` writes them.
@DisplayNameGeneration(ReplaceUnderscores.class)
class NamingTheStoryInLogsTest {

    private final UUID order = UUID.randomUUID();
    private final List<JsonNode> lines = new ArrayList<>();

    @Test
    void a_line_written_while_an_event_is_read_names_its_order_and_its_trace() {
        var trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        var outer = new MessageContext(order, UUID.randomUUID(), "00-" + trace + "-00f067aa0ba902b7-01");
        var inner = new MessageContext(UUID.randomUUID(), UUID.randomUUID(), null);
        outer.run(() -> {
            log();
            inner.run(this::log);
            log();
        });
        log();

        assertThat(lines)
                .extracting(line -> line.at("/mdc/correlationId").asText())
                .containsExactly(order.toString(), inner.correlationId().toString(), order.toString(), "");
        assertThat(lines).extracting(line -> line.at("/mdc/traceId").asText()).containsExactly(trace, "", trace, "");
    }

    private void log() {
        var record = new ExtLogRecord(Level.INFO, "an order was priced", NamingTheStoryInLogsTest.class.getName());
        try {
            lines.add(new ObjectMapper().readTree(new JsonFormatter().format(record)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
