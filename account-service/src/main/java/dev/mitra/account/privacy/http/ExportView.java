package dev.mitra.account.privacy.http;

import dev.mitra.account.privacy.app.ExportData.Exported;
import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.EmailAddress;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Everything that this service keeps about a person.
///
/// @param data lists by name: `organisations`, `receivedOrders`, `mails` and so on
record ExportView(
        Instant exportedAt,

        @Schema(implementation = String.class, examples = "acct_01h455vb4pex5vsknk084sn02q")
        AccountId accountId,

        @Schema(implementation = String.class, examples = "ayu@contoh-nusantara.example")
        EmailAddress email,

        @Schema(examples = "Ayu Contoh") String displayName,
        @Schema(examples = "id") String language,
        @Schema(examples = "ORDER") String origin,
        Map<String, List<?>> data) {

    static ExportView of(Exported exported, Instant now) {
        var account = exported.account();
        return new ExportView(
                now,
                account.id(),
                account.email(),
                account.name().text(),
                account.language().tag(),
                account.origin().name(),
                exported.data());
    }
}
