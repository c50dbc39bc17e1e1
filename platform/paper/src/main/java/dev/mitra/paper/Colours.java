package dev.mitra.paper;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;

/// Which colours are meant: sRGB, whose profile PDF/A wants in the file. It is compressed once for all documents.
final class Colours {

    private static final String NAME = "sRGB IEC61966-2.1";
    private static final int COMPONENTS = 3;
    private static final byte[] PROFILE =
            Compression.best(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());

    private Colours() {}

    static void addTo(PDDocument pdf) throws IOException {
        var profile = pdf.getDocument().createCOSStream();
        try (var raw = profile.createRawOutputStream()) {
            raw.write(PROFILE);
        }
        profile.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        profile.setInt(COSName.N, COMPONENTS);
        var meant = new COSDictionary();
        meant.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
        meant.setItem(COSName.S, COSName.GTS_PDFA1);
        meant.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
        var intent = new PDOutputIntent(meant);
        intent.setInfo(NAME);
        intent.setOutputCondition(NAME);
        intent.setOutputConditionIdentifier(NAME);
        intent.setRegistryName("http://www.color.org");
        pdf.getDocumentCatalog().addOutputIntent(intent);
    }
}
