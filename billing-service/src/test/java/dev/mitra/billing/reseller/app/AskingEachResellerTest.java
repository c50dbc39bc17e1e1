package dev.mitra.billing.reseller.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mitra.kernel.ResellerId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AskingEachResellerTest {

    private final ResellerId broken = ResellerId.random();
    private final ResellerId first = ResellerId.random();
    private final ResellerId last = ResellerId.random();
    private final List<ResellerId> asked = Collections.synchronizedList(new ArrayList<>());

    @Test
    @DisplayName("R7.7 a reseller that fails stops neither the others nor the run, and is tried again at its end")
    void one_that_fails_stops_no_other() {
        EachReseller.of("interest", List.of(broken, first, last), this::ask);
        assertThat(asked).containsExactlyInAnyOrder(broken, first, last, broken).endsWith(broken);
    }

    @Test
    @DisplayName("Two are asked at a time: while one waits for PostgreSQL the other works")
    void two_at_a_time() {
        var company = new CyclicBarrier(2);
        var left = EachReseller.of("interest", List.of(first, last), _ -> await(company));
        assertThat(left).isEmpty();
    }

    @Test
    @DisplayName("When all fail it is the run that fails, to be tried again")
    void when_all_fail_the_run_fails() {
        assertThatThrownBy(() -> EachReseller.of("interest", List.of(broken), this::ask))
                .isInstanceOf(IllegalStateException.class);
        EachReseller.of("interest", List.of(), this::ask);
        assertThat(asked).containsExactly(broken, broken);
    }

    private void ask(ResellerId reseller) {
        asked.add(reseller);
        if (reseller.equals(broken)) {
            throw new IllegalStateException("broken");
        }
    }

    private static void await(CyclicBarrier company) {
        try {
            company.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException alone) {
            throw new IllegalStateException("nobody came", alone);
        }
    }
}
