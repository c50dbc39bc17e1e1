package dev.mitra.reseller.faq;

import dev.mitra.reseller.programme.Figures;
import dev.mitra.reseller.programme.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Reads the sheet of one language: a heading `## key | question` and its answer, in the order of the topics.
public final class AnswerSheet {

    private static final Pattern HEADING = Pattern.compile("(?m)^## ([a-z-]+) \\| (.+)$");

    private AnswerSheet() {}

    public static List<Answer> read(Language language, String sheet, Figures figures) {
        var answers = new ArrayList<Answer>();
        var filled = figures.fill(sheet);
        var heading = HEADING.matcher(filled);
        boolean found = heading.find();
        while (found) {
            var key = heading.group(1);
            var question = heading.group(2).strip();
            int from = heading.end();
            found = heading.find();
            var text = filled.substring(from, found ? heading.start() : filled.length());
            answers.add(new Answer(answers.size() + 1, key, language, question, text.strip()));
        }
        return List.copyOf(answers);
    }
}
