package dev.mitra.account.recovery.app;

import dev.mitra.account.recovery.ResetRequests;
import dev.mitra.messaging.Worker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// Takes waiting requests and has them answered, a batch in one transaction.
@ApplicationScoped
public class ResetWorker implements Worker {

    public static final String NAME = "password-resets";
    private static final int BATCH = 20;

    private final ResetRequests requests;
    private final AnswerResets answerResets;

    ResetWorker(ResetRequests requests, AnswerResets answerResets) {
        this.requests = requests;
        this.answerResets = answerResets;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    @Transactional
    public int workOnce() {
        var batch = requests.take(BATCH);
        batch.forEach(answerResets::answer);
        return batch.size();
    }

    @Override
    @Transactional
    public long waiting() {
        return requests.waiting();
    }
}
