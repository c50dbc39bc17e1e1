package dev.mitra.web.idempotency;

import dev.mitra.kernel.Sha256;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.multipart.FormValue;

/// The hash of what a request asks: its query and its body, or the fields and files of its form.
final class RequestHash {

    private RequestHash() {}

    static byte[] of(RoutingContext request) {
        var digest = Sha256.digest();
        var query = request.request().query();
        Hashes.add(digest, (query == null ? "" : query).getBytes(StandardCharsets.UTF_8));
        if (request.get(BodyBuffer.KEY) instanceof BufferedBody body) {
            Hashes.add(digest, body.hash());
        }
        var current = CurrentRequestManager.get();
        var form = current == null ? null : current.getFormData();
        if (form != null) {
            addForm(digest, form);
        }
        return digest.digest();
    }

    // Field by field: the multipart boundary differs with every sending.
    private static void addForm(MessageDigest digest, FormData form) {
        var names = new TreeSet<String>();
        form.forEach(names::add);
        for (var name : names) {
            for (var value : form.get(name)) {
                Hashes.add(digest, name.getBytes(StandardCharsets.UTF_8));
                Hashes.add(
                        digest,
                        value.isFileItem() ? fileHash(value) : value.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static byte[] fileHash(FormValue file) {
        var digest = Sha256.digest();
        try (var stream = file.getFileItem().getInputStream()) {
            var chunk = new byte[8192];
            for (int read = stream.read(chunk); read >= 0; read = stream.read(chunk)) {
                digest.update(chunk, 0, read);
            }
            return digest.digest();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
