package dev.mitra.license.status;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/// Two bits per licence, four licences a byte from the lowest bits up (IETF Token Status List): 0 valid,
/// 1 revoked, 2 suspended, 3 replaced. Ten million licences are 2.5 MB here and some 25 KB compressed.
public final class StatusBits {

    /// What a licence has become.
    ///
    /// @param value 0 to 3
    public record Change(int index, int value) {}

    private static final int PER_BYTE = 4;

    private final byte[] bits;

    private StatusBits(byte[] bits) {
        this.bits = bits;
    }

    public static StatusBits none() {
        return new StatusBits(new byte[0]);
    }

    /// @param compressed zlib, base64url, as a list carries it
    public static StatusBits of(String compressed) {
        var zlib = new ByteArrayInputStream(Base64.getUrlDecoder().decode(compressed));
        try (var inflated = new InflaterInputStream(zlib)) {
            return new StatusBits(inflated.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @param size how many licences the list covers at least
    /// @param changes of one licence the last counts
    public StatusBits with(int size, List<Change> changes) {
        int highest = changes.stream().mapToInt(Change::index).max().orElse(0);
        int bytes = Math.max(bits.length, Math.max(size - 1, highest) / PER_BYTE + 1);
        var changed = Arrays.copyOf(bits, bytes);
        for (var change : changes) {
            int shift = change.index() % PER_BYTE * 2;
            int others = changed[change.index() / PER_BYTE] & ~(3 << shift);
            changed[change.index() / PER_BYTE] = (byte) (others | change.value() << shift);
        }
        return new StatusBits(changed);
    }

    /// 0 beyond the end: that licence is younger than the list.
    public int at(int index) {
        return index / PER_BYTE >= bits.length ? 0 : bits[index / PER_BYTE] >>> (index % PER_BYTE * 2) & 3;
    }

    /// @return zlib, base64url
    public String compressed() {
        var bytes = new ByteArrayOutputStream();
        try (var deflater = new Deflater(Deflater.BEST_COMPRESSION);
                var zlib = new DeflaterOutputStream(bytes, deflater)) {
            zlib.write(bits);
            zlib.finish();
            return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
