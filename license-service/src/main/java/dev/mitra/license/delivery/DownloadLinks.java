package dev.mitra.license.delivery;

import dev.mitra.kernel.OrderId;
import dev.mitra.license.issue.LicenseId;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// One-time links that hand out licence files without a log-in. Only their hashes are kept.
public interface DownloadLinks {

    /// What a link leads to.
    ///
    /// @param license null for all files of the order that are in force
    record Target(OrderId order, @Nullable LicenseId license) {}

    /// What there is behind a token.
    sealed interface Found {

        record Open(Target target) implements Found {}

        record Used() implements Found {}

        record Over() implements Found {}

        record Unknown() implements Found {}
    }

    /// @param lasts from now, by the database's clock
    void add(String tokenHash, Target target, Duration lasts);

    Found look(String tokenHash);

    /// Uses the link up; whoever comes second finds it used.
    Found use(String tokenHash);
}
