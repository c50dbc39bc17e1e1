package dev.mitra.web.idempotency;

import dev.mitra.kernel.Sha256;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// A body that was read once and can be read again, with its SHA-256.
public final class BufferedBody {

    private static final Logger LOG = Logger.getLogger(BufferedBody.class);
    private static final int IN_MEMORY = 1 << 20;

    private final byte[] start;
    private final @Nullable Path rest;
    private final byte[] hash;
    private @Nullable InputStream restStream;

    private BufferedBody(byte[] start, @Nullable Path rest, byte[] hash) {
        this.start = start;
        this.rest = rest;
        this.hash = hash;
    }

    public static BufferedBody of(InputStream body) throws IOException {
        var digest = Sha256.digest();
        var stream = new DigestInputStream(body, digest);
        var start = new ByteArrayOutputStream();
        start.writeBytes(stream.readNBytes(IN_MEMORY));
        int next = start.size() < IN_MEMORY ? -1 : stream.read();
        var rest = next < 0 ? null : spool(next, stream);
        return new BufferedBody(start.toByteArray(), rest, digest.digest());
    }

    private static Path spool(int first, InputStream stream) throws IOException {
        var file = Files.createTempFile("mitra-body-", ".tmp");
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(first);
            stream.transferTo(out);
            return file;
        } catch (IOException | RuntimeException failure) {
            Files.deleteIfExists(file);
            throw failure;
        }
    }

    public InputStream stream() throws IOException {
        var beginning = new ByteArrayInputStream(start);
        if (rest == null) {
            return beginning;
        }
        var file = Files.newInputStream(rest);
        restStream = file;
        return new SequenceInputStream(beginning, file);
    }

    public byte[] hash() {
        return hash.clone();
    }

    public void close() {
        if (rest != null) {
            try (var _ = restStream) {
                Files.deleteIfExists(rest);
            } catch (IOException left) {
                LOG.warnf("cannot delete %s: %s", rest, left);
            }
        }
    }
}
