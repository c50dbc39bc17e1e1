package dev.mitra.reseller.inbound;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Takes an Authentication-Results header apart: words, `=` and `;`. Comments nest and go (RFC 5322,
/// section 3.2.2); what is quoted belongs to its word, whatever it holds.
final class ResultWords {

    /// @param text of a word without its quotation marks
    record Word(Kind kind, String text) {
        enum Kind {
            TEXT,
            EQUALS,
            SEMICOLON
        }
    }

    private final String header;
    private final List<Word> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private boolean inWord;
    private int at;

    private ResultWords(String header) {
        this.header = header;
    }

    /// Empty when a comment or a quoted word has no end.
    static Optional<List<Word>> of(String header) {
        var reader = new ResultWords(header);
        return reader.read() ? Optional.of(reader.words) : Optional.empty();
    }

    private boolean read() {
        while (at < header.length()) {
            char next = header.charAt(at++);
            boolean whole = true;
            switch (next) {
                case '(' -> {
                    endWord();
                    whole = skipComment();
                }
                case '"' -> whole = takeQuoted();
                case ' ', '\t', '\r', '\n' -> endWord();
                case ';' -> sign(Word.Kind.SEMICOLON);
                case '=' -> equalsSign();
                default -> take(next);
            }
            if (!whole) {
                return false;
            }
        }
        endWord();
        return true;
    }

    /// In a value it is a letter like any other: signatures are Base64.
    private void equalsSign() {
        boolean value = inWord && !words.isEmpty() && words.getLast().kind() == Word.Kind.EQUALS;
        if (value) {
            take('=');
        } else {
            sign(Word.Kind.EQUALS);
        }
    }

    private boolean skipComment() {
        int depth = 1;
        while (at < header.length() && depth > 0) {
            switch (header.charAt(at++)) {
                case '\\' -> at++;
                case '(' -> depth++;
                case ')' -> depth--;
                default -> {}
            }
        }
        return depth == 0;
    }

    private boolean takeQuoted() {
        inWord = true;
        while (at < header.length()) {
            char next = header.charAt(at++);
            if (next == '"') {
                return true;
            }
            if (next == '\\' && at < header.length()) {
                next = header.charAt(at++);
            }
            word.append(next);
        }
        return false;
    }

    private void take(char letter) {
        inWord = true;
        word.append(letter);
    }

    private void sign(Word.Kind kind) {
        endWord();
        words.add(new Word(kind, ""));
    }

    private void endWord() {
        if (inWord) {
            words.add(new Word(Word.Kind.TEXT, word.toString()));
            word.setLength(0);
            inWord = false;
        }
    }
}
