package dev.mitra.license.validation.app;

import dev.mitra.license.issue.LicenseId;
import dev.mitra.license.issue.LicenseStatus;
import dev.mitra.license.validation.Question;
import dev.mitra.license.validation.RecentlyUsed;
import dev.mitra.license.validation.Verdict;
import dev.mitra.license.verifier.LicenseResult;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Answers for products that are online, with the verifier itself and the states of a moment ago: one signature check
/// and no database read, except for the first question about an id.
@ApplicationScoped
public class ValidateLicense {

    private static final int REMEMBERED = 10_000;

    /// Files, by the id that was asked for.
    private final RecentlyUsed<LicenseId, byte[]> files = new RecentlyUsed<>(REMEMBERED);

    private final Verifiers verifiers;
    private final ReadStoredFile readStored;
    private final RecentStandings standings;

    ValidateLicense(Verifiers verifiers, ReadStoredFile readStored, RecentStandings standings) {
        this.verifiers = verifiers;
        this.readStored = readStored;
        this.standings = standings;
    }

    public Verdict file(String text, Question question) {
        return verdict(text.getBytes(StandardCharsets.UTF_8), question);
    }

    /// Empty when there is no such licence.
    public Optional<Verdict> id(LicenseId id, Question question) {
        return files.get(id).or(() -> stored(id)).map(content -> verdict(content, question));
    }

    private Verdict verdict(byte[] content, Question question) {
        var result = verifiers.of(question).verify(content);
        return Verdict.of(result, status(result));
    }

    private LicenseStatus status(LicenseResult result) {
        var license = result.license();
        return license == null ? LicenseStatus.ACTIVE : standings.of(license.statusIndex());
    }

    private Optional<byte[]> stored(LicenseId id) {
        var content = readStored.content(id);
        content.ifPresent(bytes -> files.put(id, bytes));
        return content;
    }
}
