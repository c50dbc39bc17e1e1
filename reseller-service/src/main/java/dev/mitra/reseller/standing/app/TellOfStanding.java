package dev.mitra.reseller.standing.app;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.reseller.notice.Notice;
import dev.mitra.reseller.notice.app.SendNotice;
import dev.mitra.reseller.programme.Terms;
import dev.mitra.reseller.standing.Addressees;
import dev.mitra.reseller.standing.Explanation;
import dev.mitra.reseller.standing.Shift;
import dev.mitra.reseller.standing.StandingValue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/// Mails a reseller whenever its standing changes, with the reason (R7.3, R7.7).
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class TellOfStanding {

    private final Addressees addressees;
    private final SendNotice notices;
    private final Terms terms;
    private final BusinessClock clock;

    TellOfStanding(Addressees addressees, SendNotice notices, Terms terms, BusinessClock clock) {
        this.addressees = addressees;
        this.notices = notices;
        this.terms = terms;
        this.clock = clock;
    }

    /// @param version of the event, which tells one change's mail from the next
    void changed(Shift.Changed change, long version) {
        var standing = change.standing();
        addressees.of(standing.reseller()).ifPresent(addressee -> {
            var why = Explanation.of(standing, terms.prepaidOrders(), clock.today());
            Map<String, Object> facts = Map.of(
                    "company", addressee.company(),
                    "established", standing.value() == StandingValue.ESTABLISHED,
                    "restricted", standing.value() == StandingValue.RESTRICTED,
                    "prepaidOrders", terms.prepaidOrders(),
                    "why", why.text(addressee.person().language()));
            notices.send(new Notice(
                    Notice.Kind.STANDING_CHANGED,
                    addressee.person(),
                    standing.reseller().value(),
                    Long.toString(version),
                    facts));
        });
    }
}
