package dev.mitra.messaging.mail;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import org.jspecify.annotations.Nullable;

/// A file as a stream, for its sake alone: what is handed to the SMTP client as a whole it writes line by line,
/// each with a system call of its own, 700 for an ordinary invoice. Used on one event loop only.
final class ByteStream implements ReadStream<Buffer> {

    private static final int CHUNK = 64 * 1024;

    private final byte[] content;
    private int position;
    private long demand = Long.MAX_VALUE;
    private boolean ended;
    private @Nullable Handler<Buffer> reader;
    private @Nullable Handler<Void> atEnd;

    ByteStream(byte[] content) {
        this.content = content;
    }

    @Override
    public ByteStream handler(@Nullable Handler<Buffer> handler) {
        reader = handler;
        flow();
        return this;
    }

    @Override
    public ByteStream endHandler(@Nullable Handler<Void> handler) {
        atEnd = handler;
        flow();
        return this;
    }

    @Override
    public ByteStream exceptionHandler(@Nullable Handler<Throwable> handler) {
        return this; // reading from memory does not fail
    }

    @Override
    public ByteStream pause() {
        demand = 0;
        return this;
    }

    @Override
    public ByteStream resume() {
        return fetch(Long.MAX_VALUE);
    }

    @Override
    public ByteStream fetch(long amount) {
        demand = demand + amount < 0 ? Long.MAX_VALUE : demand + amount;
        flow();
        return this;
    }

    private void flow() {
        while (reader != null && demand > 0 && position < content.length) {
            int size = Math.min(CHUNK, content.length - position);
            var chunk = Buffer.buffer(size).appendBytes(content, position, size);
            position += size;
            if (demand != Long.MAX_VALUE) {
                demand--;
            }
            reader.handle(chunk);
        }
        if (!ended && demand > 0 && position == content.length && atEnd != null) {
            ended = true;
            atEnd.handle(null);
        }
    }
}
