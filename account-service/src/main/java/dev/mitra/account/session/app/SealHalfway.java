package dev.mitra.account.session.app;

import dev.mitra.account.sealing.app.SealText;
import dev.mitra.account.session.Halfway;
import dev.mitra.account.session.NextStep;
import dev.mitra.kernel.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Between the first factor and the second nothing is kept here: what was shown travels sealed in a cookie.
@ApplicationScoped
public class SealHalfway {

    private static final String PURPOSE = "halfway log-in";

    private final SealText sealText;
    private final InstantSource time;

    SealHalfway(SealText sealText, InstantSource time) {
        this.sealText = sealText;
        this.time = time;
    }

    public String seal(AccountId account, List<String> methods, NextStep next) {
        return sealText.seal(
                PURPOSE,
                String.join(
                        "\n",
                        account.value().toString(),
                        String.join(" ", methods),
                        next.name(),
                        Long.toString(time.instant().toEpochMilli())));
    }

    /// Empty when it is not ours or too old.
    public Optional<Halfway> open(String sealed) {
        return sealText.open(PURPOSE, sealed)
                .map(text -> text.split("\n", -1))
                .map(parts -> new Halfway(
                        new AccountId(UUID.fromString(parts[0])),
                        List.of(parts[1].split(" ")),
                        NextStep.valueOf(parts[2]),
                        Instant.ofEpochMilli(Long.parseLong(parts[3]))))
                .filter(halfway -> time.instant().isBefore(halfway.since().plus(Halfway.LASTS)));
    }
}
