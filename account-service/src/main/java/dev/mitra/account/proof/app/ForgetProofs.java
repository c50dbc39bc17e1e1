package dev.mitra.account.proof.app;

import dev.mitra.account.proof.MailboxProofs;
import dev.mitra.messaging.Job;
import dev.mitra.messaging.JobPeriod;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.InstantSource;

/// Deletes mailed links a month after they expired: long enough to answer what became of one.
@ApplicationScoped
public class ForgetProofs implements Job {

    private static final Duration KEPT = Duration.ofDays(30);

    private final MailboxProofs proofs;
    private final InstantSource time;

    ForgetProofs(MailboxProofs proofs, InstantSource time) {
        this.proofs = proofs;
        this.time = time;
    }

    @Override
    public String name() {
        return "forget-mailbox-proofs";
    }

    @Override
    public Calendar calendar() {
        return Calendar.DAILY;
    }

    @Override
    @Transactional
    public void run(JobPeriod period) {
        proofs.forgetExpired(time.instant().minus(KEPT));
    }
}
