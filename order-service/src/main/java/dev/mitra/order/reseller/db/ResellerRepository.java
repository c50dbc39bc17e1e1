package dev.mitra.order.reseller.db;

import dev.mitra.kernel.ResellerId;
import dev.mitra.order.reseller.Reseller;
import dev.mitra.order.reseller.Resellers;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ResellerRepository implements Resellers, PanacheRepositoryBase<ResellerRow, UUID> {

    @Override
    public Optional<Reseller> find(ResellerId id) {
        return findByIdOptional(id.value()).map(ResellerRow::toReseller);
    }

    @Override
    public Optional<Reseller> lock(ResellerId id) {
        return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE).map(ResellerRow::toReseller);
    }

    @Override
    public void add(Reseller reseller) {
        var row = new ResellerRow();
        row.set(reseller);
        persist(row);
    }

    @Override
    public void save(Reseller reseller) {
        findByIdOptional(reseller.id().value())
                .orElseThrow(() -> new IllegalStateException("no such reseller " + reseller.id()))
                .set(reseller);
    }
}
