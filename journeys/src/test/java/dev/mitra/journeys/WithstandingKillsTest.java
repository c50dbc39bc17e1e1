package dev.mitra.journeys;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/// The small profile of the proof, on the stack of the journeys and with what they have left. It is the last of them,
/// because it lets a month go by.
@DisplayName("Withstanding kills")
@Order(Integer.MAX_VALUE)
class WithstandingKillsTest {

    @Test
    @DisplayName("I1 to I12: 200 orders during which services are killed a dozen times leave every promise kept")
    void aSmallProof() {
        Suite.isRunning();
        assertThatCode(() -> Suite.mitra(
                        Map.of(),
                        "prove",
                        "--running",
                        "--points",
                        "--seed",
                        "7",
                        "--orders",
                        "200",
                        "--kills",
                        "12",
                        // as when a machine loses its power: starts that overlap cost the build half the time
                        "--together",
                        "4"))
                .doesNotThrowAnyException();
    }
}
