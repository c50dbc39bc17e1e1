package dev.mitra.license.verifier;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.zip.InflaterInputStream;

/**
 * A signed list of two bits for each licence (the form of IETF's Token Status List). A licence beyond its end is younger
 * than the list and counts as valid; a list that cannot be believed is ignored, because a product must never stop for
 * want of a list.
 */
final class StatusList {

    static final String TYPE = "statuslist+jwt";

    static final int VALID = 0;
    static final int REVOKED = 1;
    static final int SUSPENDED = 2;

    /** Four licences a byte: enough for thirty-two million. */
    private static final int MOST_BYTES = 8 * 1024 * 1024;

    /** Grows with every list that the licence server signs. */
    final long number;

    private final byte[] bits;

    private StatusList(long number, byte[] bits) {
        this.number = number;
        this.bits = bits;
    }

    static StatusList readOrNull(String jwt, Map<String, TrustedRoot> roots) {
        try {
            return read(jwt, roots);
        } catch (Refused notToBeBelieved) {
            return null;
        }
    }

    private static StatusList read(String jwt, Map<String, TrustedRoot> roots) throws Refused {
        var jws = Jws.split(jwt.strip(), TYPE);
        var certificate = KeyCertificate.of(jws, roots, null);
        var content = certificate.open(jws, MOST_BYTES);
        certificate.mustCover(content.seconds("iat"));
        var list = content.object("status_list");
        if (!certificate.isFor("status") || list.number("bits") != 2) {
            throw Refused.tampered("it is no status list of two bits by a key for status lists");
        }
        return new StatusList(content.number("seq"), inflated(Jws.decoded(list.text("lst"))));
    }

    /** The two bits of a licence: 0 valid, 1 revoked, 2 suspended, 3 replaced. */
    int of(License license) {
        if (license.statusIndex() == null || license.statusIndex() / 4 >= bits.length) {
            return VALID;
        }
        int index = license.statusIndex();
        return (bits[index / 4] >>> (index % 4 * 2)) & 3;
    }

    private static byte[] inflated(byte[] zlib) throws Refused {
        try (var stream = new InflaterInputStream(new ByteArrayInputStream(zlib))) {
            var bytes = stream.readNBytes(MOST_BYTES + 1);
            if (bytes.length <= MOST_BYTES) {
                return bytes;
            }
        } catch (IOException cutOffOrNotZlib) {
            // as little to be believed as one that is too large
        }
        throw Refused.unreadable("the status list is cut off or too large");
    }
}
