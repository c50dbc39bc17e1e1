package dev.mitra.license.issue;

import dev.mitra.kernel.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// The bytes that the customer gets: terms for people above an armoured compact JWS.
///
/// @param name survives mail clients and browsers: ASCII letters, digits, dot and hyphen
/// @param sha256 of the bytes, lower-case hex
/// @param kid the key that signed it
@SuppressWarnings("ArrayRecordComponent") // bytes of a file, compared by their hash
public record LicenseFile(String name, byte[] content, String sha256, String kid) {

    private static final int LINE = 64;

    public static LicenseFile of(LicenseDraft draft, String compactJws, String kid) {
        var content = (LicenseTerms.text(draft) + armour(compactJws)).getBytes(StandardCharsets.UTF_8);
        return new LicenseFile(name(draft), content, Sha256.hex(content), kid);
    }

    private static String armour(String jws) {
        var armour = new StringBuilder("-----BEGIN MITRA LICENSE-----\n");
        for (int at = 0; at < jws.length(); at += LINE) {
            armour.append(jws, at, Math.min(at + LINE, jws.length())).append('\n');
        }
        return armour.append("-----END MITRA LICENSE-----\n").toString();
    }

    /// `tab-java-dev-oem-000000000424-0031-1.lic`; a temporary one says so.
    private static String name(LicenseDraft draft) {
        var sku = draft.line().sku().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        var temporary = draft.kind() == Kind.TEMPORARY ? "-temporary" : "";
        return sku + "-" + draft.number() + lineMark(draft) + "-" + draft.seat() + temporary + ".lic";
    }

    /// Two lines of one SKU must not share a name.
    private static String lineMark(LicenseDraft draft) {
        var line = draft.line().lineId().value().toString();
        return "-" + line.substring(line.length() - 4);
    }
}
