package dev.mitra.license.signing.db;

import dev.mitra.license.signing.KeyUse;
import dev.mitra.license.signing.Keys;
import dev.mitra.license.signing.RootKey;
import dev.mitra.license.signing.SigningKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class StoredKeys implements Keys {

    private static final long TURN = 0x6b657973L; // "keys"

    private final EntityManager entities;

    StoredKeys(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void takeTurn() {
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(:turn)", Integer.class)
                .setParameter("turn", TURN)
                .getSingleResult();
    }

    @Override
    public List<RootKey> roots() {
        return entities.createQuery("from RootKeyRow order by place", RootKeyRow.class).getResultList().stream()
                .map(RootKeyRow::root)
                .toList();
    }

    @Override
    public void add(RootKey root) {
        entities.persist(RootKeyRow.of(root));
    }

    @Override
    public void add(SigningKey key) {
        entities.persist(SigningKeyRow.of(key));
    }

    @Override
    public void close(KeyUse use, Instant at) {
        entities.createQuery("""
                        update SigningKeyRow set closedAt = :at
                        where keyUse = :use and signsUntil > :at and (closedAt is null or closedAt > :at)""")
                .setParameter("use", use.word())
                .setParameter("at", at)
                .executeUpdate();
    }

    @Override
    public void promoteSpare() {
        place(RootKey.Place.ACTIVE, RootKey.Place.RETIRED);
        place(RootKey.Place.SPARE, RootKey.Place.ACTIVE);
        entities.flush();
        entities.clear(); // what is loaded still says the old place
    }

    @Override
    public void retireSpare() {
        place(RootKey.Place.SPARE, RootKey.Place.RETIRED);
        entities.flush();
        entities.clear(); // what is loaded still says the old place
    }

    private void place(RootKey.Place from, RootKey.Place to) {
        entities.createQuery("update RootKeyRow set place = :to where place = :from")
                .setParameter("from", from)
                .setParameter("to", to)
                .executeUpdate();
    }

    @Override
    public Optional<SigningKey> current(KeyUse use, Instant at) {
        return entities
                .createQuery("""
                        from SigningKeyRow
                        where keyUse = :use and signsFrom <= :at and signsUntil > :at
                            and (closedAt is null or closedAt > :at)
                        order by signsFrom desc, kid""", SigningKeyRow.class)
                .setParameter("use", use.word())
                .setParameter("at", at)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst()
                .map(SigningKeyRow::key);
    }

    @Override
    public List<SigningKey> all() {
        return entities
                .createQuery("from SigningKeyRow order by signsFrom desc, kid", SigningKeyRow.class)
                .getResultList()
                .stream()
                .map(SigningKeyRow::key)
                .toList();
    }
}
