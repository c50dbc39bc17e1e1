package dev.mitra.account.registration.app;

import dev.mitra.account.registration.RegistrationRequests;
import dev.mitra.messaging.Worker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// Takes waiting requests and has them answered, a batch in one transaction.
@ApplicationScoped
public class RegistrationWorker implements Worker {

    public static final String NAME = "registrations";
    private static final int BATCH = 20;

    private final RegistrationRequests requests;
    private final AnswerRequests answerRequests;

    RegistrationWorker(RegistrationRequests requests, AnswerRequests answerRequests) {
        this.requests = requests;
        this.answerRequests = answerRequests;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    @Transactional
    public int workOnce() {
        var batch = requests.take(BATCH);
        if (!batch.isEmpty()) {
            answerRequests.answer(batch);
        }
        return batch.size();
    }

    @Override
    @Transactional
    public long waiting() {
        return requests.waiting();
    }
}
