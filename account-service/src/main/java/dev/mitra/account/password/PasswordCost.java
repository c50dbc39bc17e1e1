package dev.mitra.account.password;

/// What it costs to hash a password, and so to guess one: the parameters of Argon2id (RFC 9106) that new hashes get.
/// One lane, because as many are hashed at a time as there are processors.
///
/// @param memory KiB
/// @param passes over that memory
public record PasswordCost(int memory, int passes) {

    /// 19 MiB and two passes: the first choice of OWASP's password storage sheet. About 40 ms on one
    /// processor.
    public static final PasswordCost STANDARD = new PasswordCost(19 * 1024, 2);

    /// The least that Argon2 works with.
    private static final int LEAST_MEMORY = 8;

    private static final int MOST_MEMORY = 1024 * 1024;

    /// @throws IllegalArgumentException outside of 8 KiB to 1 GiB and 1 to 99 passes
    public PasswordCost {
        if (memory < LEAST_MEMORY || memory > MOST_MEMORY || passes < 1 || passes > 99) {
            throw new IllegalArgumentException("not parameters of Argon2id: " + memory + " KiB, " + passes + " passes");
        }
    }

    /// As configured.
    ///
    /// @throws IllegalStateException in production, when it is less than [#STANDARD]
    public static PasswordCost of(int memory, int passes, boolean production) {
        var cost = new PasswordCost(memory, passes);
        if (production && cost.isWeak()) {
            throw new IllegalStateException(
                    "mitra.password.memory and mitra.password.passes are too little for production");
        }
        return cost;
    }

    /// Whether passwords hashed like this are guessed faster than by [#STANDARD]; fewer passes need more
    /// memory, but we make no sums of that.
    private boolean isWeak() {
        return memory < STANDARD.memory || passes < STANDARD.passes;
    }
}
