package dev.mitra.license.status;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/// Two bits per licence, four licences a byte from the lowest bits up (IETF Token Status List): 0 valid,
/// 1 revoked, 2 suspended, 3 replaced.
public final class StatusBits {

    /// A licence that is not simply valid.
    ///
    /// @param value 1 to 3
    public record Entry(int index, int value) {}

    private static final int PER_BYTE = 4;

    private StatusBits() {}

    /// @param size how many licences the list covers at least
    /// @return zlib, base64url
    public static String compressed(int size, List<Entry> entries) {
        var bits = new byte[size / PER_BYTE + 1];
        for (var entry : entries) {
            bits[entry.index() / PER_BYTE] |= (byte) (entry.value() << (entry.index() % PER_BYTE * 2));
        }
        var bytes = new ByteArrayOutputStream();
        try (var zlib = new DeflaterOutputStream(bytes, new Deflater(Deflater.BEST_COMPRESSION))) {
            zlib.write(bits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
    }
}
