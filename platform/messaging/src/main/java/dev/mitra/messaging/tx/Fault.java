package dev.mitra.messaging.tx;

import dev.mitra.kernel.SqlFault;
import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import javax.transaction.xa.XAException;

/// Whose fault a failure is. Only [#WORK] counts against the event, mail or job that failed.
public enum Fault {
    /// Somebody else held the row: deadlock, lock or statement time-out, serialisation.
    CONTENTION,
    /// The database is away, full, or starved of connections.
    OUTAGE,
    /// The work itself.
    WORK;

    public static Fault of(Throwable failure) {
        return worst(failure, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static Fault worst(Throwable failure, Set<Throwable> seen) {
        var fault = own(failure);
        if (fault != WORK || !seen.add(failure)) {
            return fault;
        }
        var cause = failure.getCause();
        if (cause != null && worst(cause, seen) != WORK) {
            return worst(cause, Collections.newSetFromMap(new IdentityHashMap<>()));
        }
        for (var suppressed : failure.getSuppressed()) {
            var other = worst(suppressed, seen);
            if (other != WORK) {
                return other;
            }
        }
        return WORK;
    }

    private static Fault own(Throwable failure) {
        return switch (failure) {
            case SQLException sql ->
                switch (SqlFault.of(sql)) {
                    case CONTENTION -> CONTENTION;
                    case OUTAGE -> OUTAGE;
                    case DUPLICATE, STATEMENT -> WORK;
                };
            case XAException xa
            when xa.errorCode == XAException.XAER_RMFAIL || xa.errorCode == XAException.XAER_RMERR -> OUTAGE;
            default -> WORK;
        };
    }
}
