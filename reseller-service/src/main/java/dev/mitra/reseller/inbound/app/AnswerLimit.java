package dev.mitra.reseller.inbound.app;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.EmailAddress;
import dev.mitra.reseller.inbound.InboundMails;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/// Two programs that answer each other would never end: after a few answers a day the programme is silent (RFC 3834,
/// section 2).
@ApplicationScoped
class AnswerLimit {

    private static final int A_DAY = 5;

    private final InboundMails mails;
    private final BusinessClock clock;

    AnswerLimit(InboundMails mails, BusinessClock clock) {
        this.mails = mails;
        this.clock = clock;
    }

    boolean allows(EmailAddress sender) {
        return mails.answered(sender, clock.now().minus(Duration.ofDays(1))) < A_DAY;
    }
}
