package dev.mitra.account.session.app;

import dev.mitra.account.session.BrowserSessions;
import dev.mitra.messaging.Job;
import dev.mitra.messaging.JobPeriod;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Calendar;

/// Forgets sessions a month after their end: where somebody was logged in is personal data. One behind an
/// application's refresh token has not ended (Grant says how long that may go on).
@ApplicationScoped
public class ForgetSessions implements Job {

    private static final Duration KEPT = Duration.ofDays(30);

    private final BrowserSessions sessions;
    private final InstantSource time;

    ForgetSessions(BrowserSessions sessions, InstantSource time) {
        this.sessions = sessions;
        this.time = time;
    }

    @Override
    public String name() {
        return "forget-sessions";
    }

    @Override
    public Calendar calendar() {
        return Calendar.DAILY;
    }

    @Override
    @Transactional
    public void run(JobPeriod period) {
        var now = time.instant();
        sessions.forgetBefore(now.minus(KEPT), now);
    }
}
