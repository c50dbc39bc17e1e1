package dev.mitra.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class TypeIdTest {

    /// From the TypeID specification's list of valid ids.
    private static final UUID KNOWN = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");

    @Test
    void the_outer_form_agrees_with_the_specification() {
        assertThat(TypeId.format("prefix", KNOWN)).isEqualTo("prefix_01h455vb4pex5vsknk084sn02q");
    }

    @Test
    void what_is_written_is_read_back() {
        assertThat(TypeId.parse("ord", new OrderId(KNOWN).external())).contains(KNOWN);
    }

    @Test
    void another_prefix_another_length_and_more_than_128_bits_are_refused() {
        assertThat(TypeId.parse("inv", new OrderId(KNOWN).external())).isEmpty();
        assertThat(TypeId.parse("ord", "ord_01h455vb4pex5vsknk084sn02")).isEmpty();
        assertThat(TypeId.parse("ord", "ord_8zzzzzzzzzzzzzzzzzzzzzzzzz")).isEmpty();
        assertThat(TypeId.parse("ord", "ord_01H455VB4PEX5VSKNK084SN02Q")).isEmpty();
    }

    @Test
    void ids_made_later_sort_later_and_carry_version_7() {
        var earlier = UuidV7.at(1_000, new java.util.Random(1));
        var later = UuidV7.at(1_001, new java.util.Random(1));
        assertThat(earlier.version()).isEqualTo(7);
        assertThat(earlier.variant()).isEqualTo(2);
        assertThat(earlier.toString()).isLessThan(later.toString());
    }
}
