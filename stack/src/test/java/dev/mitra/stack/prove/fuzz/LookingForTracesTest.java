package dev.mitra.stack.prove.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.stack.Service;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    @Test
    void what_is_refused_leaves_the_tables_as_they_were_at_its_first_sending() {
        var watch = watch();
        calls.subList(0, 3).forEach(watch::refused);
        rows.incrementAndGet();

        assertThat(watch.found())
                .containsExactly(
                        "among 3 that were refused, from \"call 0\" to \"call 2\", something changed at the first"
                                + " time {orders=1 rows}");
    }

    @Test
    void what_stands_beside_something_that_was_taken_is_doubtful_and_no_finding() {
        var watch = watch();
        calls.subList(0, 2).forEach(watch::refused);
        watch.taken(rows::incrementAndGet);
        watch.refused(calls.get(2));

        assertThat(watch.found()).isEmpty();
        assertThat(watch.doubtful()).containsExactlyElementsOf(calls.subList(0, 2));
    }

    private Watch watch() {
        return new Watch(
                Service.ORDER,
                _ -> Map.of("orders", rows + " rows", "platform.audit", rows + " rows"),
                () -> {},
                _ -> Optional.empty());
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
