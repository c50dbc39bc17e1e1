package dev.mitra.reseller.conversation.app;

import dev.mitra.kernel.EmailAddress;
import dev.mitra.reseller.conversation.Desk;
import dev.mitra.reseller.conversation.Mailroom;
import dev.mitra.reseller.conversation.Topic;
import dev.mitra.reseller.conversation.Unit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
            @ConfigProperty(name = "mitra.reseller.answer-within") Duration answerWithin,
            @ConfigProperty(name = "mitra.reseller.second-person") Optional<Set<Topic>> secondPerson) {
        return new Desk(units.stream().map(Unit::read).toList(), answerWithin, secondPerson.orElse(Set.of()));
    }
}
