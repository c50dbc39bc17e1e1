package dev.mitra.license.verifier;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * A signed list of two bits for each licence (the form of IETF's Token Status List): 0 valid, 1 revoked, 2 suspended,
 * 3 replaced. A licence beyond its end is younger than the list and counts as valid; a list that cannot be believed is
 * ignored, because a product must never stop for want of a list.
 */
final class StatusList {

    static final String TYPE = "statuslist+jwt";

    /** What the two bits mean, in the order of their value. */
    enum Status {
        VALID,
        REVOKED,
        SUSPENDED,
        REPLACED
    }

    /** Four licences a byte: enough for thirty-two million. */
    private static final int MOST_BYTES = 8 * 1024 * 1024;

    private final Instant issuedAt;
    private final byte[] bits;

    private StatusList(Instant issuedAt, byte[] bits) {
        this.issuedAt = issuedAt;
        this.bits = bits;
    }

    static StatusList read(String jwt, Map<String, TrustedRoot> roots) throws Refused {
        var jws = Jws.split(jwt.strip(), TYPE);
        var certificate = KeyCertificate.of(jws, roots);
        var content = certificate.open(jws, MOST_BYTES);
        var issuedAt = content.seconds("iat");
        certificate.mustCover(issuedAt);
        var list = content.object("status_list");
        if (!certificate.isFor(KeyCertificate.Use.status) || list.number("bits") != 2) {
            throw Refused.tampered("it is no status list of two bits by a key for status lists");
        }
        return new StatusList(issuedAt, inflated(Base64Url.decode(list.text("lst"))));
    }

    boolean isNewerThan(StatusList other) {
        return issuedAt.isAfter(other.issuedAt);
    }

    Status of(License license) {
        if (license.statusIndex() == null || license.statusIndex() / 4 >= bits.length) {
            return Status.VALID;
        }
        int index = license.statusIndex();
        return Status.values()[(bits[index / 4] >>> (index % 4 * 2)) & 3];
    }

    private static byte[] inflated(byte[] zlib) throws Refused {
        var inflater = new Inflater();
        try {
            inflater.setInput(zlib);
            var bytes = new ByteArrayOutputStream();
            var buffer = new byte[8192];
            while (!inflater.finished()) {
                int count = inflater.inflate(buffer);
                bytes.write(buffer, 0, count);
                if ((count == 0 && !inflater.finished()) || bytes.size() > MOST_BYTES) {
                    throw Refused.unreadable("the status list is cut off or too large");
                }
            }
            return bytes.toByteArray();
        } catch (DataFormatException notZlib) {
            throw Refused.unreadable("the status list is not compressed as it should be");
        } finally {
            inflater.end();
        }
    }
}
