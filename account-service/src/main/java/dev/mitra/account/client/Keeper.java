package dev.mitra.account.client;

import dev.mitra.kernel.AccountId;

/// Who keeps programs: a reseller's account its own, an administrator those of the vendor.
///
/// @param account that does it
public record Keeper(AccountId account, ApiClient.Kind kind) {

    public static Keeper owner(AccountId account) {
        return new Keeper(account, ApiClient.Kind.RESELLER);
    }

    /// Any administrator keeps what any other registered.
    public static Keeper administrator(AccountId account) {
        return new Keeper(account, ApiClient.Kind.MAIL_GATEWAY);
    }

    public boolean keeps(ApiClient client) {
        return client.kind() == kind
                && switch (kind) {
                    case RESELLER -> client.owner().equals(account);
                    case MAIL_GATEWAY -> true;
                };
    }
}
