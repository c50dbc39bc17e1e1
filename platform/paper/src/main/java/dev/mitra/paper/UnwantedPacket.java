package dev.mitra.paper;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/// The renderer of HTML would describe a document too, by a library that examines its own classes for each: a seventh
/// of the time that a document takes, for words that are always the same. It offers no switch: whoever wants the marks
/// for readers aloud gets the packet. So it is told between the two, by its own fields, that none is wanted.
final class UnwantedPacket {

    private static final VarHandle CLAIMS_UA;
    private static final VarHandle CLAIMS_ARCHIVE;

    static {
        try {
            var inside = MethodHandles.privateLookupIn(PdfBoxRenderer.class, MethodHandles.lookup());
            CLAIMS_UA = inside.findVarHandle(PdfBoxRenderer.class, "_pdfUaConformance", boolean.class);
            CLAIMS_ARCHIVE = inside.findVarHandle(PdfBoxRenderer.class, "_pdfAConformance", PdfAConformance.class);
        } catch (ReflectiveOperationException otherRelease) {
            throw new ExceptionInInitializerError(otherRelease);
        }
    }

    private UnwantedPacket() {}

    /// To be called before anything is rendered; what marks the text has been chosen by then.
    static void leaveOut(PdfBoxRenderer renderer) {
        CLAIMS_UA.set(renderer, false);
        CLAIMS_ARCHIVE.set(renderer, PdfAConformance.NONE);
    }
}
