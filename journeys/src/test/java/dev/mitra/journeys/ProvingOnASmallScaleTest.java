package dev.mitra.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// `./mitra prove` with numbers that a build can wait for, on the stack of the other journeys: what they have left
/// there is judged as well.
@DisplayName("Proving on a small scale")
class ProvingOnASmallScaleTest {

    private static final int ORDERS = 60;
    private static final int KILLS = 5;

    @BeforeAll
    static void suite() {
        Suite.isRunning();
    }

    @Test
    @DisplayName("I1 to I12 hold after sixty orders during which each service was killed once")
    void smallScale() {
        var report = JsonPath.from(Suite.prove("--seed=7", "--orders=" + ORDERS, "--kills=" + KILLS)
                .toFile());

        assertThat(report.getList("findings.findAll { !it.offenders.isEmpty() }"))
                .isEmpty();
        assertThat(report.getInt("orders")).isGreaterThan(ORDERS);
        assertThat(report.getList("faults.fault", String.class))
                .containsExactlyInAnyOrder(
                        "account SIGKILL", "reseller SIGKILL", "order SIGKILL", "billing SIGKILL", "license SIGKILL");
        assertThat(report.getList("findings.id", String.class)).contains("I1", "I5", "I9", "I12", "month", "race");
    }
}
