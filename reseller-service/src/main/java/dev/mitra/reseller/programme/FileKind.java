package dev.mitra.reseller.programme;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/// What a file is by its first bytes. The name and type that its sender gives it are only claims.
public enum FileKind {
    PDF("application/pdf", "255044462d"),
    PNG("image/png", "89504e470d0a1a0a"),
    JPEG("image/jpeg", "ffd8ff"),
    GIF("image/gif", "47494638"),
    /// Office documents since 2007 are archives too.
    ZIP("application/zip", "504b0304"),
    GZIP("application/gzip", "1f8b08"),
    /// Office documents before 2007.
    OLE("application/x-ole-storage", "d0cf11e0a1b11ae1"),
    /// winmail.dat
    TNEF("application/ms-tnef", "789f3e22"),
    WINDOWS_PROGRAM("application/vnd.microsoft.portable-executable", "4d5a"),
    UNIX_PROGRAM("application/x-elf", "7f454c46"),
    MAC_PROGRAM("application/x-mach-binary", "cffaedfe"),
    JAVA_CLASS("application/java-vm", "cafebabe"),
    SCRIPT("text/x-script", "2321"),
    TEXT("text/plain", ""),
    UNKNOWN("application/octet-stream", "");

    private static final int LONGEST_LOOK = 65536;

    private final String mediaType;
    /// In hexadecimal.
    private final String start;

    FileKind(String mediaType, String start) {
        this.mediaType = mediaType;
        this.start = start;
    }

    public static FileKind of(byte[] content) {
        return Arrays.stream(values())
                .filter(kind -> !kind.start.isEmpty() && kind.begins(content))
                .findFirst()
                .orElseGet(() -> isText(content) ? TEXT : UNKNOWN);
    }

    public String mediaType() {
        return mediaType;
    }

    /// Sales needs no program from anybody; it is left out of the thread and stays in the mail as it came.
    public boolean isProgram() {
        return switch (this) {
            case WINDOWS_PROGRAM, UNIX_PROGRAM, MAC_PROGRAM, JAVA_CLASS, SCRIPT -> true;
            case PDF, PNG, JPEG, GIF, ZIP, GZIP, OLE, TNEF, TEXT, UNKNOWN -> false;
        };
    }

    private boolean begins(byte[] content) {
        int length = start.length() / 2;
        return content.length >= length
                && HexFormat.of().formatHex(content, 0, length).equals(start);
    }

    private static boolean isText(byte[] content) {
        var looked = content.length <= LONGEST_LOOK ? content : new byte[] {0};
        for (byte each : looked) {
            if (each >= 0 && each < ' ' && each != '\n' && each != '\r' && each != '\t' && each != '\f') {
                return false;
            }
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(looked));
            return true;
        } catch (CharacterCodingException otherEncoding) {
            return false;
        }
    }
}
