package dev.mitra.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Lines of bytes off a connection, without their CRLF or LF. A buffer at a time: an attachment has a thousand lines,
/// and
/// byte by byte through two locks they took longer than all else that the catcher does.
final class SmtpLines {

    private final InputStream in;
    private final byte[] buffer = new byte[16 * 1024];
    private int begin;
    private int end;

    SmtpLines(InputStream in) {
        this.in = in;
    }

    /// The next whole line; null when the client went away before its end.
    byte @Nullable [] next() throws IOException {
        int feed = lineFeed();
        if (feed >= 0) {
            return until(feed);
        }
        var line = new ByteArrayOutputStream();
        while (feed < 0) {
            line.write(buffer, begin, end - begin);
            if (!fill()) {
                return null;
            }
            feed = lineFeed();
        }
        line.write(buffer, begin, feed - begin);
        begin = feed + 1;
        return withoutReturn(line.toByteArray());
    }

    private byte[] until(int feed) {
        var line = Arrays.copyOfRange(buffer, begin, feed);
        begin = feed + 1;
        return withoutReturn(line);
    }

    private static byte[] withoutReturn(byte[] line) {
        return line.length > 0 && line[line.length - 1] == '\r' ? Arrays.copyOf(line, line.length - 1) : line;
    }

    private boolean fill() throws IOException {
        begin = 0;
        end = Math.max(0, in.read(buffer));
        return end > 0;
    }

    /// Its index in what is buffered, -1 when there is none.
    private int lineFeed() {
        for (int i = begin; i < end; i++) {
            if (buffer[i] == '\n') {
                return i;
            }
        }
        return -1;
    }
}
