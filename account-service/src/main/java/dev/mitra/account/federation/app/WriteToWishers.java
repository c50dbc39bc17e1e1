package dev.mitra.account.federation.app;

import dev.mitra.account.federation.OutsideIdentities;
import dev.mitra.account.letter.Letter;
import dev.mitra.account.letter.app.SendLetter;
import dev.mitra.account.person.Account;
import dev.mitra.account.person.Accounts;
import dev.mitra.account.person.app.OpenAccounts;
import dev.mitra.account.sealing.RandomSecret;
import dev.mitra.account.waiting.app.AnswerInTurn;
import dev.mitra.messaging.Worker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Writes to those who wish to connect a log-in elsewhere; opens an account for a mailbox that has none.
@ApplicationScoped
public class WriteToWishers implements Worker {

    public static final String NAME = "outside-log-ins";

    private final OutsideIdentities identities;
    private final OutsideIssuers issuers;
    private final OpenAccounts openAccounts;
    private final Accounts accounts;
    private final SendLetter sendLetter;
    private final URI address;
    private final AnswerInTurn<OutsideIdentities.Wish> answer;

    WriteToWishers(
            OutsideIdentities identities,
            OutsideIssuers issuers,
            OpenAccounts openAccounts,
            Accounts accounts,
            SendLetter sendLetter,
            @ConfigProperty(name = "mitra.account.public-url") URI address) {
        this.identities = identities;
        this.issuers = issuers;
        this.openAccounts = openAccounts;
        this.accounts = accounts;
        this.sendLetter = sendLetter;
        this.address = address;
        this.answer = new AnswerInTurn<>(identities, wishes -> wishes.forEach(this::write));
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
        return identities.waiting();
    }

    private void write(OutsideIdentities.Wish wish) {
        var fresh = Account.Unproven.open(wish.email(), wish.name(), wish.language(), Account.Origin.REGISTRATION);
        openAccounts.open(List.of(new OpenAccounts.Opening(fresh, wish.name().text())));
        var account = Objects.requireNonNull(
                accounts.lockByEmail(List.of(wish.email())).get(wish.email()), "an account was just opened");
        var token = RandomSecret.random();
        identities.written(wish.id(), account.id(), token);
        sendLetter.send(
                account,
                new Letter.Connection(
                        account.id(),
                        wish.id(),
                        issuers.nameOf(wish.issuer()),
                        URI.create(address + "/connect?token=" + token.text())));
    }
}
