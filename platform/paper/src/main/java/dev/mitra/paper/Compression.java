package dev.mitra.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.filter.Filter;

/// How hard the library tries to make files small.
final class Compression {

    private Compression() {}

    /// The best level costs a quarter of a document's time and saves a twentieth of its bytes; who wants that sets it.
    /// The library reads it from the system's properties alone.
    static void quick() {
        System.getProperties().putIfAbsent(Filter.SYSPROP_DEFLATELEVEL, Integer.toString(Deflater.BEST_SPEED));
    }

    /// For what is compressed once and goes into many documents.
    static byte[] best(byte[] content) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(bytes, new Deflater(Deflater.BEST_COMPRESSION))) {
            out.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
