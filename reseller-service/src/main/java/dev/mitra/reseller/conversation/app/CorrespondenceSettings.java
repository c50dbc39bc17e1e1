package dev.mitra.reseller.conversation.app;

import dev.mitra.kernel.EmailAddress;
import dev.mitra.reseller.conversation.Desk;
import dev.mitra.reseller.conversation.Mailroom;
import dev.mitra.reseller.conversation.Unit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The configured mailboxes of correspondence as injectable values. One that makes no sense ends the start.
@ApplicationScoped
public class CorrespondenceSettings {

    @Produces
    @Singleton
    Mailroom mailroom(@ConfigProperty(name = "mitra.reseller.inbox") String inbox) {
        return new Mailroom(EmailAddress.parse(inbox).orElseThrow());
    }

    @Produces
    @Singleton
    Desk desk(
            @ConfigProperty(name = "mitra.reseller.units") List<String> units,
            @ConfigProperty(name = "mitra.reseller.answer-within") Duration answerWithin) {
        return new Desk(units.stream().map(Unit::read).toList(), answerWithin);
    }
}
