package dev.mitra.account.waiting.app;

import dev.mitra.account.waiting.WaitingRequest;
import dev.mitra.account.waiting.WaitingRequests;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/// Answers a batch in one transaction. Where that fails each is tried by itself, and one that fails alone waits behind
/// all others: anybody may leave a request, and none must keep those of everybody else from being answered.
public final class AnswerInTurn<R extends WaitingRequest> {

    private static final Logger LOG = Logger.getLogger(AnswerInTurn.class);
    private static final int BATCH = 20;

    private final WaitingRequests<R> requests;
    private final Consumer<List<R>> answer;

    /// @param answer runs in the transaction that takes the requests out
    public AnswerInTurn(WaitingRequests<R> requests, Consumer<List<R>> answer) {
        this.requests = requests;
        this.answer = answer;
    }

    /// How many were answered.
    ///
    /// @throws RuntimeException when there were some and none could be
    public int some() {
        var taken = new ArrayList<R>();
        try {
            answer(BATCH, taken);
            return taken.size();
        } catch (RuntimeException together) {
            int answered = 0;
            for (int turn = 0; turn < taken.size(); turn++) {
                answered += alone();
            }
            if (answered == 0) {
                throw together;
            }
            return answered;
        }
    }

    private int alone() {
        var taken = new ArrayList<R>();
        try {
            answer(1, taken);
            return taken.size();
        } catch (RuntimeException failed) {
            taken.forEach(one -> {
                LOG.errorf(failed, "request %s was not answered and waits behind the others", one.id());
                QuarkusTransaction.requiringNew().run(() -> requests.putLast(one.id()));
            });
            return 0;
        }
    }

    /// @param taken has them afterwards, also when they could not be answered
    private void answer(int most, List<R> taken) {
        QuarkusTransaction.requiringNew().run(() -> {
            taken.addAll(requests.take(most));
            if (!taken.isEmpty()) {
                answer.accept(taken);
            }
        });
    }
}
