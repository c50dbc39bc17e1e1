package dev.mitra.paper;

import java.util.zip.Deflater;
import org.apache.pdfbox.filter.Filter;

/// How hard the library tries to make files small.
final class Compression {

    private Compression() {}

    /// The best level costs a quarter of a document's time and saves a twentieth of its bytes; who wants that sets it.
    /// The library reads it from the system's properties alone.
    static void quick() {
        System.getProperties().putIfAbsent(Filter.SYSPROP_DEFLATELEVEL, Integer.toString(Deflater.BEST_SPEED));
    }
}
