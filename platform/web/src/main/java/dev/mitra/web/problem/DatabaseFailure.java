package dev.mitra.web.problem;

import dev.mitra.web.CommonProblem;
import java.sql.SQLException;
import java.sql.SQLTransientException;

/// Which failures of the database pass by themselves, by the codes of PostgreSQL's appendix A.
final class DatabaseFailure {

    private DatabaseFailure() {}

    static CommonProblem codeOf(SQLException failure) {
        var state = failure.getSQLState() == null ? "" : failure.getSQLState();
        if (state.equals("23505") || state.equals("23P01")) {
            return CommonProblem.CONCURRENT_CHANGE;
        }
        return isOutage(failure, state) ? CommonProblem.DATABASE_UNAVAILABLE : CommonProblem.INTERNAL_ERROR;
    }

    private static boolean isOutage(SQLException failure, String state) {
        boolean connection = state.startsWith("08");
        boolean resources = state.startsWith("53");
        boolean shutdownOrCancelled = state.startsWith("57") || state.startsWith("58");
        boolean deadlockOrLockTimeout = state.equals("40001") || state.equals("40P01") || state.equals("55P03");
        boolean poolExhausted = state.isEmpty()
                && (failure instanceof SQLTransientException
                        || String.valueOf(failure.getMessage()).contains("Acquisition timeout"));
        return connection
                || resources
                || shutdownOrCancelled
                || deadlockOrLockTimeout
                || poolExhausted
                || isOfConnecting(failure);
    }

    /// The driver knows no state for a connect that was interrupted, as the pool does where nobody waits any more.
    private static boolean isOfConnecting(SQLException failure) {
        var trace = failure.getStackTrace();
        return trace.length > 0 && trace[0].getClassName().equals("org.postgresql.Driver");
    }
}
