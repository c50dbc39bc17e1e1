package dev.mitra.messaging.inbox;

/// A failure as ops reads it: what was thrown and, where there is more, what lay at the bottom of it.
final class Causes {

    private static final int LONGEST = 2000;

    private Causes() {}

    static String of(Throwable failure) {
        var text = failure.toString();
        for (var cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            text = failure + "; caused by " + cause;
        }
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
