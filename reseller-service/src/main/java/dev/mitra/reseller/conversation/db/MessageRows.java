package dev.mitra.reseller.conversation.db;

import dev.mitra.reseller.conversation.AttachmentId;
import dev.mitra.reseller.conversation.FileContent;
import dev.mitra.reseller.conversation.Message;
import dev.mitra.reseller.conversation.MessageId;
import dev.mitra.reseller.conversation.Messages;
import dev.mitra.reseller.conversation.ThreadId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Messages in PostgreSQL. Lists never read the files' contents.
@ApplicationScoped
class MessageRows implements Messages, PanacheRepositoryBase<MessageRow, UUID> {

    private static final UUID FIRST = new UUID(0, 0);
    private static final int LATEST = 9;

    /// What a list shows of a file.
    record FileColumns(UUID messageId, UUID id, String name, String mediaType, int size) {
        Message.Attachment toAttachment() {
            return new Message.Attachment(new AttachmentId(id), name, mediaType, size);
        }
    }

    @Override
    public void add(Message message, List<FileContent> files) {
        persist(MessageRow.of(message));
        files.forEach(file -> getEntityManager().persist(AttachmentRow.of(message, file)));
    }

    @Override
    public List<Message> of(ThreadId thread, @Nullable MessageId after, int limit) {
        var rows = find("threadId = ?1 and id > ?2 order by id", thread.value(), after == null ? FIRST : after.value())
                .page(0, limit)
                .list();
        var files = filesOf(rows.stream().map(row -> row.id).toList());
        return rows.stream()
                .map(row -> row.toMessage(files.getOrDefault(row.id, List.of())))
                .toList();
    }

    @Override
    public Optional<Message> find(ThreadId thread, MessageId id) {
        return find("id = ?1 and threadId = ?2", id.value(), thread.value())
                .firstResultOptional()
                .map(row -> row.toMessage(filesOf(List.of(row.id)).getOrDefault(row.id, List.of())));
    }

    private Map<UUID, List<Message.Attachment>> filesOf(List<UUID> messages) {
        var files = new HashMap<UUID, List<Message.Attachment>>();
        if (!messages.isEmpty()) {
            getEntityManager()
                    .createQuery(
                            "select messageId, id, name, mediaType, size from AttachmentRow where messageId in ?1"
                                    + " order by messageId, id",
                            FileColumns.class)
                    .setParameter(1, messages)
                    .getResultList()
                    .stream()
                    .forEach(file -> files.computeIfAbsent(file.messageId(), _ -> new ArrayList<>())
                            .add(file.toAttachment()));
        }
        return files;
    }

    @Override
    public List<String> mailIds(ThreadId thread) {
        var latest = find("select mailId from MessageRow where threadId = ?1 order by id desc", thread.value())
                .page(0, LATEST)
                .project(String.class)
                .list();
        var ids = new ArrayList<>(latest);
        Collections.reverse(ids);
        find("select mailId from MessageRow where threadId = ?1 order by id", thread.value())
                .page(0, 1)
                .project(String.class)
                .list()
                .stream()
                .filter(first -> !ids.contains(first))
                .forEach(ids::addFirst);
        return ids;
    }

    @Override
    public Optional<FileContent> file(ThreadId thread, AttachmentId id) {
        return getEntityManager()
                .createQuery("from AttachmentRow where id = ?1 and threadId = ?2", AttachmentRow.class)
                .setParameter(1, id.value())
                .setParameter(2, thread.value())
                .getResultList()
                .stream()
                .findFirst()
                .map(AttachmentRow::toFile);
    }
}
