package dev.mitra.messaging.tx;

import java.sql.SQLException;

/// A statement or a commit failed. What it means for the work is told by [Fault#of(Throwable)].
public final class DatabaseFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DatabaseFailure(SQLException cause) {
        super(cause.getMessage(), cause);
    }
}
