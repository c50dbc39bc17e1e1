package dev.mitra.stack;

/// What the command cannot do, in a sentence for the person who typed it; no stack trace is shown.
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Refusal(String sentence) {
        super(sentence);
    }

    public Refusal(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
