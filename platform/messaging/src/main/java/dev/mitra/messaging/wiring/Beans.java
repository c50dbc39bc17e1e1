package dev.mitra.messaging.wiring;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.messaging.EventLog;
import dev.mitra.messaging.clock.AdjustableClock;
import dev.mitra.messaging.clock.SystemClock;
import dev.mitra.messaging.outbox.StoredEventLog;
import dev.mitra.messaging.tx.JdbcTransactions;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/// The beans that are plain classes.
@Singleton
class Beans {

    @Produces
    @Singleton
    BusinessClock businessClock(Settings settings, JdbcTransactions own) {
        return settings.testClock() ? new AdjustableClock(own, settings.zone()) : new SystemClock(settings.zone());
    }

    @Produces
    @Singleton
    EventLog eventLog(Settings settings, JdbcTransactions own) {
        return new StoredEventLog(own, settings.source());
    }

    /// Messaging's own few connections, so that relay and ops never starve REST and REST never starves them.
    @Produces
    @Singleton
    JdbcTransactions ownTransactions(OwnPool pool) {
        return new JdbcTransactions(pool.dataSource());
    }
}
