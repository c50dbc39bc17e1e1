package dev.mitra.reseller.inbound;

import dev.mitra.reseller.inbound.ResultWords.Word;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// One Authentication-Results header, read by its grammar (RFC 8601, section 2.2) and not by looking for
/// words in it: a comment or a quoted reason may hold `; dkim=pass`, since a gateway repeats there what
/// the sender said.
///
/// @param writer authserv-id of who wrote it, lower case
record AuthenticationResults(String writer, List<Result> results) {

    AuthenticationResults {
        results = List.copyOf(results);
    }

    /// @param method `dkim`, `spf`, `dmarc`
    /// @param properties `header.d` and its like
    record Result(String method, String result, Map<String, String> properties) {
        String property(String name) {
            return properties.getOrDefault(name, "");
        }
    }

    /// Empty when the header breaks the grammar.
    static Optional<AuthenticationResults> read(String header) {
        return ResultWords.of(header.toLowerCase(Locale.ROOT))
                .filter(words -> !words.isEmpty())
                .map(AuthenticationResults::read);
    }

    private static AuthenticationResults read(List<Word> words) {
        var sections = sections(words);
        var first = sections.getFirst();
        var writer = first.isEmpty() ? "" : first.getFirst().text();
        var results = sections.stream()
                .skip(1)
                .flatMap(section -> result(section).stream())
                .toList();
        return new AuthenticationResults(writer, results);
    }

    private static List<List<Word>> sections(List<Word> words) {
        var sections = new ArrayList<List<Word>>();
        sections.add(new ArrayList<>());
        for (var word : words) {
            if (word.kind() == Word.Kind.SEMICOLON) {
                sections.add(new ArrayList<>());
            } else {
                sections.getLast().add(word);
            }
        }
        return sections;
    }

    /// `method=result property=value ...`; anything else is no result.
    private static Optional<Result> result(List<Word> section) {
        if (section.isEmpty() || section.size() % 3 != 0) {
            return Optional.empty();
        }
        var pairs = new LinkedHashMap<String, String>();
        for (int i = 0; i < section.size(); i += 3) {
            if (!isPair(section.subList(i, i + 3))) {
                return Optional.empty();
            }
            pairs.putIfAbsent(section.get(i).text(), section.get(i + 2).text());
        }
        var method = section.getFirst().text().split("/", 2)[0];
        return Optional.of(new Result(method, section.get(2).text(), pairs));
    }

    private static boolean isPair(List<Word> three) {
        return three.get(0).kind() == Word.Kind.TEXT
                && three.get(1).kind() == Word.Kind.EQUALS
                && three.get(2).kind() == Word.Kind.TEXT;
    }
}
