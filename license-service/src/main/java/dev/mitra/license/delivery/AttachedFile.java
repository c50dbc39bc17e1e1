package dev.mitra.license.delivery;

import dev.mitra.license.issue.License;
import dev.mitra.license.issue.LicenseContent;
import dev.mitra.license.issue.SignedLicense;

/// A licence file as it travels in a mail.
///
/// @param kid the key that signed it
@SuppressWarnings("ArrayRecordComponent") // bytes of a file, compared by their hash
public record AttachedFile(String name, byte[] content, String sha256, String kid) {

    public static AttachedFile of(SignedLicense signed) {
        var file = signed.file();
        return new AttachedFile(file.name(), file.content(), file.sha256(), file.kid());
    }

    public static AttachedFile of(License license, byte[] content) {
        return new AttachedFile(license.fileName(), content, license.sha256(), license.kid());
    }

    public static AttachedFile of(LicenseContent file) {
        return of(file.license(), file.content());
    }
}
