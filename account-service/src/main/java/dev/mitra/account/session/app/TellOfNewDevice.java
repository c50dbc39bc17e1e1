package dev.mitra.account.session.app;

import dev.mitra.account.letter.Letter;
import dev.mitra.account.letter.app.SendLetter;
import dev.mitra.account.person.Account;
import dev.mitra.account.person.Accounts;
import dev.mitra.account.session.BrowserSession;
import dev.mitra.account.session.BrowserSessions;
import dev.mitra.account.session.Devices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Writes to the owner of an account that is entered with a browser it has not been seen with as long as
/// sessions are kept. Somebody who has just proven the mailbox and comes in for the first time is not told.
@ApplicationScoped
class TellOfNewDevice {

    private static final Duration NEWCOMER = Duration.ofDays(1);
    private static final DateTimeFormatter TO_THE_MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final BrowserSessions sessions;
    private final Accounts accounts;
    private final SendLetter sendLetter;

    TellOfNewDevice(BrowserSessions sessions, Accounts accounts, SendLetter sendLetter) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.sendLetter = sendLetter;
    }

    /// Before the session is kept.
    @Transactional(TxType.MANDATORY)
    void tell(BrowserSession begun) {
        var device = Devices.name(begun.device());
        var known = sessions.devices(begun.account());
        if (known.stream().map(Devices::name).noneMatch(device::equals)) {
            accounts.find(begun.account())
                    .filter(Account.Active.class::isInstance)
                    .map(Account.Active.class::cast)
                    .filter(account -> !known.isEmpty() || !isNewcomer(account, begun))
                    .ifPresent(account -> sendLetter.send(account, letter(begun, device)));
        }
    }

    private static boolean isNewcomer(Account.Active account, BrowserSession begun) {
        return begun.authenticatedAt().isBefore(account.since().plus(NEWCOMER));
    }

    private static Letter letter(BrowserSession begun, String device) {
        return new Letter.NewDevice(
                begun.account(),
                begun.id().value(),
                device,
                begun.address(),
                TO_THE_MINUTE.format(begun.authenticatedAt()));
    }
}
