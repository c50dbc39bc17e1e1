package dev.mitra.account.membership.app;

import dev.mitra.account.membership.Invitations;
import dev.mitra.messaging.Job;
import dev.mitra.messaging.JobPeriod;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.InstantSource;

/// Deletes invitations a month after they expired: who was invited and never came is nobody's business then.
@ApplicationScoped
public class ForgetInvitations implements Job {

    private static final Duration KEPT = Duration.ofDays(30);

    private final Invitations invitations;
    private final InstantSource time;

    ForgetInvitations(Invitations invitations, InstantSource time) {
        this.invitations = invitations;
        this.time = time;
    }

    @Override
    public String name() {
        return "forget-invitations";
    }

    @Override
    public Calendar calendar() {
        return Calendar.DAILY;
    }

    @Override
    @Transactional
    public void run(JobPeriod period) {
        invitations.forgetExpired(time.instant().minus(KEPT));
    }
}
