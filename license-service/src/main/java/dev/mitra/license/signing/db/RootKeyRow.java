package dev.mitra.license.signing.db;

import dev.mitra.license.signing.RootKey;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "root_key")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class RootKeyRow {
    @Id
    String kid;

    @Enumerated(EnumType.STRING)
    RootKey.Place place;

    String alg;
    String publicKey;
    String keyring;
    byte[] wrappedKey;

    static RootKeyRow of(RootKey root) {
        var row = new RootKeyRow();
        row.kid = root.kid();
        row.place = root.place();
        row.alg = root.alg();
        row.publicKey = root.publicKey();
        row.keyring = root.keyring();
        row.wrappedKey = root.wrappedKey();
        return row;
    }

    RootKey root() {
        return new RootKey(kid, place, alg, publicKey, keyring, wrappedKey);
    }
}
