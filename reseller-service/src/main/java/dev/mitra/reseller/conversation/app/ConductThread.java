package dev.mitra.reseller.conversation.app;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.BusinessClock;
import dev.mitra.messaging.AuditTrail;
import dev.mitra.reseller.conversation.Conversation;
import dev.mitra.reseller.conversation.Conversations;
import dev.mitra.reseller.conversation.State;
import dev.mitra.reseller.conversation.ThreadId;
import dev.mitra.reseller.conversation.Topic;
import dev.mitra.reseller.conversation.Turn;
import dev.mitra.reseller.notice.Notice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What staff do with a thread beside writing: label, hand over, end. Each act is in the audit trail.
@ApplicationScoped
@Transactional
public class ConductThread {

    private final Conversations conversations;
    private final TellPartner tell;
    private final AuditTrail audit;
    private final BusinessClock clock;

    ConductThread(Conversations conversations, TellPartner tell, AuditTrail audit, BusinessClock clock) {
        this.conversations = conversations;
        this.tell = tell;
        this.audit = audit;
        this.clock = clock;
    }

    /// SUPPORT closes it with the forum's address (R6.2), CALL with the policy (R11.3).
    public Optional<Turn> relabel(ThreadId id, Topic topic, String actor) {
        var turn = step(id, actor, "ThreadRelabelled", thread -> thread.relabel(topic));
        turn.ifPresent(this::answerIfEnded);
        return turn;
    }

    public Optional<Turn> close(ThreadId id, String actor) {
        return step(id, actor, "ThreadClosed", Conversation::close);
    }

    /// @param member null gives it back to all
    public Optional<Turn> assign(ThreadId id, @Nullable AccountId member, String actor) {
        return step(id, actor, "ThreadAssigned", thread -> new Turn.Done(thread.assignedTo(member)));
    }

    private Optional<Turn> step(ThreadId id, String actor, String action, Function<Conversation, Turn> step) {
        return conversations.lock(id).map(before -> {
            var turn = step.apply(before);
            if (turn instanceof Turn.Done(var after)) {
                conversations.save(after);
                audit.record(actor, action, id.external(), summary(before), summary(after));
            }
            return turn;
        });
    }

    private void answerIfEnded(Turn turn) {
        if (turn instanceof Turn.Done(var thread) && thread.state() instanceof State.Closed(var why)) {
            var kind = why == State.Closing.SUPPORT ? Notice.Kind.SUPPORT_IN_FORUM : Notice.Kind.CALLS_BY_POLICY;
            tell.answer(kind, thread, clock.now());
        }
    }

    private static String summary(Conversation thread) {
        var assignee = thread.assignee();
        return "%s %s, assignee %s"
                .formatted(thread.topic(), thread.state().name(), assignee == null ? "nobody" : assignee.external());
    }
}
