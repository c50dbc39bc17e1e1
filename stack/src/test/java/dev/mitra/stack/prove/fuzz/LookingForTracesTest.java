package dev.mitra.stack.prove.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.stack.Service;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LookingForTracesTest {

    private final AtomicInteger rows = new AtomicInteger();
    private final List<Call> calls =
            IntStream.range(0, 9).mapToObj(number -> call("call " + number)).toList();

    @Test
    void a_refusal_that_writes_is_found_among_those_that_do_not() {
        assertThat(traces("call 6", "").left(Service.ORDER, calls))
                .hasValueSatisfying(found -> assertThat(found).startsWith("call 6: was refused and changed {orders="));
    }

    @Test
    void nothing_is_found_where_all_is_as_it_was_or_a_service_has_worked_by_itself() {
        assertThat(traces("", "").left(Service.ORDER, calls)).isEmpty();

        var looks = new AtomicInteger();
        var once = new Traces(_ -> Map.of("job", looks.incrementAndGet() == 1 ? "before" : "after"), List::copyOf);
        assertThat(once.left(Service.ORDER, calls)).isEmpty();
    }

    @Test
    void what_is_taken_at_the_second_time_may_change_what_it_likes() {
        assertThat(traces("call 3", "call 3").left(Service.ORDER, calls)).isEmpty();
    }

    private Traces traces(String writing, String taken) {
        return new Traces(
                _ -> Map.of("orders", rows + " rows"),
                some -> some.stream()
                        .peek(call -> rows.addAndGet(call.what().equals(writing) ? 1 : 0))
                        .filter(call -> !call.what().equals(taken))
                        .toList());
    }

    private static Call call(String what) {
        return new Call(what, Service.ORDER, "POST", "/v1/orders", Map.of(), new byte[0], false);
    }
}
