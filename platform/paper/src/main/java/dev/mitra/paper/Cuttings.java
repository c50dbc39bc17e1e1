package dev.mitra.paper;

import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// What was cut out of fonts for earlier documents: those of one language take the same letters, and cutting them took
/// a third of the time of an invoice. So that they are the same, letters go into a file with their neighbours: ASCII
/// whole, other alphabets by the 32. Of larger scripts, letters go alone.
final class Cuttings {

    private static final int KEPT = 64;
    private static final int END_OF_ASCII = 0x80;
    private static final int ROW = 32;

    /// Characters and syllables of Chinese, Japanese and Korean, and what lies among them.
    private static final int THOUSANDS = 0x2E80;

    private static final int END_OF_THOUSANDS = 0xFB00;

    private final Map<Cut, CutLetters> kept = Collections.synchronizedMap(new LatestUsed());

    private record Cut(String file, SortedSet<Integer> rows) {}

    /// Letters of one font that a document sets.
    static final class Wanted {
        private final SortedSet<Integer> rows = new TreeSet<>();

        void add(int letter) {
            rows.add(firstOfRow(letter));
        }
    }

    CutLetters of(ParsedFont font, Wanted wanted) throws IOException {
        var cut = new Cut(font.file(), new TreeSet<>(wanted.rows));
        var known = kept.get(cut);
        if (known != null) {
            return known;
        }
        var letters = CutLetters.of(
                font, cut.rows().stream().flatMapToInt(Cuttings::row).filter(font::holds));
        kept.put(cut, letters);
        return letters;
    }

    private static int firstOfRow(int letter) {
        if (letter < END_OF_ASCII) {
            return ' ';
        }
        return standsAlone(letter) ? letter : letter - letter % ROW;
    }

    private static IntStream row(int first) {
        if (first < END_OF_ASCII) {
            return IntStream.range(first, END_OF_ASCII);
        }
        return standsAlone(first) ? IntStream.of(first) : IntStream.range(first, first + ROW);
    }

    private static boolean standsAlone(int letter) {
        return letter >= THOUSANDS && (letter < END_OF_THOUSANDS || letter > Character.MAX_VALUE);
    }

    private static final class LatestUsed extends LinkedHashMap<Cut, CutLetters> {

        private static final long serialVersionUID = 1;

        LatestUsed() {
            super(KEPT, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Cut, CutLetters> eldest) {
            return size() > KEPT;
        }
    }
}
