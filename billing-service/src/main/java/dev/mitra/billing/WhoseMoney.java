package dev.mitra.billing;

import dev.mitra.kernel.ResellerId;
import dev.mitra.web.Caller;
import dev.mitra.web.CommonProblem;
import dev.mitra.web.Problem;
import dev.mitra.web.Roles;
import org.jspecify.annotations.Nullable;

/// Whose money somebody may see. Finance sees all; a reseller is never without its own id.
public final class WhoseMoney {

    private WhoseMoney() {}

    /// @param named the reseller that is asked for; null for all that the caller may see
    /// @return null for all there are
    /// @throws Problem NOT_FOUND when a reseller names another
    public static @Nullable ResellerId of(Caller caller, @Nullable ResellerId named) {
        if (caller.hasRole(Roles.FINANCE)) {
            return named;
        }
        return caller.resellerId()
                .filter(own -> named == null || named.equals(own))
                .orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
    }
}
