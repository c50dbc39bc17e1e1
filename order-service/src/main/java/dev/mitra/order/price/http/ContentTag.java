package dev.mitra.order.price.http;

import dev.mitra.kernel.Sha256;
import dev.mitra.web.EntityTags;
import java.nio.ByteBuffer;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Conditional GET for answers that have no version: what they show depends on who asks, in which language, on
/// which day. Their tag is a hash of what they show.
final class ContentTag {

    private ContentTag() {}

    /// @param view a record of records and values, whose text is what it holds
    static <T> RestResponse<T> answer(T view, @Nullable String ifNoneMatch) {
        long hash = hash(view.toString());
        var tag = EntityTags.of(hash);
        var answer = EntityTags.isKnown(ifNoneMatch, hash)
                ? RestResponse.ResponseBuilder.<T>notModified(tag)
                : RestResponse.ResponseBuilder.ok(view).header("ETag", tag);
        return answer.header("Cache-Control", "private, no-cache")
                .header("Vary", "Authorization, Accept-Language")
                .build();
    }

    private static long hash(String text) {
        return ByteBuffer.wrap(Sha256.of(text)).getLong() & Long.MAX_VALUE;
    }
}
