package dev.mitra.account.session.app;

import dev.mitra.account.password.PasswordMark;
import dev.mitra.account.sealing.app.SealText;
import dev.mitra.account.session.FirstFactor;
import dev.mitra.account.session.Halfway;
import dev.mitra.account.session.NextStep;
import dev.mitra.kernel.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

/// Between the first factor and the second nothing is kept here: what was shown travels sealed in a cookie.
@ApplicationScoped
public class SealHalfway {

    private static final String PURPOSE = "halfway log-in";
    private static final int PARTS = 5;

    private final SealText sealText;
    private final InstantSource time;

    SealHalfway(SealText sealText, InstantSource time) {
        this.sealText = sealText;
        this.time = time;
    }

    public String seal(FirstFactor first, NextStep next) {
        return sealText.seal(
                PURPOSE,
                String.join(
                        "\n",
                        first.account().value().toString(),
                        first.method(),
                        next.name(),
                        Long.toString(time.instant().toEpochMilli()),
                        first.password().text()));
    }

    /// Empty when it is not ours or too old.
    public Optional<Halfway> open(String sealed) {
        return sealText.open(PURPOSE, sealed)
                .map(text -> text.split("\n", -1))
                .filter(parts -> parts.length == PARTS) // one of the release before has fewer
                .map(parts -> new Halfway(
                        new FirstFactor(new AccountId(UUID.fromString(parts[0])), parts[1], new PasswordMark(parts[4])),
                        NextStep.valueOf(parts[2]),
                        Instant.ofEpochMilli(Long.parseLong(parts[3]))))
                .filter(halfway -> time.instant().isBefore(halfway.since().plus(Halfway.LASTS)));
    }
}
