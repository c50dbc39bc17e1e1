package dev.mitra.license.verifier;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Finds the signed text in whatever mail programs, editors and browsers made of the file. Between the two lines of
 * dashes only the characters that a JWS is written with count: line ends, wrapping, quoting and blanks mean nothing.
 */
final class Armour {

    static final int MOST_BYTES = 64 * 1024;

    private static final Pattern BEGIN = Pattern.compile("-----BEGIN[\\s>]+MITRA[\\s>]+LICENSE-----");
    private static final Pattern END = Pattern.compile("-----END[\\s>]+MITRA[\\s>]+LICENSE-----");
    private static final Pattern BARE = Pattern.compile("(?:[\\w-]{20,}\\.){2}[\\w-]{20,}");

    /** What people read above the signed text; not signed, and without what could steer a terminal. */
    final String above;

    /** The compact JWS. */
    final String compact;

    private Armour(String above, String compact) {
        this.above = above.replaceAll("[\\p{Cntrl}&&[^\n]]", " ");
        this.compact = compact;
    }

    static Armour open(byte[] file) throws Refused {
        if (file.length > MOST_BYTES) {
            throw Refused.unreadable("it is larger than any licence file");
        }
        if (file.length > 1 && file[0] == 'P' && file[1] == 'K') {
            throw Refused.unreadable("it is a ZIP archive: unpack it and use the licence file inside");
        }
        var text = new String(file, encoding(file));
        var begin = BEGIN.matcher(text);
        if (!begin.find()) {
            return bare(text);
        }
        var end = END.matcher(text);
        if (!end.find(begin.end())) {
            throw Refused.unreadable("its last line, END MITRA LICENSE, is missing: copy the file completely");
        }
        var between = text.substring(begin.end(), end.start());
        return new Armour(text.substring(0, begin.start()), between.replaceAll("[^\\w.-]", ""));
    }

    /** An environment variable often holds the signed text alone. */
    private static Armour bare(String text) throws Refused {
        var compact = text.replaceAll("\\s", "");
        if (!BARE.matcher(compact).matches()) {
            throw Refused.unreadable("the line BEGIN MITRA LICENSE is missing: is this the file that was mailed?");
        }
        return new Armour("", compact);
    }

    static boolean looksSigned(String text) {
        return BEGIN.matcher(text).find()
                || BARE.matcher(text.replaceAll("\\s", "")).matches();
    }

    /**
     * Whether the text above says these terms: the same letters, whatever a mail program made of blanks and line ends;
     * a letter may stand before them, but nothing between them and the signed part. True when there is no text.
     */
    boolean says(String terms) {
        var said = letters(above);
        return said.isEmpty() || said.endsWith(letters(terms));
    }

    private static String letters(String text) {
        return text.replaceAll("[\\s>\\uFEFF]", "");
    }

    private static Charset encoding(byte[] file) {
        int first = file.length > 1 ? ((file[0] & 0xff) << 8) | (file[1] & 0xff) : 0x2020;
        if (first == 0xfeff || first >>> 8 == 0) {
            return StandardCharsets.UTF_16BE;
        }
        if (first == 0xfffe || (first & 0xff) == 0) {
            return StandardCharsets.UTF_16LE;
        }
        return StandardCharsets.UTF_8;
    }
}
