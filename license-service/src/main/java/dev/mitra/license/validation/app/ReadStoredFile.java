package dev.mitra.license.validation.app;

import dev.mitra.license.issue.LicenseId;
import dev.mitra.license.issue.Licenses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/// Reads the file of a licence by its id, for the service itself.
@ApplicationScoped
class ReadStoredFile {

    private final Licenses licenses;

    ReadStoredFile(Licenses licenses) {
        this.licenses = licenses;
    }

    @Transactional
    Optional<byte[]> content(LicenseId id) {
        return licenses.all(List.of(id)).stream().findFirst().map(license -> licenses.content(license.id()));
    }
}
