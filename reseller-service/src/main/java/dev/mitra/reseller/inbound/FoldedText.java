package dev.mitra.reseller.inbound;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A mail's own words, and apart from them what it repeats of earlier mails at its end.
///
/// Answers that stand between the repeated lines cannot be told from them safely: such a text stays whole. A forwarded
/// mail is what the sender wants to show, so it is not folded.
///
/// @param quoted null when nothing is repeated
public record FoldedText(String own, @Nullable String quoted) {

    private static final Pattern ATTRIBUTION = Pattern.compile(
            "(on|pada|am|le|op|el)\\s.{4,200}\\b(wrote|menulis|schrieb|a écrit|schreef|escribió)\\b.{0,80}:\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    private static final Pattern SEPARATOR = Pattern.compile(
            "-{2,}\\s*(original message|pesan asli|ursprüngliche nachricht|message d'origine)\\s*-{2,}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern FROM =
            Pattern.compile("\\*?(from|dari|von|de)\\s?:\\*?\\s.+", Pattern.CASE_INSENSITIVE);
    private static final Pattern SENT =
            Pattern.compile("\\*?(sent|date|dikirim|tanggal|gesendet|envoyé)\\s?:\\*?\\s.+", Pattern.CASE_INSENSITIVE);
    private static final int SEEN_AT_ONCE = 2;

    public static FoldedText of(String text) {
        var lines = text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .stripTrailing()
                .lines()
                .toList();
        int end = beginOfTail(lines);
        var own = join(lines.subList(0, end));
        if (end == lines.size() || own.isBlank()) {
            return new FoldedText(join(lines).strip(), null);
        }
        return new FoldedText(
                own.strip(), join(lines.subList(end, lines.size())).strip());
    }

    private static int beginOfTail(List<String> lines) {
        var tails = Tails.of(lines);
        for (int i = 0; i < lines.size(); i++) {
            boolean block = SEPARATOR.matcher(lines.get(i).strip()).matches() || isHeaderBlock(lines, i);
            if (block || isAttribution(lines, i, tails) || tails.isQuote(i)) {
                return i;
            }
        }
        return lines.size();
    }

    /// Outlook repeats with a few header lines and no marks.
    private static boolean isHeaderBlock(List<String> lines, int from) {
        return FROM.matcher(lines.get(from).strip()).matches()
                && lines.subList(from + 1, Math.min(from + 4, lines.size())).stream()
                        .anyMatch(line -> SENT.matcher(line.strip()).matches());
    }

    /// `On Monday, Dana wrote:`, on one line or two, and nothing but repeated lines after it, or none that is marked.
    private static boolean isAttribution(List<String> lines, int from, Tails tails) {
        for (int length = 1; length <= Math.min(SEEN_AT_ONCE, lines.size() - from); length++) {
            int after = from + length;
            if (ATTRIBUTION.matcher(join(lines.subList(from, after)).strip()).matches()) {
                return tails.isQuote(after) || tails.isUnmarked(after);
            }
        }
        return false;
    }

    /// What is true of all lines from one on, found in one walk: a text of empty lines is looked at once.
    private record Tails(BitSet quotes, BitSet unmarked) {

        static Tails of(List<String> lines) {
            var quotes = new BitSet();
            var unmarked = new BitSet();
            boolean onlyMarked = true;
            boolean nextIsMarked = false;
            boolean noneMarked = true;
            unmarked.set(lines.size());
            for (int i = lines.size() - 1; i >= 0; i--) {
                boolean blank = lines.get(i).isBlank();
                boolean marked = isMarked(lines.get(i));
                onlyMarked &= blank || marked;
                nextIsMarked = blank ? nextIsMarked : marked;
                noneMarked &= !marked;
                quotes.set(i, onlyMarked && nextIsMarked);
                unmarked.set(i, noneMarked);
            }
            return new Tails(quotes, unmarked);
        }

        /// Nothing but repeated lines from this one on.
        boolean isQuote(int from) {
            return quotes.get(from);
        }

        boolean isUnmarked(int from) {
            return unmarked.get(from);
        }
    }

    private static boolean isMarked(String line) {
        return line.startsWith(">");
    }

    private static String join(List<String> lines) {
        return lines.stream().collect(Collectors.joining("\n"));
    }
}
