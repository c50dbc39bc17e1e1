package dev.mitra.reseller.conversation.http;

import dev.mitra.reseller.ResellerProblem;
import dev.mitra.reseller.conversation.Conversation;
import dev.mitra.reseller.conversation.Turn;
import dev.mitra.web.CommonProblem;
import dev.mitra.web.Problem;
import java.util.Optional;

/// What a refused step in a thread answers.
final class Turns {

    private Turns() {}

    /// @throws Problem when there is no such thread or it is closed
    static Conversation done(Optional<Turn> turn) {
        return switch (turn.orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND))) {
            case Turn.Done(var conversation) -> conversation;
            case Turn.IsClosed closed -> throw closed(closed);
        };
    }

    static Problem closed(Turn.IsClosed closed) {
        return Problem.of(ResellerProblem.THREAD_CLOSED, closed.why().name());
    }
}
