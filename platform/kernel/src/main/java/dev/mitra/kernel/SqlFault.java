package dev.mitra.kernel;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;

/// Whose fault a failure of the database is, by the codes of PostgreSQL's appendix A. What answers a caller and
/// what reads an event ask the same judge.
public enum SqlFault {
    /// Somebody else held the row: deadlock, lock or statement time-out, serialisation.
    CONTENTION,
    /// The database is away, read-only, full, or starved of connections.
    OUTAGE,
    /// The same value, or the same period, stood there already.
    DUPLICATE,
    /// The statement itself.
    STATEMENT;

    public static SqlFault of(SQLException failure) {
        var state = failure.getSQLState();
        if (state == null || failure instanceof SQLTransientConnectionException) {
            return OUTAGE; // the pool's own: no connection to be had
        }
        return switch (state) {
            case "40001", "40P01", "55P03", "57014" -> CONTENTION;
            case "23505", "23P01" -> DUPLICATE;
            case "25006" -> OUTAGE;
            default ->
                switch (state.substring(0, Math.min(2, state.length()))) {
                    case "08", "53", "57", "58" -> OUTAGE;
                    default -> isOfConnecting(failure) ? OUTAGE : STATEMENT;
                };
        };
    }

    /// The driver knows no state for a connect that was interrupted, as the pool does where nobody waits any more.
    private static boolean isOfConnecting(SQLException failure) {
        var trace = failure.getStackTrace();
        return trace.length > 0 && trace[0].getClassName().equals("org.postgresql.Driver");
    }
}
