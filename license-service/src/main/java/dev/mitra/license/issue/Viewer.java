package dev.mitra.license.issue;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.ResellerId;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who asks for licences; part of every query, so that another tenant's licence does not exist for it.
public sealed interface Viewer {

    /// Sees all.
    record Staff() implements Viewer {}

    /// A person or a partner system: the licences of its own account and organisations and, for a reseller, of
    /// its orders.
    ///
    /// @param owner null while the account's e-mail is not verified (R5.3)
    /// @param organisations those that the account is a member of; none while its e-mail is not verified
    /// @param reseller null for somebody who is none
    record Party(
            @Nullable AccountId owner,
            Set<UUID> organisations,
            @Nullable ResellerId reseller) implements Viewer {
        public Party {
            organisations = Set.copyOf(organisations);
        }

        /// What it may do as a reseller alone: deliver.
        public Party asReseller() {
            return new Party(null, Set.of(), reseller);
        }

        /// What it may do as the customer alone: dispose.
        public Party asOwner() {
            return new Party(owner, organisations, null);
        }
    }
}
