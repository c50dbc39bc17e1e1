package dev.mitra.order;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.ResellerId;
import dev.mitra.testkit.Tokens;

/// A reseller of a test, with its account.
public record Partner(ResellerId reseller, AccountId account) {

    public String token() {
        return Tokens.reseller(account, reseller);
    }
}
