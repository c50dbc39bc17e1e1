package dev.mitra.license.status;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.license.issue.StatusPermutation;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class KeepingStatusBitsTest {

    @Test
    void a_licence_is_revoked_reinstated_and_replaced_without_touching_its_neighbours() {
        var bits = StatusBits.none().with(9, List.of(change(4, 2), change(5, 1), change(6, 3)));
        assertThat(statuses(bits, 9)).containsExactly(0, 0, 0, 0, 2, 1, 3, 0, 0);
        var later = StatusBits.of(bits.compressed()).with(9, List.of(change(4, 0), change(5, 2), change(5, 3)));
        assertThat(statuses(later, 9)).containsExactly(0, 0, 0, 0, 0, 3, 3, 0, 0);
    }

    @Test
    void the_list_grows_with_the_highest_index_and_says_nothing_of_those_beyond_it() {
        var bits = StatusBits.none().with(1, List.of(change(4_000, 1)));
        assertThat(bits.at(4_000)).isEqualTo(1);
        assertThat(bits.at(4_004)).isZero();
        assertThat(StatusBits.none().with(0, List.of()).at(0)).isZero();
    }

    @Test
    void a_million_licences_with_one_in_a_thousand_revoked_take_about_two_kilobytes() {
        var permutation = new StatusPermutation(42);
        var revoked = IntStream.range(0, 1_000)
                .mapToObj(i -> change(permutation.place(i * 1_000), 1))
                .toList();
        var compressed = StatusBits.none().with(1_000_000, revoked).compressed();
        assertThat(Base64.getUrlDecoder().decode(compressed)).hasSizeBetween(1_500, 2_600);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void building_from_changes_ends_where_building_from_scratch_does(long seed) {
        var random = new Random(seed);
        var all = new ArrayList<StatusBits.Change>();
        var grown = StatusBits.none();
        for (int build = 0; build < 20; build++) {
            var some = IntStream.range(0, random.nextInt(30))
                    .mapToObj(i -> change(random.nextInt(5_000), random.nextInt(4)))
                    .toList();
            all.addAll(some);
            grown = StatusBits.of(grown.with(5_000, some).compressed());
        }
        assertThat(grown.compressed())
                .isEqualTo(StatusBits.none().with(5_000, all).compressed());
    }

    private static StatusBits.Change change(int index, int value) {
        return new StatusBits.Change(index, value);
    }

    private static int[] statuses(StatusBits bits, int count) {
        return IntStream.range(0, count).map(bits::at).toArray();
    }
}
