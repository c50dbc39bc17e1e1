package dev.mitra.messaging.wiring;

import dev.mitra.messaging.EventReader;
import dev.mitra.messaging.EventType;
import dev.mitra.messaging.MessageContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/// Reads back what these tests publish: changes a row in the reader's transaction, and refuses sums below zero.
@ApplicationScoped
@EventType(name = "SumChanged", topic = "test.ledger")
class SumChangedReader implements EventReader<SumChangedReader.Sum> {

    static final List<MessageContext> CONTEXTS = Collections.synchronizedList(new ArrayList<>());

    record Sum(UUID key, long sum) {}

    private final EntityManager entities;

    SumChangedReader(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    @Transactional
    public void read(Sum event) {
        if (event.sum() < 0) {
            throw new IllegalStateException("a sum is never negative");
        }
        CONTEXTS.add(MessageContext.current().orElseThrow());
        var row = entities.find(LedgerRow.class, event.key());
        if (row == null) {
            row = new LedgerRow();
            row.id = event.key();
            entities.persist(row);
        }
        row.sum = event.sum();
    }
}
