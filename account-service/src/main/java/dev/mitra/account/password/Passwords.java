package dev.mitra.account.password;

import dev.mitra.kernel.AccountId;
import java.util.Optional;

/// The password of each account that has one.
public interface Passwords {

    Optional<PasswordHash> of(AccountId account);

    /// Sets the password; an earlier one is gone.
    void set(AccountId account, PasswordHash hash);
}
