package dev.mitra.license.bulk.app;

import dev.mitra.license.bulk.Outcome;
import dev.mitra.license.bulk.Refusal;
import dev.mitra.license.temporary.TemporaryAnswer;
import java.util.List;

/// What a row says where a single request would get an answer of its own.
final class TemporaryOutcome {

    private TemporaryOutcome() {}

    static Outcome of(TemporaryAnswer answer) {
        return switch (answer) {
            case TemporaryAnswer.Issued(var license) -> new Outcome.Issued(license.id());
            case TemporaryAnswer.Exists(var license) -> new Outcome.DoneBefore(license);
            case TemporaryAnswer.Unknown() -> Outcome.Refused.because(Refusal.NOT_FOUND);
            case TemporaryAnswer.UnknownLine() -> Outcome.Refused.because(Refusal.UNKNOWN_ORDER_LINE);
            case TemporaryAnswer.OrderClosed() -> Outcome.Refused.because(Refusal.ORDER_CLOSED);
            case TemporaryAnswer.NotExtendable() -> Outcome.Refused.because(Refusal.NOT_EXTENDABLE);
            case TemporaryAnswer.Over(var since) -> new Outcome.Refused(Refusal.OVER, List.of(since.toString()));
            case TemporaryAnswer.AlreadyReleased _, TemporaryAnswer.LimitReached _ ->
                throw new IllegalStateException("staff are not limited: " + answer);
        };
    }
}
