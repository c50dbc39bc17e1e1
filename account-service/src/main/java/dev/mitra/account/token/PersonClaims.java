package dev.mitra.account.token;

import dev.mitra.account.access.Access;
import dev.mitra.account.person.Account;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a token or the userinfo endpoint tells of a person, by the scopes that were agreed to. Roles and reseller
/// come from our own store, never from elsewhere.
public record PersonClaims(Account.Active account, Access access) {

    public Map<String, Object> of(Collection<String> scopes) {
        var claims = new LinkedHashMap<String, Object>();
        if (scopes.contains(Scopes.EMAIL)) {
            claims.put("email", account.email().canonical());
            claims.put("email_verified", true);
        }
        if (scopes.contains(Scopes.PROFILE)) {
            claims.put("name", account.name().text());
            claims.put("locale", account.language().tag());
        }
        if (scopes.contains(Scopes.ROLES)) {
            claims.put("roles", List.copyOf(access.roles()));
            access.reseller().ifPresent(reseller -> claims.put("reseller_id", reseller.external()));
        }
        if (scopes.contains(Scopes.GROUPS)) {
            claims.put("groups", List.copyOf(access.groups()));
        }
        return claims;
    }
}
