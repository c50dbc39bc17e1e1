package dev.mitra.reseller.reseller.db;

import dev.mitra.kernel.EmailAddress;
import dev.mitra.kernel.ResellerId;
import dev.mitra.reseller.reseller.Known;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// By what a firm is known, as columns.
record KnownColumns(UUID id, String legalName, @Nullable String website, String email) {

    Known toKnown() {
        return new Known(new ResellerId(id), legalName, website, new EmailAddress(email));
    }
}
