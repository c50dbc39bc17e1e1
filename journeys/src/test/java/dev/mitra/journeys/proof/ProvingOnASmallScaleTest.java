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
/// have failure points.
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProvingOnASmallScaleTest {

    private static final Path ROOT =
            Path.of(System.getProperty("mitra.root", "..")).toAbsolutePath().normalize();
    private static final Path DATA = ROOT.resolve("journeys/target/proof");

    @Test
    void every_promise_holds_while_services_are_killed_mail_fails_and_events_are_repeated() throws Exception {
        var process = new ProcessBuilder(command()).inheritIO();
        process.environment()
                .putAll(Map.of("MITRA_DATA", DATA.toString(), "MITRA_BUILD", "never", "MITRA_LAUNCHER_HEAP", "384m"));
        var proof = process.start();
        if (!proof.waitFor(15, TimeUnit.MINUTES)) {
            proof.destroy(); // in order, so that it stops its stack
            proof.waitFor(2, TimeUnit.MINUTES);
        }

        var report = report();
        assertThat(broken(report)).isEmpty();
        assertThat(proof.exitValue()).isZero();
        assertThat(report.path("orders").asInt()).isGreaterThan(60);
        assertThat(report.path("faults").size()).isEqualTo(6 + 6 + 1);
    }

    private static List<String> command() {
        return List.of(
                ROOT.resolve("mitra").toString(),
                "prove",
                "--seed",
                "7",
                "--orders",
                "60",
                "--kills",
                "6",
                "--faults",
                "kill,smtp,duplicate,reorder",
                "--port-offset",
                "6000");
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
