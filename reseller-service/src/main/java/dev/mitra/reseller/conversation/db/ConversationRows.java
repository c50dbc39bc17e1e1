package dev.mitra.reseller.conversation.db;

import dev.mitra.kernel.EmailAddress;
import dev.mitra.reseller.conversation.Conversation;
import dev.mitra.reseller.conversation.Conversations;
import dev.mitra.reseller.conversation.ReplyToken;
import dev.mitra.reseller.conversation.ThreadId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Threads in PostgreSQL.
@ApplicationScoped
class ConversationRows implements Conversations, PanacheRepositoryBase<ConversationRow, UUID> {

    private static final UUID LAST = new UUID(-1, -1);

    @Override
    public void add(Conversation conversation) {
        var row = new ConversationRow();
        row.take(conversation);
        persist(row);
    }

    @Override
    public void save(Conversation conversation) {
        findByIdOptional(conversation.id().value()).orElseThrow().take(conversation);
    }

    @Override
    public Optional<Conversation> find(ThreadId id) {
        return findByIdOptional(id.value()).map(ConversationRow::toConversation);
    }

    @Override
    public Optional<Conversation> lock(ThreadId id) {
        flush();
        return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE).map(row -> {
            // a lock alone does not read again what this transaction has read before
            getEntityManager().refresh(row);
            return row.toConversation();
        });
    }

    @Override
    public Optional<ThreadId> byToken(ReplyToken token) {
        return find("select id from ConversationRow where replyToken = ?1", token.text())
                .project(UUID.class)
                .firstResultOptional()
                .map(ThreadId::new);
    }

    @Override
    public Optional<ThreadId> byMails(List<String> mailIds) {
        return mailIds.isEmpty()
                ? Optional.empty()
                : find("select threadId from MessageRow where mailId in ?1 order by id desc", mailIds)
                        .project(UUID.class)
                        .firstResultOptional()
                        .map(ThreadId::new);
    }

    @Override
    public List<ThreadId> unclaimed(EmailAddress mailbox) {
        return find(
                        "select id from ConversationRow where email = ?1 and resellerId is null and proven",
                        mailbox.canonical())
                .project(UUID.class)
                .list()
                .stream()
                .map(ThreadId::new)
                .toList();
    }

    @Override
    public List<Conversation> list(Filter filter, @Nullable ThreadId before, int limit) {
        var query = new StringBuilder("id < :before");
        var parameters = new HashMap<String, Object>();
        parameters.put("before", before == null ? LAST : before.value());
        if (filter.reseller() != null) {
            query.append(" and resellerId = :reseller");
            parameters.put("reseller", filter.reseller().value());
        }
        if (filter.topic() != null) {
            query.append(" and topic = :topic");
            parameters.put("topic", filter.topic());
        }
        if (filter.state() != null) {
            query.append(" and status = :status");
            parameters.put("status", filter.state());
        }
        return find(query.append(" order by id desc").toString(), parameters).page(0, limit).list().stream()
                .map(ConversationRow::toConversation)
                .toList();
    }

    @Override
    public List<Conversation> waitingSince(Instant limit, @Nullable LateKey after, int rows) {
        var query = new StringBuilder("waitingSince < :limit");
        var parameters = new HashMap<String, Object>();
        parameters.put("limit", limit);
        if (after != null) {
            query.append(" and (waitingSince > :since or (waitingSince = :since and id > :id))");
            parameters.put("since", after.since());
            parameters.put("id", after.thread().value());
        }
        return find(query.append(" order by waitingSince, id").toString(), parameters).page(0, rows).list().stream()
                .map(ConversationRow::toConversation)
                .toList();
    }
}
