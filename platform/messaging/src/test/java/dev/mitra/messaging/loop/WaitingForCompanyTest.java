package dev.mitra.messaging.loop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class WaitingForCompanyTest {

    private final Gathering gathering = new Gathering(Duration.ofMillis(60));

    @Test
    void aLoopWithLittleToDoHardlyWaits() {
        gathering.worked(Duration.ofMillis(1).toNanos());

        assertThat(gathering.pause()).isEqualTo(Duration.ofMillis(5));
    }

    @Test
    void theLongerAPieceOfWorkTakesTheMoreItsSuccessorGathers() {
        gathering.worked(Duration.ofMillis(14).toNanos());

        assertThat(gathering.pause()).isEqualTo(Duration.ofMillis(42));
    }

    @Test
    void nobodyWaitsLongerThanTheUpperBound() {
        gathering.worked(Duration.ofMinutes(1).toNanos());

        assertThat(gathering.pause()).isEqualTo(Duration.ofMillis(60));
    }
}
