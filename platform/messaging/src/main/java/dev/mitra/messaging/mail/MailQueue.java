package dev.mitra.messaging.mail;

import dev.mitra.kernel.EmailAddress;
import dev.mitra.messaging.LogContext;
import dev.mitra.messaging.Mail;
import dev.mitra.messaging.MessageContext;
import dev.mitra.messaging.tx.Columns;
import java.net.URI;
import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The worker's side of `platform.mail`: claim by lease, extend, finish.
final class MailQueue {

    /// A mail that this worker may send until its lease ends.
    ///
    /// @param attempt counts from 1
    /// @param queuedFor how long ago it was queued
    record Claimed(
            UUID id, UUID about, String copy, int attempt, Duration queuedFor, Origin origin, Smtp.Outgoing content) {

        private Claimed with(List<Mail.Attachment> files) {
            return new Claimed(id, about, copy, attempt, queuedFor, origin, content.with(files));
        }
    }

    /// Whose story it belongs to, for which event it was written, if for any, and which trace it continues.
    record Origin(
            UUID correlationId,
            @Nullable UUID causationId,
            @Nullable String traceparent) {

        /// What is told of the mail has the cause that the mail had; its trace alone where no event caused it.
        void run(Runnable news) {
            if (causationId != null) {
                new MessageContext(correlationId, causationId, traceparent).run(news);
                return;
            }
            try (var _ = LogContext.of(correlationId, traceparent)) {
                news.run();
            }
        }

        private static Origin of(ResultSet row) throws SQLException {
            return new Origin(
                    row.getObject("correlation_id", UUID.class),
                    row.getObject("causation_id", UUID.class),
                    row.getString("traceparent"));
        }
    }

    /// Takes mails whose time has come and hides them from other workers for the length of the lease.
    List<Claimed> claim(Connection connection, int limit, Duration lease) throws SQLException {
        var sql = """
                update platform.mail set attempts = attempts + 1,
                    next_attempt_at = clock_timestamp() + make_interval(secs => ?)
                where id in (
                    select id from platform.mail where state = 'WAITING' and next_attempt_at <= clock_timestamp()
                    order by next_attempt_at limit ? for update skip locked)
                returning *, extract(epoch from clock_timestamp() - queued_at) as age
                """;
        var claimed = new ArrayList<Claimed>();
        try (var update = connection.prepareStatement(sql)) {
            update.setDouble(1, lease.toMillis() / 1000.0);
            update.setInt(2, limit);
            try (var rows = update.executeQuery()) {
                while (rows.next()) {
                    claimed.add(claimed(rows));
                }
            }
        }
        return claimed.isEmpty() ? claimed : withFiles(connection, claimed);
    }

    void extend(Connection connection, List<UUID> ids, Duration lease) throws SQLException {
        if (ids.isEmpty()) {
            return;
        }
        var sql = """
                update platform.mail set next_attempt_at = clock_timestamp() + make_interval(secs => ?)
                where id = any (?) and state = 'WAITING'
                """;
        try (var update = connection.prepareStatement(sql)) {
            update.setDouble(1, lease.toMillis() / 1000.0);
            update.setArray(2, connection.createArrayOf("uuid", ids.toArray()));
            update.executeUpdate();
        }
    }

    /// Records with one statement what SMTP has taken.
    ///
    /// @param replies of the server, by mail
    /// @return when each was recorded; those that another worker has already finished are not in it
    Map<UUID, Instant> accepted(Connection connection, Map<UUID, String> replies) throws SQLException {
        var sql = """
                update platform.mail as m set state = 'ACCEPTED', last_reply = r.reply, done_at = clock_timestamp()
                from unnest(?::uuid[], ?::text[]) as r (id, reply)
                where m.id = r.id and m.state = 'WAITING' returning m.id, m.done_at
                """;
        var recorded = new HashMap<UUID, Instant>();
        try (var update = connection.prepareStatement(sql)) {
            new Columns<>(update, List.copyOf(replies.entrySet()), 1)
                    .add("uuid", Map.Entry::getKey)
                    .add("text", Map.Entry::getValue);
            try (var row = update.executeQuery()) {
                while (row.next()) {
                    recorded.put(
                            row.getObject(1, UUID.class),
                            row.getObject(2, OffsetDateTime.class).toInstant());
                }
            }
        }
        return recorded;
    }

    /// @return when it was recorded; null when another worker has already finished the mail
    @Nullable
    Instant bounced(Connection connection, UUID id, String reply) throws SQLException {
        var sql = """
                update platform.mail set state = 'BOUNCED', last_reply = ?, done_at = clock_timestamp()
                where id = ? and state = 'WAITING' returning done_at
                """;
        try (var update = connection.prepareStatement(sql)) {
            update.setString(1, reply);
            update.setObject(2, id);
            try (var row = update.executeQuery()) {
                return row.next() ? row.getObject(1, OffsetDateTime.class).toInstant() : null;
            }
        }
    }

    void postpone(Connection connection, UUID id, Duration pause, String reply) throws SQLException {
        var sql = """
                update platform.mail
                set next_attempt_at = clock_timestamp() + make_interval(secs => ?), last_reply = ?
                where id = ? and state = 'WAITING'
                """;
        try (var update = connection.prepareStatement(sql)) {
            update.setDouble(1, pause.toMillis() / 1000.0);
            update.setString(2, reply);
            update.setObject(3, id);
            update.executeUpdate();
        }
    }

    private static Claimed claimed(ResultSet row) throws SQLException {
        var content = new Smtp.Outgoing(
                row.getString("message_id"),
                row.getString("kind"),
                addresses(row.getArray("recipients")),
                row.getString("subject"),
                row.getString("body"),
                row.getString("html"),
                List.of(),
                place(row),
                unsubscribe(row));
        return new Claimed(
                row.getObject("id", UUID.class),
                row.getObject("about", UUID.class),
                row.getString("copy"),
                row.getInt("attempts"),
                Duration.ofSeconds(row.getLong("age")),
                Origin.of(row),
                content);
    }

    private static Mail.@Nullable Place place(ResultSet row) throws SQLException {
        var replyTo = row.getString("reply_to");
        if (replyTo == null) {
            return null;
        }
        var follows = row.getString("follows");
        var before = follows == null || follows.isEmpty() ? List.<String>of() : List.of(follows.split(" "));
        return new Mail.Place(row.getString("message_id"), new EmailAddress(replyTo), before);
    }

    private static @Nullable URI unsubscribe(ResultSet row) throws SQLException {
        var address = row.getString("unsubscribe");
        return address == null ? null : URI.create(address);
    }

    private static List<EmailAddress> addresses(Array column) throws SQLException {
        return Arrays.stream((Object[]) column.getArray())
                .map(address -> new EmailAddress((String) address))
                .toList();
    }

    /// The files of all of them with one statement.
    private static List<Claimed> withFiles(Connection connection, List<Claimed> claimed) throws SQLException {
        var sql = """
                select a.mail_id, a.name, a.media_type, c.content
                from platform.mail_attachment a join platform.mail_content c using (sha256)
                where a.mail_id = any (?) order by a.mail_id, a.position
                """;
        var files = new HashMap<UUID, List<Mail.Attachment>>();
        try (var select = connection.prepareStatement(sql)) {
            var ids = claimed.stream().map(Claimed::id).toArray();
            select.setArray(1, connection.createArrayOf("uuid", ids));
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    files.computeIfAbsent(rows.getObject(1, UUID.class), _ -> new ArrayList<>())
                            .add(new Mail.Attachment(rows.getString(2), rows.getString(3), rows.getBytes(4)));
                }
            }
        }
        return claimed.stream()
                .map(mail -> mail.with(files.getOrDefault(mail.id(), List.of())))
                .toList();
    }
}
