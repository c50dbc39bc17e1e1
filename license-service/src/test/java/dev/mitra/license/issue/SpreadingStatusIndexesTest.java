package dev.mitra.license.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SpreadingStatusIndexesTest {

    private static final int BLOCK = 1 << 20;

    @Test
    void every_position_gets_a_place_of_its_own_within_its_block() {
        var permutation = new StatusPermutation(0x1234_5678_9abc_def0L);
        for (int block = 0; block < 2; block++) {
            var taken = new BitSet(2 * BLOCK);
            for (int i = 0; i < BLOCK; i++) {
                taken.set(permutation.place(block * BLOCK + i));
            }
            assertThat(taken.cardinality()).isEqualTo(BLOCK);
            assertThat(taken.nextSetBit(0)).isEqualTo(block * BLOCK);
        }
    }

    @Test
    void neighbours_are_not_neighbours_and_another_secret_spreads_otherwise() {
        var one = new StatusPermutation(1);
        var other = new StatusPermutation(2);
        assertThat(Math.abs(one.place(0) - one.place(1))).isGreaterThan(1);
        assertThat(one.place(7)).isNotEqualTo(other.place(7));
    }
}
