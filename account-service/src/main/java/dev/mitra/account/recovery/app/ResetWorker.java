package dev.mitra.account.recovery.app;

import dev.mitra.account.recovery.ResetRequest;
import dev.mitra.account.recovery.ResetRequests;
import dev.mitra.account.waiting.app.AnswerInTurn;
import dev.mitra.messaging.Worker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// Has waiting requests answered.
@ApplicationScoped
public class ResetWorker implements Worker {

    public static final String NAME = "password-resets";

    private final ResetRequests requests;
    private final AnswerInTurn<ResetRequest> answer;

    ResetWorker(ResetRequests requests, AnswerResets answerResets) {
        this.requests = requests;
        this.answer = new AnswerInTurn<>(requests, batch -> batch.forEach(answerResets::answer));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int workOnce() {
        return answer.some();
    }

    @Override
    @Transactional
    public long waiting() {
        return requests.waiting();
    }
}
