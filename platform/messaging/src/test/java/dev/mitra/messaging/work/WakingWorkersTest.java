package dev.mitra.messaging.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.mitra.messaging.Worker;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WakingWorkersTest {

    private final WorkerLoops loops = new WorkerLoops();

    @AfterEach
    void stop() {
        loops.close();
    }

    @Test
    void a_worker_goes_on_until_nothing_is_left_and_is_polled_and_woken_afterwards() {
        var worker = new Counting();
        worker.left.set(5);
        loops.start(List.of(worker));
        await().atMost(Duration.ofSeconds(5)).until(() -> worker.left.get() == 0);
        worker.left.set(1);
        loops.wake("counting");
        await().atMost(Duration.ofSeconds(5)).until(() -> worker.left.get() == 0);
        worker.left.set(1);
        await().atMost(Duration.ofSeconds(5)).until(() -> worker.left.get() == 0);
        loops.wake("unknown");
    }

    @Test
    void a_worker_that_throws_is_tried_again() {
        var worker = new Counting();
        worker.failures.set(2);
        worker.left.set(1);
        loops.start(List.of(worker));
        await().atMost(Duration.ofSeconds(10)).until(() -> worker.left.get() == 0);
        assertThat(worker.failures).hasValue(0);
    }

    @Test
    void two_workers_of_one_name_are_refused() {
        assertThatThrownBy(() -> loops.start(List.of(new Counting(), new Counting())))
                .isInstanceOf(IllegalStateException.class);
    }

    private static final class Counting implements Worker {
        private final AtomicInteger left = new AtomicInteger();
        private final AtomicInteger failures = new AtomicInteger();

        @Override
        public String name() {
            return "counting";
        }

        @Override
        public int workOnce() {
            if (failures.getAndUpdate(count -> Math.max(0, count - 1)) > 0) {
                throw new NoClassDefFoundError("as when a jar is missing");
            }
            return Math.min(1, left.getAndUpdate(count -> Math.max(0, count - 1)));
        }

        @Override
        public long waiting() {
            return left.get();
        }
    }
}
