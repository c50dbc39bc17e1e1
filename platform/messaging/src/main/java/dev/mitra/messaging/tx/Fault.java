package dev.mitra.messaging.tx;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
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
            case SQLTransientConnectionException _ -> OUTAGE;
            case SQLException sql -> ofState(sql);
            case XAException xa
            when xa.errorCode == XAException.XAER_RMFAIL || xa.errorCode == XAException.XAER_RMERR -> OUTAGE;
            default -> WORK;
        };
    }

    private static Fault ofState(SQLException failure) {
        var state = failure.getSQLState();
        if (state == null) {
            return OUTAGE; // the pool's own: no connection to be had
        }
        return switch (state) {
            case "40001", "40P01", "55P03", "57014" -> CONTENTION;
            default ->
                switch (state.substring(0, Math.min(2, state.length()))) {
                    case "08", "53", "57", "58" -> OUTAGE;
                    default -> "25006".equals(state) || isOfConnecting(failure) ? OUTAGE : WORK;
                };
        };
    }

    /// The driver knows no state for a connect that was interrupted, as the pool does where nobody waits any more.
    private static boolean isOfConnecting(SQLException failure) {
        var trace = failure.getStackTrace();
        return trace.length > 0 && trace[0].getClassName().equals("org.postgresql.Driver");
    }
}
