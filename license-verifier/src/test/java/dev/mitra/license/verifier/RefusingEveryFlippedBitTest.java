package dev.mitra.license.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Each bit of a whole file is flipped, one at a time: some ten thousand files. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RefusingEveryFlippedBitTest {

    private static final String SIGNED_CHARACTERS = "[A-Za-z0-9_.-]";

    private final Vendor vendor = new Vendor();
    private final byte[] file = Vendor.file(vendor.jws(vendor.issuing, "license", Vendor.shortPayload()))
            .getBytes(StandardCharsets.UTF_8);
    private final String text = new String(file, StandardCharsets.UTF_8);
    private final int armour = text.indexOf("-----BEGIN");
    private final int begin = text.indexOf('\n', armour) + 1;
    private final int end = text.indexOf("-----END");
    private final LicenseVerifier verifier = vendor.product().build();

    @Test
    void every_flipped_bit_of_the_signed_text_is_refused() {
        var accepted = bits(begin, end)
                .filter(bit -> isSigned(bit / 8))
                .filter(bit -> verifier.verify(flipped(bit)).allows());
        assertThat(accepted.toArray()).isEmpty();
    }

    @Test
    void a_flipped_bit_of_a_line_end_between_is_harmless_or_refused_as_an_added_character() {
        bits(begin, end).filter(bit -> !isSigned(bit / 8)).forEach(bit -> {
            boolean added = String.valueOf((char) flipped(bit)[bit / 8]).matches(SIGNED_CHARACTERS);
            assertThat(verifier.verify(flipped(bit)).allows()).isEqualTo(!added);
        });
    }

    @Test
    void a_flipped_bit_elsewhere_is_harmless_or_makes_the_file_unreadable() {
        IntStream.concat(bits(0, begin), bits(end, file.length)).forEach(bit -> {
            var result = verifier.verify(flipped(bit));
            assertThat(result.name()).as("bit %d", bit).isIn("Valid", "Unreadable");
        });
    }

    @Test
    void a_flipped_bit_of_the_words_above_is_warned_of_unless_it_only_moves_blanks() throws Refused {
        var license = vendor.verify(text).license();
        for (int bit : bits(0, armour).toArray()) {
            var words = new String(flipped(bit), StandardCharsets.UTF_8).substring(0, armour);
            boolean onlyBlanks = letters(words).equals(letters(text.substring(0, armour)));
            assertThat(Armour.open(flipped(bit)).says(license.terms()))
                    .as("bit %d: %s", bit, words)
                    .isEqualTo(onlyBlanks);
        }
    }

    private static IntStream bits(int from, int until) {
        return IntStream.range(from * 8, until * 8).parallel();
    }

    private boolean isSigned(int at) {
        return String.valueOf((char) file[at]).matches(SIGNED_CHARACTERS);
    }

    private byte[] flipped(int bit) {
        var changed = file.clone();
        changed[bit / 8] ^= (byte) (1 << (bit % 8));
        return changed;
    }

    private static String letters(String words) {
        return words.replaceAll("[\\s>\\p{Cntrl}]", "");
    }
}
