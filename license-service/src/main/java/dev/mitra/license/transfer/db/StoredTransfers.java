package dev.mitra.license.transfer.db;

import dev.mitra.license.issue.LicenseId;
import dev.mitra.license.transfer.Side;
import dev.mitra.license.transfer.Transfer;
import dev.mitra.license.transfer.TransferId;
import dev.mitra.license.transfer.Transfers;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class StoredTransfers implements Transfers, PanacheRepositoryBase<TransferRow, UUID> {

    private static final String TAKES_PART = "(fromAccount = :account or toEmail = :mailbox)";

    @Override
    public void add(Transfer transfer) {
        persist(TransferRow.of(transfer));
    }

    @Override
    public void save(Transfer transfer) {
        findByIdOptional(transfer.id().value()).orElseThrow().set(transfer.state());
    }

    @Override
    public boolean isProposed(LicenseId license) {
        return count("licenseId = ?1 and state = 'PROPOSED'", license.value()) > 0;
    }

    @Override
    public Optional<Transfer> find(TransferId id, Side side) {
        return find("id = :id and " + TAKES_PART, of(side, "id", id.value()))
                .firstResultOptional()
                .map(TransferRow::transfer);
    }

    @Override
    public Optional<Transfer> lock(TransferId id, Side side) {
        return find("id = :id and " + TAKES_PART, of(side, "id", id.value()))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .map(TransferRow::transfer);
    }

    @Override
    public List<Transfer> list(Side side, @Nullable TransferId before, int most) {
        var found = before == null
                ? find(
                        TAKES_PART,
                        Sort.descending("id"),
                        of(side, "account", side.account().value()))
                : find("id < :before and " + TAKES_PART, Sort.descending("id"), of(side, "before", before.value()));
        return found.page(0, most).list().stream().map(TransferRow::transfer).toList();
    }

    private static Map<String, Object> of(Side side, String name, Object value) {
        var parameters = new HashMap<String, Object>();
        parameters.put("account", side.account().value());
        parameters.put("mailbox", side.mailbox().canonical());
        parameters.put(name, value);
        return parameters;
    }
}
