package dev.mitra.order.order.db;

import dev.mitra.order.order.OrderNumber;
import dev.mitra.order.order.OrderNumbers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.concurrent.ConcurrentLinkedQueue;

/// Takes blocks of fifty from the sequence, so that most orders ask the database for none.
@ApplicationScoped
class NumberSequence implements OrderNumbers {

    private static final int BLOCK = 50;

    private final EntityManager manager;
    private final ConcurrentLinkedQueue<Long> taken = new ConcurrentLinkedQueue<>();

    NumberSequence(EntityManager manager) {
        this.manager = manager;
    }

    @Override
    public OrderNumber next() {
        var next = taken.poll();
        return OrderNumber.of(next == null ? takeBlock() : next);
    }

    private long takeBlock() {
        var first = (Number) manager.createNativeQuery("select nextval('order_number')", Long.class)
                .getSingleResult();
        for (int i = 1; i < BLOCK; i++) {
            taken.add(first.longValue() + i);
        }
        return first.longValue();
    }
}
