package dev.mitra.reseller.conversation;

import dev.mitra.kernel.AccountId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A thread: who writes with sales, about what, and whose turn it is. Its messages are beside it and never change.
///
/// A thread that is done opens again when somebody writes. One that went to the forum or was answered with the
/// policy stays closed (R6.2, R11.3).
///
/// @param scenario of a GUIDANCE thread that was opened by form
/// @param replyToken makes the address that answers by mail go to
/// @param assignee of sales, never shown to the partner
public record Conversation(
        ThreadId id,
        Correspondent partner,
        Topic topic,
        Subject subject,
        @Nullable Scenario scenario,
        ReplyToken replyToken,
        @Nullable AccountId assignee,
        Instant openedAt,
        State state) {

    /// A new thread with its first message.
    public static Conversation opened(
            Correspondent partner, Topic topic, Subject subject, @Nullable Scenario scenario, Instant at) {
        var state = new State.Waiting(at);
        return new Conversation(
                ThreadId.random(), partner, topic, subject, scenario, ReplyToken.random(), null, at, state);
    }

    public Turn partnerWrites(Instant at) {
        return switch (state) {
            case State.Waiting _ -> new Turn.Done(this);
            case State.Answered _ -> done(new State.Waiting(at));
            case State.Closed(var why) when why == State.Closing.DONE -> done(new State.Waiting(at));
            case State.Closed(var why) -> new Turn.IsClosed(why);
        };
    }

    public Turn staffAnswers() {
        return switch (state) {
            case State.Waiting _, State.Answered _ -> done(new State.Answered());
            case State.Closed(var why) when why == State.Closing.DONE -> done(new State.Answered());
            case State.Closed(var why) -> new Turn.IsClosed(why);
        };
    }

    /// SUPPORT and CALL end the thread: each has its own answer.
    public Turn relabel(Topic other) {
        if (state instanceof State.Closed(var why)) {
            return new Turn.IsClosed(why);
        }
        var ended = switch (other) {
            case SUPPORT -> new State.Closed(State.Closing.SUPPORT);
            case CALL -> new State.Closed(State.Closing.CALL);
            default -> state;
        };
        return new Turn.Done(
                new Conversation(id, partner, other, subject, scenario, replyToken, assignee, openedAt, ended));
    }

    public Turn close() {
        return state instanceof State.Closed(var why)
                ? new Turn.IsClosed(why)
                : done(new State.Closed(State.Closing.DONE));
    }

    public Conversation assignedTo(@Nullable AccountId member) {
        return new Conversation(id, partner, topic, subject, scenario, replyToken, member, openedAt, state);
    }

    /// The mailbox has become an applicant's.
    public Conversation claimedBy(Correspondent applicant) {
        return new Conversation(id, applicant, topic, subject, scenario, replyToken, assignee, openedAt, state);
    }

    private Turn done(State next) {
        return new Turn.Done(
                new Conversation(id, partner, topic, subject, scenario, replyToken, assignee, openedAt, next));
    }
}
