package dev.mitra.account.registration.app;

import dev.mitra.account.registration.RegistrationRequest;
import dev.mitra.account.registration.RegistrationRequests;
import dev.mitra.account.waiting.app.AnswerInTurn;
import dev.mitra.messaging.Worker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// Has waiting requests answered.
@ApplicationScoped
public class RegistrationWorker implements Worker {

    public static final String NAME = "registrations";

    private final RegistrationRequests requests;
    private final AnswerInTurn<RegistrationRequest> answer;

    RegistrationWorker(RegistrationRequests requests, AnswerRequests answerRequests) {
        this.requests = requests;
        this.answer = new AnswerInTurn<>(requests, answerRequests::answer);
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
