package dev.mitra.messaging.mail;

import dev.mitra.kernel.EmailAddress;
import dev.mitra.kernel.Sha256;
import dev.mitra.messaging.Mail;
import dev.mitra.messaging.tx.Columns;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Queues mails in `platform.mail`, their files beside them.
public final class MailTable {

    /// A mail whose identity is already queued is left as it is, with its files. All of them with three statements.
    public void insert(Connection connection, List<MailRow> mails) throws SQLException {
        if (mails.isEmpty()) {
            return;
        }
        var fresh = insertMails(connection, mails);
        insertFiles(
                connection,
                mails.stream().filter(row -> fresh.contains(row.id())).toList());
    }

    /// @return the ids of those that were not queued before
    private static Set<UUID> insertMails(Connection connection, List<MailRow> mails) throws SQLException {
        var sql = """
                insert into platform.mail (id, kind, about, copy, correlation_id, message_id, recipients, subject, body, html,
                    reply_to, follows, traceparent, unsubscribe, causation_id)
                select id, kind, about, copy, correlation_id, message_id, string_to_array(recipients, E'\\n'), subject, body, html,
                    reply_to, follows, traceparent, unsubscribe, causation_id
                from unnest(?::uuid[], ?::text[], ?::uuid[], ?::text[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[],
                        ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::uuid[])
                    with ordinality as m (id, kind, about, copy, correlation_id, message_id, recipients, subject, body,
                        html, reply_to, follows, traceparent, unsubscribe, causation_id, place)
                order by place
                on conflict (kind, about, copy) do nothing
                returning id
                """;
        try (var insert = connection.prepareStatement(sql)) {
            new Columns<>(insert, mails, 1)
                    .add("uuid", MailRow::id)
                    .add("text", row -> row.mail().kind())
                    .add("uuid", row -> row.mail().about())
                    .add("text", row -> row.mail().copy())
                    .add("uuid", MailRow::correlationId)
                    .add("text", MailRow::messageId)
                    .add("text", MailTable::recipients)
                    .add("text", row -> row.mail().subject())
                    .add("text", row -> row.mail().text())
                    .add("text", row -> row.mail().html())
                    .add("text", MailTable::replyTo)
                    .add("text", MailTable::follows)
                    .add("text", MailRow::traceparent)
                    .add("text", MailTable::unsubscribe)
                    .add("uuid", MailRow::causationId);
            var fresh = new HashSet<UUID>();
            try (var row = insert.executeQuery()) {
                while (row.next()) {
                    fresh.add(row.getObject(1, UUID.class));
                }
            }
            return fresh;
        }
    }

    /// A line each, since columns are arrays and an array of arrays is none.
    private static String recipients(MailRow row) {
        return row.mail().to().stream().map(EmailAddress::canonical).collect(Collectors.joining("\n"));
    }

    private static @Nullable String replyTo(MailRow row) {
        var place = row.mail().place();
        return place == null ? null : place.replyTo().canonical();
    }

    private static @Nullable String follows(MailRow row) {
        var place = row.mail().place();
        return place == null ? null : String.join(" ", place.follows());
    }

    private static @Nullable String unsubscribe(MailRow row) {
        var address = row.mail().unsubscribe();
        return address == null ? null : address.toString();
    }

    /// A file with the mail that carries it.
    private record Carried(UUID mail, int position, Mail.Attachment file, String sha256) {}

    /// Contents are written in the order of their hashes, so that two transactions never wait crosswise.
    private static void insertFiles(Connection connection, List<MailRow> mails) throws SQLException {
        var files = mails.stream().flatMap(MailTable::files).toList();
        if (files.isEmpty()) {
            return;
        }
        var contents = new TreeMap<String, byte[]>();
        files.forEach(file -> contents.put(file.sha256(), file.file().content()));
        // The update only locks a file that is there, so that it is not removed as unused at this moment.
        var content = """
                insert into platform.mail_content as known (sha256, content) values (decode(?, 'hex'), ?)
                on conflict (sha256) do update set sha256 = known.sha256
                """;
        try (var insert = connection.prepareStatement(content)) {
            for (var entry : contents.entrySet()) {
                insert.setString(1, entry.getKey());
                insert.setBytes(2, entry.getValue());
                insert.addBatch();
            }
            insert.executeBatch();
        }
        var attachments = """
                insert into platform.mail_attachment (mail_id, position, name, media_type, sha256)
                select mail_id, position, name, media_type, decode(sha256, 'hex')
                from unnest(?::uuid[], ?::integer[], ?::text[], ?::text[], ?::text[]) as a (mail_id, position, name, media_type, sha256)
                """;
        try (var insert = connection.prepareStatement(attachments)) {
            new Columns<>(insert, files, 1)
                    .add("uuid", Carried::mail)
                    .add("integer", Carried::position)
                    .add("text", file -> file.file().name())
                    .add("text", file -> file.file().mediaType())
                    .add("text", Carried::sha256);
            insert.executeUpdate();
        }
    }

    private static Stream<Carried> files(MailRow row) {
        var files = row.mail().attachments();
        return IntStream.range(0, files.size())
                .mapToObj(i -> new Carried(
                        row.id(), i, files.get(i), Sha256.hex(files.get(i).content())));
    }
}
