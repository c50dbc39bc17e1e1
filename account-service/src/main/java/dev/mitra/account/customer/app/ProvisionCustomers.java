package dev.mitra.account.customer.app;

import dev.mitra.account.customer.CustomerOrders;
import dev.mitra.account.customer.Provisioning;
import dev.mitra.account.customer.Provisioning.Outcome;
import dev.mitra.account.customer.ReleasedOrder;
import dev.mitra.account.person.Account;
import dev.mitra.account.person.Accounts;
import dev.mitra.account.person.app.OpenAccounts;
import dev.mitra.account.person.app.OpenAccounts.Opening;
import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.EmailAddress;
import dev.mitra.kernel.OrderId;
import dev.mitra.messaging.MessageContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Makes the account of each released order's customer (R5.2), or finds it (R5.3): whole batches in one
/// transaction, rows written together. Two orders for the same new customer: the unique address decides, the
/// loser reads the winner's account.
@ApplicationScoped
public class ProvisionCustomers {

    private final CustomerOrders orders;
    private final OpenAccounts openAccounts;
    private final Accounts accounts;
    private final TellAboutCustomers tell;
    private final BusinessClock clock;

    ProvisionCustomers(
            CustomerOrders orders,
            OpenAccounts openAccounts,
            Accounts accounts,
            TellAboutCustomers tell,
            BusinessClock clock) {
        this.orders = orders;
        this.openAccounts = openAccounts;
        this.accounts = accounts;
        this.tell = tell;
        this.clock = clock;
    }

    /// @param causes the event behind an order, where several are read together
    @Transactional
    public void provision(List<ReleasedOrder> released, Map<OrderId, MessageContext> causes) {
        var known = orders.known(released.stream().map(ReleasedOrder::id).toList());
        var seen = new HashSet<>(known);
        var fresh = released.stream().filter(order -> seen.add(order.id())).toList();
        if (fresh.isEmpty()) {
            return;
        }
        var openings = new LinkedHashMap<EmailAddress, Opening>();
        fresh.forEach(order -> openings.putIfAbsent(order.email(), opening(order)));
        var opened = openAccounts.open(List.copyOf(openings.values()));
        var provisionings = assign(fresh, accounts.lockByEmail(openings.keySet()), opened);
        orders.addAll(provisionings, clock.now());
        tell.about(provisionings, causes);
    }

    /// In the orders' sequence: the first order of a new account brings it, every further one finds it.
    private List<Provisioning> assign(
            List<ReleasedOrder> fresh, Map<EmailAddress, Account> locked, Set<AccountId> opened) {
        var current = new HashMap<>(locked);
        var unclaimed = new HashSet<>(opened);
        var provisionings = new ArrayList<Provisioning>();
        for (var order : fresh) {
            var account = Objects.requireNonNull(current.get(order.email()), "an account was just opened");
            if (unclaimed.remove(account.id())) {
                provisionings.add(new Provisioning(order, account, Outcome.PROVISIONED));
            } else {
                var named = account.named();
                accounts.save(named);
                current.put(order.email(), named);
                provisionings.add(new Provisioning(order, named, Outcome.MATCHED));
            }
        }
        return provisionings;
    }

    private static Opening opening(ReleasedOrder order) {
        var account = Account.Unproven.open(order.email(), order.person(), order.language(), Account.Origin.ORDER);
        return new Opening(account, order.firm().text());
    }
}
