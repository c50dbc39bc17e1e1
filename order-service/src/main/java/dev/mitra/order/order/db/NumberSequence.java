package dev.mitra.order.order.db;

import dev.mitra.order.order.OrderNumber;
import dev.mitra.order.order.OrderNumbers;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.hibernate.Session;

/// Takes blocks of fifty from the sequence, so that most orders ask the database for none.
@ApplicationScoped
class NumberSequence implements OrderNumbers {

    private static final int BLOCK = 50;

    private final Session manager;
    private final ConcurrentLinkedQueue<Long> taken = new ConcurrentLinkedQueue<>();

    NumberSequence(Session manager) {
        this.manager = manager;
    }

    @Override
    public OrderNumber next() {
        var next = taken.poll();
        return OrderNumber.of(next == null ? takeBlock() : next);
    }

    private long takeBlock() {
        long first = manager.createNativeQuery("select nextval('order_number') as number", Long.class)
                .addScalar("number", Long.class)
                .getSingleResult();
        for (int i = 1; i < BLOCK; i++) {
            taken.add(first + i);
        }
        return first;
    }
}
