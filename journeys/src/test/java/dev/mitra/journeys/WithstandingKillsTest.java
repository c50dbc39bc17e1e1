package dev.mitra.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/// The small profile of the proof, on the stack of the journeys and with what they have left. It is the last of them,
/// because it lets a month go by and leaves services with failure points.
@DisplayName("Withstanding kills")
@Order(Integer.MAX_VALUE)
class WithstandingKillsTest {

    private static final Duration ON_A_SLOW_MACHINE = Duration.ofMinutes(15);

    /// A fifth of a start is the verification of classes, which the stack's own start has verified already.
    private static final Map<String, String> QUICK_STARTS = Map.of(
            "JDK_JAVA_OPTIONS",
            "-XX:+UnlockDiagnosticVMOptions -XX:-BytecodeVerificationRemote -XX:MetaspaceSize=128m");

    @BeforeAll
    static void suite() {
        Suite.isRunning();
    }

    @Test
    @DisplayName("I1 to I12: 100 orders during which services are killed a dozen times leave every promise kept")
    void aSmallProof() {
        var proof = Suite.asked(
                ON_A_SLOW_MACHINE,
                QUICK_STARTS,
                "prove",
                "--running",
                "--points",
                "--seed",
                "7",
                "--orders",
                "100",
                "--kills",
                "12",
                // more than two that start at once take longer than one after the other
                "--together",
                "2");
        assertThat(proof.exit()).as("%s", proof.words()).isZero();
    }
}
