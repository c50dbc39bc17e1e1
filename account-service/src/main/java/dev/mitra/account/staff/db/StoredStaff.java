package dev.mitra.account.staff.db;

import dev.mitra.account.staff.Staff;
import dev.mitra.account.staff.StaffRole;
import dev.mitra.kernel.AccountId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;

/// [Staff] in PostgreSQL.
@ApplicationScoped
class StoredStaff implements Staff, PanacheRepositoryBase<StaffRoleRow, StaffRoleRow.Key> {

    @Override
    public Set<StaffRole> rolesOf(AccountId account) {
        var roles = EnumSet.noneOf(StaffRole.class);
        list("key.accountId", account.value()).forEach(row -> roles.add(row.key.role()));
        return roles;
    }

    @Override
    public void assign(AccountId account, Set<StaffRole> roles) {
        var missing = EnumSet.noneOf(StaffRole.class);
        missing.addAll(roles);
        for (var row : list("key.accountId", account.value())) {
            if (!missing.remove(row.key.role())) {
                delete(row);
            }
        }
        missing.forEach(role -> persist(StaffRoleRow.of(account.value(), role)));
    }
}
