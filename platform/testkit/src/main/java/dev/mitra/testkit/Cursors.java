package dev.mitra.testkit;

import dev.mitra.kernel.TypeId;
import dev.mitra.kernel.UuidV7;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32;

/// Cursors as the platform's lists write them, for lists that have no second page in a test: they give no access, so
/// nobody minds where they come from.
final class Cursors {

    private static final byte TIME_AND_ID = 1;
    private static final byte TEXT = 2;
    private static final long SECONDS = 1_795_000_000L;

    private Cursors() {}

    /// Of a time and an id, and of a text that is an id.
    static List<String> forged(OpenApi document, OpenApi.Operation list) {
        var id = UuidV7.random();
        var forged = new ArrayList<String>();
        forged.add(encoded(ByteBuffer.allocate(29)
                .put(TIME_AND_ID)
                .putLong(SECONDS)
                .putInt(0)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array()));
        var content = document.resolve(list.node().path("responses").path("200"))
                .path("content")
                .path("application/json");
        var page = document.resolve(content.path("schema"));
        var item = document.resolve(page.path("properties").path("data").path("items"));
        var key = IdKinds.prefix(document, item.path("properties").path("id"))
                .map(prefix -> TypeId.format(prefix, id))
                .orElse(id.toString())
                .getBytes(StandardCharsets.UTF_8);
        forged.add(
                encoded(ByteBuffer.allocate(key.length + 1).put(TEXT).put(key).array()));
        return forged;
    }

    private static String encoded(byte[] content) {
        var sum = new CRC32();
        sum.update(content);
        var whole = ByteBuffer.allocate(content.length + 4).put(content).putInt((int) sum.getValue());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole.array());
    }
}
