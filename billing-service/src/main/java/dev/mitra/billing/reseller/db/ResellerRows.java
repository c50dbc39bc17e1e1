package dev.mitra.billing.reseller.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.mitra.billing.reseller.ResellerProfile;
import dev.mitra.billing.reseller.Resellers;
import dev.mitra.billing.reseller.Standing;
import dev.mitra.kernel.ResellerId;
import dev.mitra.messaging.EventJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.hibernate.Session;

/// Tables `reseller` and `reseller_standing`, written only where the event is newer.
@ApplicationScoped
class ResellerRows implements Resellers {

    private final Session entities;

    ResellerRows(Session entities) {
        this.entities = entities;
    }

    @Override
    public void show(ResellerProfile profile, long version) {
        entities.createNativeMutationQuery("""
                        insert into reseller as r (id, profile, profile_version) values (:id, cast(:profile as jsonb), :version)
                        on conflict (id) do update set profile = excluded.profile, profile_version = excluded.profile_version
                        where r.profile_version < excluded.profile_version""")
                .setParameter("id", profile.id().value())
                .setParameter("profile", write(profile))
                .setParameter("version", version)
                .executeUpdate();
    }

    @Override
    public void show(ResellerId id, Standing standing, int paidOrders, long version) {
        entities.createNativeMutationQuery("""
                        insert into reseller_standing as r (reseller_id, standing, paid_orders, version)
                        values (:id, :standing, :paid, :version) on conflict (reseller_id) do update
                        set standing = excluded.standing, paid_orders = excluded.paid_orders, version = excluded.version
                        where r.version < excluded.version""")
                .setParameter("id", id.value())
                .setParameter("standing", standing.name())
                .setParameter("paid", paidOrders)
                .setParameter("version", version)
                .executeUpdate();
    }

    @Override
    public Optional<ResellerProfile> find(ResellerId id) {
        return entities
                .createNativeQuery("select cast(profile as text) as profile from reseller where id = :id", String.class)
                .addScalar("profile", String.class)
                .setParameter("id", id.value())
                .getResultList()
                .stream()
                .findFirst()
                .map(ResellerRows::read);
    }

    private static String write(ResellerProfile profile) {
        try {
            return EventJson.mapper().writeValueAsString(profile);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static ResellerProfile read(String json) {
        try {
            return EventJson.mapper().readValue(json, ResellerProfile.class);
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
