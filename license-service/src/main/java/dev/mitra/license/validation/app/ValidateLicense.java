package dev.mitra.license.validation.app;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.license.issue.LicenseId;
import dev.mitra.license.validation.Judgement;
import dev.mitra.license.validation.OpenedFile;
import dev.mitra.license.validation.Question;
import dev.mitra.license.validation.RecentlyUsed;
import dev.mitra.license.verifier.License;
import dev.mitra.license.verifier.LicenseResult;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Answers for products that are online. A licence that was asked for before costs no database read and no
/// signature check.
@ApplicationScoped
public class ValidateLicense {

    private static final int REMEMBERED = 20_000;

    private final RecentlyUsed<LicenseId, License> byId = new RecentlyUsed<>(REMEMBERED);
    private final OpenFile openFile;
    private final ReadStoredFile readStored;
    private final RecentStandings standings;
    private final BusinessClock clock;

    ValidateLicense(OpenFile openFile, ReadStoredFile readStored, RecentStandings standings, BusinessClock clock) {
        this.openFile = openFile;
        this.readStored = readStored;
        this.standings = standings;
        this.clock = clock;
    }

    public LicenseResult file(String text, Question question) {
        return switch (openFile.open(text)) {
            case OpenedFile.Genuine(var license) -> judged(license, question);
            case OpenedFile.Refused(var result) -> result;
        };
    }

    /// Empty when there is no such licence.
    public Optional<LicenseResult> id(LicenseId id, Question question) {
        return byId.get(id).or(() -> stored(id)).map(license -> judged(license, question));
    }

    private LicenseResult judged(License license, Question question) {
        return Judgement.of(license, question, standings.of(license.statusIndex()), clock.now());
    }

    private Optional<License> stored(LicenseId id) {
        return readStored
                .content(id)
                .map(content -> openFile.open(new String(content, StandardCharsets.UTF_8)))
                .flatMap(opened ->
                        opened instanceof OpenedFile.Genuine(var license) ? Optional.of(license) : Optional.empty())
                .map(license -> {
                    byId.put(id, license);
                    return license;
                });
    }
}
