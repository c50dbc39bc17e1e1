package dev.mitra.reseller.application;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.ResellerId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// All applications. Changed under the reseller's lock only.
public interface Applications {

    void add(Application application);

    void save(Application application);

    Optional<Application> find(ApplicationId id);

    /// The reseller whose lock guards this application.
    Optional<ResellerId> resellerOf(ApplicationId id);

    /// Whether it is this account's application.
    boolean isOf(ApplicationId id, AccountId applicant);

    /// Whether the account has an application that was neither rejected nor ended.
    boolean hasOther(AccountId applicant);

    /// The reseller left: its application no longer stands in the way of another.
    void end(ResellerId reseller);

    /// When its last application was rejected; empty when none was.
    Optional<Instant> lastRejection(AccountId applicant);

    /// Those that are not decided yet, the longest open first.
    ///
    /// @param after where the page before ended, null for the first page
    List<Application> open(@Nullable ApplicationId after, int limit);

    /// Newest first.
    ///
    /// @param applicant whose, null for everybody's
    /// @param statuses which, none for all
    /// @param before where the page before ended, null for the first page
    List<Application> list(
            @Nullable AccountId applicant, Set<Application.Status> statuses, @Nullable ApplicationId before, int limit);
}
