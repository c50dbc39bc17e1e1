package dev.mitra.account.password;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/// A password hashed with Argon2id (RFC 9106), in the PHC form that names its own parameters, so that later,
/// stronger parameters live beside today's.
///
/// @param encoded `$argon2id$v=19$m=19456,t=2,p=1$<salt>$<hash>`
public record PasswordHash(String encoded) {

    private static final int LANES = 1;
    private static final int LENGTH = 32;
    private static final int SALT_LENGTH = 16;
    private static final Pattern PHC = Pattern.compile(
            "\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,3}),p=(\\d{1,2})\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");

    /// @throws IllegalArgumentException when the text is no Argon2id hash
    public PasswordHash {
        if (!PHC.matcher(encoded).matches()) {
            throw new IllegalArgumentException("not an Argon2id hash in PHC form");
        }
    }

    public static PasswordHash of(String password, PasswordCost cost, RandomGenerator random) {
        var salt = new byte[SALT_LENGTH];
        random.nextBytes(salt);
        var hash = argon2id(password, salt, cost.memory(), cost.passes(), LANES, LENGTH);
        var base64 = Base64.getEncoder().withoutPadding();
        return new PasswordHash("$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
                .formatted(
                        cost.memory(), cost.passes(), LANES, base64.encodeToString(salt), base64.encodeToString(hash)));
    }

    /// Costs as much as making the hash did.
    public boolean matches(String password) {
        var parts = PHC.matcher(encoded);
        if (!parts.matches()) {
            return false;
        }
        var expected = Base64.getDecoder().decode(parts.group(5));
        var actual = argon2id(
                password,
                Base64.getDecoder().decode(parts.group(4)),
                Integer.parseInt(parts.group(1)),
                Integer.parseInt(parts.group(2)),
                Integer.parseInt(parts.group(3)),
                expected.length);
        return MessageDigest.isEqual(expected, actual);
    }

    @Override
    public String toString() {
        return "PasswordHash[hidden]";
    }

    private static byte[] argon2id(String password, byte[] salt, int memory, int passes, int lanes, int length) {
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memory)
                .withIterations(passes)
                .withParallelism(lanes)
                .withSalt(salt)
                .build());
        var hash = new byte[length];
        generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
        return hash;
    }
}
