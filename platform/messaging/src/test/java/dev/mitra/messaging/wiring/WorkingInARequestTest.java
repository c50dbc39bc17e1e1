package dev.mitra.messaging.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.messaging.Worker;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class WorkingInARequestTest {

    private static final Duration REST = Duration.ofSeconds(7);

    @Test
    void aWorkerRestsAsLongAsItWants() {
        assertThat(InRequest.worker(new Patient()).rest()).isEqualTo(REST);
    }

    private static final class Patient implements Worker {

        @Override
        public String name() {
            return "patient";
        }

        @Override
        public int workOnce() {
            return 0;
        }

        @Override
        public Duration rest() {
            return REST;
        }

        @Override
        public long waiting() {
            return 0;
        }
    }
}
