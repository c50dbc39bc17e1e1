package dev.mitra.stack.prove.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/// A PDF, and files that only say that they are one.
final class PdfFiles {

    /// As small as a PDF may be.
    static final String GOOD = """
        %PDF-1.4
        1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
        2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
        3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj
        trailer<</Root 1 0 R>>
        %%EOF
        """;

    private static final int LARGER_THAN_MAY_BE = 5_300_000;

    private PdfFiles() {}

    /// By what is wrong with each.
    static Map<String, byte[]> bad() {
        var bad = new LinkedHashMap<String, byte[]>();
        bad.put("nothing", new byte[0]);
        bad.put("no PDF but its name", bytes("%PDF"));
        bad.put("half a PDF", bytes(GOOD.substring(0, GOOD.length() / 2)));
        bad.put("a PDF that goes on without end", bytes(GOOD.replace("/Kids[3 0 R]", "/Kids[2 0 R]")));
        bad.put("a PDF with a script", bytes(GOOD.replace("/Catalog", "/Catalog/OpenAction<</S/JavaScript/JS(x)>>")));
        bad.put("a PDF behind a page", bytes("<html>" + GOOD));
        bad.put("a PNG without pictures", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        bad.put("half a JPEG", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16});
        bad.put("a zip", new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0});
        bad.put("a program", new byte[] {0x7F, 'E', 'L', 'F', 2, 1, 1, 0});
        bad.put("zeros", new byte[5_000]);
        var large = new byte[LARGER_THAN_MAY_BE];
        System.arraycopy(bytes("%PDF-1.4\n"), 0, large, 0, 9);
        bad.put("a PDF that is too large", large);
        return bad;
    }

    static String encoded(String file) {
        return encoded(bytes(file));
    }

    static String encoded(byte[] file) {
        return Base64.getEncoder().encodeToString(file);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
