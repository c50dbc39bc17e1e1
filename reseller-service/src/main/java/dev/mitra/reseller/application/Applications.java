package dev.mitra.reseller.application;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.ResellerId;
import java.util.List;
import java.util.Optional;
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

    /// Whether the account has an application that was not rejected.
    boolean hasOther(AccountId applicant);

    /// Newest first.
    ///
    /// @param applicant whose, null for everybody's
    /// @param status which, null for all
    /// @param before where the page before ended, null for the first page
    List<Application> list(
            @Nullable AccountId applicant,
            Application.@Nullable Status status,
            @Nullable ApplicationId before,
            int limit);
}
