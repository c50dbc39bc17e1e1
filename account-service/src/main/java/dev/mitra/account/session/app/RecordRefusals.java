package dev.mitra.account.session.app;

import dev.mitra.account.person.Account;
import dev.mitra.account.person.Accounts;
import dev.mitra.account.session.Refusals;
import dev.mitra.kernel.EmailAddress;
import dev.mitra.messaging.AuditTrail;
import dev.mitra.messaging.Worker;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// Refused log-ins for the audit trail, which nobody can empty. Ten seconds of them are summed up: a row for
/// each account that was meant and one for all addresses that are nobody's, so that whoever guesses cannot
/// fill it. The request only counts in memory: it does the same whether or not there is an account.
@ApplicationScoped
public class RecordRefusals implements Worker {

    static final Duration SUMMED_UP = Duration.ofSeconds(10);

    private final Refusals refusals = new Refusals();
    private final Accounts accounts;
    private final AuditTrail audit;
    private final InstantSource time;
    private volatile Instant next;

    RecordRefusals(Accounts accounts, AuditTrail audit, InstantSource time) {
        this.accounts = accounts;
        this.audit = audit;
        this.time = time;
        this.next = time.instant();
    }

    void refused(EmailAddress email, String networkAddress) {
        refusals.add("LogInRefused", email, networkAddress);
    }

    /// Had to wait after too many attempts.
    void throttled(EmailAddress email, String networkAddress) {
        refusals.add("LogInThrottled", email, networkAddress);
    }

    @Override
    public String name() {
        return "refused-log-ins";
    }

    @Override
    @Transactional
    public int workOnce() {
        var now = time.instant();
        if (!now.isBefore(next)) {
            next = now.plus(SUMMED_UP);
            sumUp();
        }
        return 0;
    }

    /// Nothing that anybody waits for.
    @Override
    public long waiting() {
        return 0;
    }

    @Transactional
    void sumUpLast(@Observes ShutdownEvent stop) {
        sumUp();
    }

    /// Writes what was counted.
    @Transactional
    public void sumUp() {
        for (var sum : refusals.take(this::account)) {
            audit.record("visitor", sum.action(), sum.meant(), null, sum.text());
        }
    }

    private String account(EmailAddress email) {
        return accounts.byEmail(email)
                .filter(Account.Active.class::isInstance)
                .map(account -> account.id().external())
                .orElse("nobody");
    }
}
