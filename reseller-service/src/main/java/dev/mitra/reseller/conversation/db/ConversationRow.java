package dev.mitra.reseller.conversation.db;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.EmailAddress;
import dev.mitra.kernel.ResellerId;
import dev.mitra.reseller.conversation.Conversation;
import dev.mitra.reseller.conversation.Correspondent;
import dev.mitra.reseller.conversation.ReplyToken;
import dev.mitra.reseller.conversation.Scenario;
import dev.mitra.reseller.conversation.State;
import dev.mitra.reseller.conversation.Subject;
import dev.mitra.reseller.conversation.ThreadId;
import dev.mitra.reseller.conversation.Topic;
import dev.mitra.reseller.programme.Language;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A thread as a row. `status` tells which state it is and so which columns are filled.
@Entity
@Table(name = "thread")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class ConversationRow {

    @Id
    UUID id;

    @Nullable
    UUID resellerId;

    String email;
    boolean proven;

    @Enumerated(EnumType.STRING)
    Language language;

    @Enumerated(EnumType.STRING)
    Topic topic;

    String subject;

    @Nullable
    String scenarioProducts;

    @Nullable
    Integer scenarioSeats;

    @Nullable
    String scenarioEnvironment;

    String replyToken;

    @Nullable
    UUID assignee;

    Instant openedAt;

    @Enumerated(EnumType.STRING)
    State.Name status;

    @Nullable
    Instant waitingSince;

    @Enumerated(EnumType.STRING)
    State.@Nullable Closing closing;

    void take(Conversation conversation) {
        id = conversation.id().value();
        take(conversation.partner());
        topic = conversation.topic();
        subject = conversation.subject().text();
        var scenario = conversation.scenario();
        scenarioProducts = scenario == null ? null : scenario.products();
        scenarioSeats = scenario == null ? null : scenario.seats();
        scenarioEnvironment = scenario == null ? null : scenario.environment();
        replyToken = conversation.replyToken().text();
        assignee =
                conversation.assignee() == null ? null : conversation.assignee().value();
        openedAt = conversation.openedAt();
        status = conversation.state().name();
        waitingSince = conversation.state() instanceof State.Waiting(var since) ? since : null;
        closing = conversation.state() instanceof State.Closed(var why) ? why : null;
    }

    private void take(Correspondent partner) {
        resellerId = partner.reseller() == null ? null : partner.reseller().value();
        email = partner.email().canonical();
        proven = partner.proven();
        language = partner.language();
    }

    Conversation toConversation() {
        return new Conversation(
                new ThreadId(id),
                new Correspondent(
                        resellerId == null ? null : new ResellerId(resellerId),
                        new EmailAddress(email),
                        proven,
                        language),
                topic,
                new Subject(subject),
                scenario(),
                new ReplyToken(replyToken),
                assignee == null ? null : new AccountId(assignee),
                openedAt,
                state());
    }

    private @Nullable Scenario scenario() {
        return scenarioProducts == null
                ? null
                : new Scenario(scenarioProducts, scenarioSeats, Objects.requireNonNull(scenarioEnvironment));
    }

    private State state() {
        return switch (status) {
            case WAITING -> new State.Waiting(Objects.requireNonNull(waitingSince));
            case ANSWERED -> new State.Answered();
            case CLOSED -> new State.Closed(Objects.requireNonNull(closing));
        };
    }
}
