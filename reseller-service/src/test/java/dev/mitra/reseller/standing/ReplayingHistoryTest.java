package dev.mitra.reseller.standing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.ResellerId;
import dev.mitra.kernel.UuidV7;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A standing is nothing but what billing told: who loses it reads both topics again. Histories are drawn from seeds,
/// which the names of the tests print.
@DisplayName("Replaying history")
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReplayingHistoryTest {

    private static final int REQUIRED = 3;
    private static final int ORDERS = 6;
    private static final ResellerId RESELLER = ResellerId.random();

    sealed interface News {
        record OfOrder(int order, PaidOrder.State state, long version) implements News {}

        record OfArrears(Arrears arrears) implements News {}
    }

    /// What is kept of a reseller.
    private static final class Kept {
        private final Map<Integer, PaidOrder> orders = new HashMap<>();
        private Standing standing = Standing.fresh(RESELLER);

        private void hear(News news) {
            switch (news) {
                case News.OfArrears(var arrears) ->
                    standing = standing.arrears(arrears).standing();
                case News.OfOrder(int order, var state, long version) -> {
                    var before = orders.getOrDefault(order, unheardOf());
                    var after = before.hear(state, version);
                    orders.put(order, after);
                    standing = standing.paidOrders(after.countSince(before), REQUIRED)
                            .standing();
                }
            }
        }
    }

    private static PaidOrder unheardOf() {
        return PaidOrder.unheardOf(new OrderId(UuidV7.random()), RESELLER);
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    /// News in the order in which billing told them: each order's and the arrears' versions grow.
    private static List<News> history(Random random) {
        var versions = new long[ORDERS + 1];
        var history = new ArrayList<News>();
        for (int i = 0; i < 40; i++) {
            int about = random.nextInt(ORDERS + 1);
            long version = ++versions[about];
            if (about == ORDERS) {
                history.add(new News.OfArrears(
                        random.nextBoolean()
                                ? new Arrears.Cleared(version)
                                : new Arrears.Open(version, LocalDate.parse("2026-04-01"), List.of("INV-1"))));
            } else {
                var states = PaidOrder.State.values();
                history.add(new News.OfOrder(about, states[1 + random.nextInt(states.length - 1)], version));
            }
        }
        return history;
    }

    /// The same news, the two topics at another pace, and old news told again now and then.
    private static List<News> otherwise(List<News> history, Random random) {
        var orders = new ArrayList<>(
                history.stream().filter(News.OfOrder.class::isInstance).toList());
        var arrears = new ArrayList<>(
                history.stream().filter(News.OfArrears.class::isInstance).toList());
        var retold = new ArrayList<News>();
        while (!orders.isEmpty() || !arrears.isEmpty()) {
            var from = arrears.isEmpty() || (!orders.isEmpty() && random.nextBoolean()) ? orders : arrears;
            retold.add(from.removeFirst());
            if (random.nextBoolean()) {
                retold.add(retold.get(random.nextInt(retold.size())));
            }
        }
        return retold;
    }

    private static Kept after(List<News> news) {
        var kept = new Kept();
        news.forEach(kept::hear);
        return kept;
    }

    @ParameterizedTest(name = "R7.3 R7.7 seed {0}")
    @MethodSource("seeds")
    void a_standing_is_rebuilt_by_replay_whatever_the_pace_of_the_topics(long seed) {
        var random = new Random(seed);
        var history = history(random);
        var kept = after(history);
        var rebuilt = after(otherwise(history, random));
        assertThat(rebuilt.standing).isEqualTo(kept.standing);
        long paid = rebuilt.orders.values().stream()
                .filter(order -> order.state() == PaidOrder.State.PAID)
                .count();
        assertThat((long) rebuilt.standing.paidOrders()).isEqualTo(paid);

        // and once more over what is there: nothing moves
        otherwise(history, random).forEach(rebuilt::hear);
        assertThat(rebuilt.standing).isEqualTo(kept.standing);
    }
}
