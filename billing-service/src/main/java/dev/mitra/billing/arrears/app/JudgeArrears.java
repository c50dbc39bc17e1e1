package dev.mitra.billing.arrears.app;

import dev.mitra.billing.arrears.ArrearsBook;
import dev.mitra.billing.arrears.publishes.ArrearsCleared;
import dev.mitra.billing.arrears.publishes.ArrearsOpened;
import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.ResellerId;
import dev.mitra.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Opens or clears a reseller's arrears, under the lock of its row, so that the job and a payment agree.
@ApplicationScoped
public class JudgeArrears {

    private final ArrearsBook book;
    private final Outbox outbox;
    private final BusinessClock clock;
    private final int graceDays;

    JudgeArrears(
            ArrearsBook book,
            Outbox outbox,
            BusinessClock clock,
            @ConfigProperty(name = "mitra.programme.arrears-grace-days") int graceDays) {
        this.book = book;
        this.outbox = outbox;
        this.clock = clock;
        this.graceDays = graceDays;
    }

    /// @param day as of which it is judged; the grace days delay the restriction, never the interest
    @Transactional
    public void judge(ResellerId reseller, LocalDate day) {
        var before = book.lock(reseller);
        var overdue = book.overdue(reseller, day.minusDays(graceDays));
        before.judged(!overdue.isEmpty(), day).ifPresent(after -> {
            book.save(after);
            outbox.publish(
                    after.isOpen()
                            ? ArrearsOpened.of(after, overdue, clock.now())
                            : ArrearsCleared.of(after, clock.now()));
        });
    }
}
