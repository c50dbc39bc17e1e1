package dev.mitra.reseller.reseller.db;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.EmailAddress;
import dev.mitra.kernel.ResellerId;
import dev.mitra.reseller.reseller.Known;
import dev.mitra.reseller.reseller.Reseller;
import dev.mitra.reseller.reseller.Resellers;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Resellers in PostgreSQL.
@ApplicationScoped
class ResellerRows implements Resellers, PanacheRepositoryBase<ResellerRow, UUID> {

    // the words themselves, not parameters: the index of the admitted fits no other statuses
    private static final String ADMITTED = "status in (APPROVED, ACTIVE, SUSPENDED) and id < ?1 order by id desc";
    private static final UUID LAST = new UUID(-1, -1);

    @Override
    public void add(Reseller reseller) {
        var row = new ResellerRow();
        row.take(reseller);
        persist(row);
    }

    @Override
    public void save(Reseller reseller) {
        findByIdOptional(reseller.dossier().id().value()).orElseThrow().take(reseller);
    }

    @Override
    public Optional<Reseller> find(ResellerId id) {
        return findByIdOptional(id.value()).map(ResellerRow::toReseller);
    }

    @Override
    public Optional<Reseller> reread(ResellerId id) {
        flush();
        return findByIdOptional(id.value()).map(row -> {
            getEntityManager().refresh(row);
            return row.toReseller();
        });
    }

    @Override
    public Optional<ResellerId> of(AccountId account) {
        return find(
                        "select id from ResellerRow where accountId = ?1 and status <> ?2 order by id desc",
                        account.value(),
                        Reseller.Status.DECLINED)
                .project(UUID.class)
                .firstResultOptional()
                .map(ResellerId::new);
    }

    @Override
    public List<ResellerId> everOf(AccountId account) {
        return find("select id from ResellerRow where accountId = ?1 order by id desc", account.value())
                .project(UUID.class)
                .list()
                .stream()
                .map(ResellerId::new)
                .toList();
    }

    @Override
    public Optional<ResellerId> ofMailbox(EmailAddress mailbox) {
        return find(
                        "select id from ResellerRow where email = ?1 and status <> ?2 order by id desc",
                        mailbox.canonical(),
                        Reseller.Status.DECLINED)
                .project(UUID.class)
                .firstResultOptional()
                .map(ResellerId::new);
    }

    @Override
    public List<Reseller> admitted(@Nullable ResellerId before, int limit) {
        // all rows first, so that Hibernate takes the contacts, rates and listings of many at once
        var rows = find(ADMITTED, before == null ? LAST : before.value())
                .page(0, limit)
                .list();
        return rows.stream().map(ResellerRow::toReseller).toList();
    }

    @Override
    public List<Known> known() {
        return find(
                        "select id, profile.legalName, profile.website, email from ResellerRow where status <> ?1",
                        Reseller.Status.DECLINED)
                .project(KnownColumns.class)
                .list()
                .stream()
                .map(KnownColumns::toKnown)
                .toList();
    }
}
