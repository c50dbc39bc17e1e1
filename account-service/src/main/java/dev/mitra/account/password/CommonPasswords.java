package dev.mitra.account.password;

import com.nulabinc.zxcvbn.Zxcvbn;

/// Passwords that are tried first: 30,000 common ones of published leaks, common names and words, keyboard
/// rows, dates, repetitions and sequences, also with letters replaced by digits and with something appended.
/// The lists come with zxcvbn (MIT licence) and need no network.
final class CommonPasswords {

    private static final Zxcvbn LISTS = new Zxcvbn();
    /// As a power of ten: whoever has our hashes makes fewer guesses than that in days.
    private static final int FEWEST_GUESSES_LOG10 = 8;
    /// Enough to judge by; longer texts would only cost time.
    private static final int JUDGED = 60;

    private CommonPasswords() {}

    static boolean has(String password) {
        int end = password.offsetByCodePoints(0, Math.min(JUDGED, password.codePointCount(0, password.length())));
        return LISTS.measure(password.substring(0, end)).getGuessesLog10() < FEWEST_GUESSES_LOG10;
    }
}
