package dev.mitra.billing.receipt.app;

import java.sql.SQLException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Tells what would befall any work at the moment from what befalls this work: the database is not there, has no room,
/// or has undone one of two that waited for each other.
final class Outage {

    private Outage() {}

    static boolean isBehind(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(50)
                .anyMatch(cause -> cause instanceof SQLException sql && isOutage(sql.getSQLState()));
    }

    // connection, transaction undone, resources, operator; no state where the pool had no connection to give
    private static boolean isOutage(@Nullable String state) {
        return state == null || Stream.of("08", "40", "53", "57").anyMatch(state::startsWith);
    }
}
