package dev.mitra.web;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import java.util.zip.CRC32;

/// Writes and reads cursors: a kind, the key and a checksum in base64url. They give no access, every query is
/// limited to the caller's scope anyway; the checksum only tells rubbish from a cursor of ours.
final class Cursors {

    private static final byte TIME_AND_ID = 1;
    private static final byte TEXT = 2;
    private static final int CHECKSUM = 4;
    private static final int LONGEST = 600;

    private Cursors() {}

    static String of(PageRequest.Key key) {
        var at = key.at();
        return encode(ByteBuffer.allocate(29)
                .put(TIME_AND_ID)
                .putLong(at.getEpochSecond())
                .putInt(at.getNano())
                .putLong(key.id().getMostSignificantBits())
                .putLong(key.id().getLeastSignificantBits())
                .array());
    }

    static String of(String key) {
        var text = key.getBytes(StandardCharsets.UTF_8);
        return encode(ByteBuffer.allocate(text.length + 1).put(TEXT).put(text).array());
    }

    static PageRequest.Key key(String cursor) {
        var content = decode(cursor, TIME_AND_ID);
        try {
            var at = Instant.ofEpochSecond(content.getLong(), content.getInt());
            return new PageRequest.Key(at, new UUID(content.getLong(), content.getLong()));
        } catch (java.nio.BufferUnderflowException | DateTimeException rubbish) {
            throw refusal();
        }
    }

    static String text(String cursor) {
        return StandardCharsets.UTF_8.decode(decode(cursor, TEXT)).toString();
    }

    private static String encode(byte[] content) {
        var whole = ByteBuffer.allocate(content.length + CHECKSUM).put(content).putInt(checksum(content));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole.array());
    }

    private static ByteBuffer decode(String cursor, byte kind) {
        var bytes = bytes(cursor);
        if (bytes.length <= CHECKSUM) {
            throw refusal();
        }
        var content = new byte[bytes.length - CHECKSUM];
        var whole = ByteBuffer.wrap(bytes).get(content);
        if (whole.getInt() != checksum(content) || content[0] != kind) {
            throw refusal();
        }
        return ByteBuffer.wrap(content).position(1);
    }

    private static byte[] bytes(String cursor) {
        try {
            return cursor.length() > LONGEST
                    ? new byte[0]
                    : Base64.getUrlDecoder().decode(cursor);
        } catch (IllegalArgumentException rubbish) {
            return new byte[0];
        }
    }

    private static int checksum(byte[] content) {
        var crc = new CRC32();
        crc.update(content);
        return (int) crc.getValue();
    }

    static Problem refusal() {
        return Problem.of(CommonProblem.INVALID_CURSOR).at("?cursor", CommonProblem.INVALID_CURSOR);
    }
}
