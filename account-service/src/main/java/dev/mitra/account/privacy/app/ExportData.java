package dev.mitra.account.privacy.app;

import dev.mitra.account.PersonalData;
import dev.mitra.account.person.Account;
import dev.mitra.account.person.Accounts;
import dev.mitra.account.privacy.PlatformRecords;
import dev.mitra.kernel.AccountId;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Gathers everything that this service keeps about a person. Secrets are not in it: their hashes tell nothing.
@ApplicationScoped
public class ExportData {

    private final Accounts accounts;
    private final PlatformRecords records;
    private final List<PersonalData> features;

    ExportData(Accounts accounts, PlatformRecords records, @All List<PersonalData> features) {
        this.accounts = accounts;
        this.records = records;
        this.features = features;
    }

    @Transactional
    public Optional<Exported> of(AccountId id) {
        return accounts.find(id).map(account -> new Exported(account, gather(account)));
    }

    /// @param data by the names of its parts
    public record Exported(Account account, Map<String, List<?>> data) {}

    private Map<String, List<?>> gather(Account account) {
        var data = new LinkedHashMap<String, List<?>>();
        features.stream()
                .sorted(Comparator.comparing(PersonalData::name))
                .forEach(feature -> data.put(feature.name(), feature.export(account)));
        data.put("mails", records.mailsTo(account.email()));
        data.put("auditTrail", records.acts(account.id()));
        return data;
    }
}
