package dev.mitra.license.issue;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.ResellerId;
import org.jspecify.annotations.Nullable;

/// Who asks for licences; part of every query, so that another tenant's licence does not exist for it.
public sealed interface Viewer {

    /// Sees all.
    record Staff() implements Viewer {}

    /// A person or a partner system: the licences of its own account and, for a reseller, of its orders.
    ///
    /// @param owner null while the account's e-mail is not verified (R5.3)
    /// @param reseller null for somebody who is none
    record Party(@Nullable AccountId owner, @Nullable ResellerId reseller) implements Viewer {}
}
