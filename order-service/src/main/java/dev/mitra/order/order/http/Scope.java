package dev.mitra.order.order.http;

import dev.mitra.order.order.OrderScope;
import dev.mitra.web.Caller;
import dev.mitra.web.CommonProblem;
import dev.mitra.web.Problem;
import dev.mitra.web.Roles;
import java.util.Set;

/// Whose orders a caller sees: staff all, a reseller its own.
public final class Scope {

    private static final Set<String> STAFF = Set.of(Roles.SALES, Roles.FINANCE, Roles.OPS);

    private Scope() {}

    /// @throws Problem 403 for a reseller's token without the reseller's id
    public static OrderScope of(Caller caller) {
        if (isStaff(caller)) {
            return new OrderScope.All();
        }
        return caller.resellerId().map(OrderScope.Of::new).orElseThrow(() -> Problem.of(CommonProblem.FORBIDDEN));
    }

    public static boolean isStaff(Caller caller) {
        return STAFF.stream().anyMatch(caller::hasRole);
    }
}
