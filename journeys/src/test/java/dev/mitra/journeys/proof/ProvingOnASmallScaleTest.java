package dev.mitra.journeys.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// `./mitra prove` with numbers that a build can wait for. It has a stack of its own, because its services
/// have failure points. Its limits are those of a machine that is busy with something else; nothing here depends on
/// how fast it is.
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProvingOnASmallScaleTest {

    private static final Path ROOT =
            Path.of(System.getProperty("mitra.root", "..")).toAbsolutePath().normalize();
    private static final Path DATA = ROOT.resolve("journeys/target/proof");
    private static final int ORDERS = 200;
    private static final int KILLS = 12;
    private static final String PATIENCE_SECONDS = "900";

    @Test
    void every_promise_holds_for_two_hundred_orders_while_services_are_killed_a_dozen_times() throws Exception {
        var process = new ProcessBuilder(command()).inheritIO();
        process.environment()
                .putAll(Map.of(
                        "MITRA_DATA", DATA.toString(),
                        "MITRA_BUILD", "never",
                        "MITRA_START_TIMEOUT", PATIENCE_SECONDS,
                        "MITRA_QUIET_TIMEOUT", PATIENCE_SECONDS));
        var proof = process.start();
        if (!proof.waitFor(40, TimeUnit.MINUTES)) {
            proof.destroy(); // in order, so that it stops its stack
            proof.waitFor(2, TimeUnit.MINUTES);
        }

        var report = report();
        assertThat(broken(report)).isEmpty();
        assertThat(proof.exitValue()).isZero();
        assertThat(report.path("orders").asInt()).isGreaterThan(ORDERS);
        assertThat(report.path("faults").size()).isEqualTo(KILLS);
    }

    private static List<String> command() {
        return List.of(
                ROOT.resolve("mitra").toString(),
                "prove",
                "--seed=7",
                "--orders=" + ORDERS,
                "--kills=" + KILLS,
                // in threes: the services that are killed together start side by side
                "--together=3",
                "--faults=kill",
                "--port-offset=6000");
    }

    private static JsonNode report() throws IOException {
        return new ObjectMapper().readTree(Files.readString(DATA.resolve("prove/report.json")));
    }

    private static List<String> broken(JsonNode report) {
        return report.path("findings")
                .valueStream()
                .filter(finding -> !finding.path("offenders").isEmpty())
                .map(JsonNode::toString)
                .toList();
    }
}
