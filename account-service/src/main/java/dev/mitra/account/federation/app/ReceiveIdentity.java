package dev.mitra.account.federation.app;

import dev.mitra.account.federation.Outcome;
import dev.mitra.account.federation.OutsideIdentities;
import dev.mitra.account.federation.OutsideIdentity;
import dev.mitra.account.person.Language;
import dev.mitra.account.person.PlainName;
import dev.mitra.account.throttle.ThrottleRule;
import dev.mitra.account.throttle.Throttled;
import dev.mitra.account.throttle.app.Throttle;
import dev.mitra.kernel.EmailAddress;
import dev.mitra.kernel.UuidV7;
import dev.mitra.messaging.Workers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/// Somebody comes from an outside issuer: known by issuer and subject, or asked by mail to show that the mailbox is
/// theirs. An address that the issuer tells us never opens an account by itself. The same work is done here whether or
/// not the address has an account; [WriteToWishers] does the rest.
@ApplicationScoped
public class ReceiveIdentity {

    private static final ThrottleRule PER_MAILBOX =
            new ThrottleRule(5, Duration.ofMinutes(1), Duration.ofHours(1), Duration.ofHours(6));
    private static final Duration LASTS = Duration.ofHours(1);

    private final OutsideIdentities identities;
    private final Throttle throttle;
    private final Workers workers;
    private final InstantSource time;

    ReceiveIdentity(OutsideIdentities identities, Throttle throttle, Workers workers, InstantSource time) {
        this.identities = identities;
        this.throttle = throttle;
        this.workers = workers;
        this.time = time;
    }

    @Transactional
    public Outcome receive(OutsideIdentity identity, Language language) {
        return identities
                .accountOf(identity.issuer(), identity.subject())
                .<Outcome>map(Outcome.Known::new)
                .orElseGet(() -> identity.email()
                        .map(email -> ask(identity, email, language))
                        .orElseGet(Outcome.NoMail::new));
    }

    private Outcome ask(OutsideIdentity identity, EmailAddress email, Language language) {
        var now = time.instant();
        var wait = throttle.attempt(List.of(Throttled.byMailbox("connect", email, PER_MAILBOX)), now);
        if (wait.isPresent()) {
            return new Outcome.Wait(wait.get());
        }
        var wish = UuidV7.random();
        identities.add(new OutsideIdentities.Wish(
                wish,
                identity.issuer(),
                identity.subject(),
                email,
                identity.name().orElseGet(() -> PlainName.ofOrder(email.canonical(), "-")),
                language,
                now.plus(LASTS)));
        workers.wake(WriteToWishers.NAME);
        return new Outcome.MailSent(wish);
    }
}
