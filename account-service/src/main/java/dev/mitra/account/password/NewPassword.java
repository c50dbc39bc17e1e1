package dev.mitra.account.password;

import java.text.Normalizer;
import java.util.Optional;

/// A password that somebody chose: 12 to 200 characters, anything that can be typed, no rule about kinds of
/// characters, and none of those that are tried first (NIST SP 800-63B).
public record NewPassword(String text) {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 200;

    /// @throws IllegalArgumentException when it is too short, too long or one character again and again
    public NewPassword {
        if (!acceptable(text)) {
            throw new IllegalArgumentException("not an acceptable password");
        }
    }

    /// Empty when it is too short, too long or one character again and again.
    public static Optional<NewPassword> parse(String text) {
        var normal = normal(text);
        return acceptable(normal) ? Optional.of(new NewPassword(normal)) : Optional.empty();
    }

    /// The same letters typed on two systems are the same password.
    public static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    @Override
    public String toString() {
        return "NewPassword[hidden]";
    }

    private static boolean acceptable(String text) {
        long length = text.codePoints().count();
        return length >= SHORTEST
                && length <= LONGEST
                && text.codePoints().distinct().count() > 2
                && text.codePoints().noneMatch(Character::isISOControl)
                && !CommonPasswords.has(text);
    }
}
