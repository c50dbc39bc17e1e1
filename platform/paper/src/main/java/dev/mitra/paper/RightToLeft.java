package dev.mitra.paper;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.util.ArrayList;
import java.util.List;

/// Names in Arabic and Hebrew as their readers write them: in the order of the Unicode Bidirectional Algorithm
/// (UAX #9), Arabic letters joined by their presentation forms. Both are ICU's work.
final class RightToLeft {

    private RightToLeft() {}

    /// Whether any letter or mark of the text is for reading from right to left; the layout of most pages need not ask
    /// paragraph by paragraph.
    static boolean isIn(String text) {
        var letters = text.toCharArray();
        return Bidi.requiresBidi(letters, 0, letters.length);
    }

    /// With Arabic letters joined.
    static String joined(String text) {
        return isIn(text) ? Reorderer.shape(text, ArabicShaping.LETTERS_SHAPE) : text;
    }

    /// The order of a paragraph's letters on paper.
    static Order order(String paragraph) {
        if (!isIn(paragraph)) {
            return paragraph::substring;
        }
        var levels = new Bidi(paragraph, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        return (from, to) -> levels.setLine(from, to).writeReordered(Bidi.DO_MIRRORING);
    }

    interface Order {

        /// A line of the paragraph, from left to right.
        String line(int from, int to);
    }

    /// Splits a paragraph into what is read from left to right and what is not. The layout sets the parts one
    /// after the other, so the numbers inside a name stay in its part and are put in order there.
    static final class Splitter implements BidiSplitter {

        private final List<BidiTextRun> runs = new ArrayList<>();

        @Override
        public void setParagraph(String paragraph, byte direction) {
            var base = direction == NEUTRAL ? Bidi.LEVEL_DEFAULT_LTR : direction;
            var levels = new Bidi(paragraph.toCharArray(), 0, null, 0, paragraph.length(), base).getLevels();
            runs.clear();
            int from = 0;
            for (int at = 1; at <= levels.length; at++) {
                if (at == levels.length || levels[at] > 0 != levels[from] > 0) {
                    runs.add(new BidiTextRun(from, at - from, levels[from] > 0 ? RTL : LTR));
                    from = at;
                }
            }
        }

        @Override
        public int countTextRuns() {
            return runs.size();
        }

        @Override
        public BidiTextRun getVisualRun(int index) {
            return runs.get(index);
        }

        @Override
        public byte getBaseDirection(String paragraph) {
            return Bidi.getBaseDirection(paragraph);
        }
    }

    /// Turns what is read from right to left into what stands on paper from left to right.
    static final class Reorderer implements BidiReorderer {

        private static final int LOGICAL = ArabicShaping.TEXT_DIRECTION_LOGICAL | ArabicShaping.LENGTH_GROW_SHRINK;

        @Override
        public String reorderRTLTextToLTR(String text) {
            return new Bidi(text, Bidi.RTL).writeReordered(Bidi.DO_MIRRORING);
        }

        @Override
        public String shapeText(String text) {
            return shape(text, ArabicShaping.LETTERS_SHAPE);
        }

        @Override
        public String deshapeText(String text) {
            return shape(text, ArabicShaping.LETTERS_UNSHAPE);
        }

        @Override
        public boolean isLiveImplementation() {
            return true;
        }

        private static String shape(String text, int letters) {
            try {
                return new ArabicShaping(LOGICAL | letters).shape(text);
            } catch (ArabicShapingException impossibleWhereLengthMayChange) {
                throw new IllegalStateException(impossibleWhereLengthMayChange);
            }
        }
    }
}
