package dev.mitra.messaging.mail;

import dev.mitra.kernel.EmailAddress;
import dev.mitra.messaging.Mail;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;

/// Queues mails in `platform.mail`, their files beside them.
public final class MailTable {

    /// A mail whose identity is already queued is left as it is, with its files.
    public void insert(Connection connection, List<MailRow> mails) throws SQLException {
        for (var row : mails) {
            if (insert(connection, row)) {
                insertFiles(connection, row);
            }
        }
    }

    private static boolean insert(Connection connection, MailRow row) throws SQLException {
        var sql = """
                insert into platform.mail (id, kind, about, copy, correlation_id, message_id, recipients, subject, body, html,
                    reply_to, follows, traceparent, unsubscribe)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (kind, about, copy) do nothing
                """;
        var mail = row.mail();
        try (var insert = connection.prepareStatement(sql)) {
            insert.setObject(1, row.id());
            insert.setString(2, mail.kind());
            insert.setObject(3, mail.about());
            insert.setString(4, mail.copy());
            insert.setObject(5, row.correlationId());
            insert.setString(6, row.messageId());
            var recipients = mail.to().stream().map(EmailAddress::canonical).toArray();
            insert.setArray(7, connection.createArrayOf("text", recipients));
            insert.setString(8, mail.subject());
            insert.setString(9, mail.text());
            insert.setString(10, mail.html());
            var place = mail.place();
            insert.setString(11, place == null ? null : place.replyTo().canonical());
            insert.setString(12, place == null ? null : String.join(" ", place.follows()));
            insert.setString(13, row.traceparent());
            insert.setString(
                    14, mail.unsubscribe() == null ? null : mail.unsubscribe().toString());
            return insert.executeUpdate() == 1;
        }
    }

    /// Contents are written in the order of their hashes, so that two transactions never wait crosswise.
    private static void insertFiles(Connection connection, MailRow row) throws SQLException {
        var files = row.mail().attachments();
        if (files.isEmpty()) {
            return;
        }
        var contents = new TreeMap<String, byte[]>();
        files.forEach(file -> contents.put(HexFormat.of().formatHex(sha256(file)), file.content()));
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
        var attachment = """
                insert into platform.mail_attachment (mail_id, position, name, media_type, sha256) values (?, ?, ?, ?, ?)
                """;
        try (var insert = connection.prepareStatement(attachment)) {
            for (int i = 0; i < files.size(); i++) {
                insert.setObject(1, row.id());
                insert.setInt(2, i);
                insert.setString(3, files.get(i).name());
                insert.setString(4, files.get(i).mediaType());
                insert.setBytes(5, sha256(files.get(i)));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static byte[] sha256(Mail.Attachment file) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(file.content());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
