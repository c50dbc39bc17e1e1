package dev.mitra.order.order.http;

import dev.mitra.kernel.OrderId;
import dev.mitra.order.licence.License;
import dev.mitra.order.licence.app.FindLicenses;
import dev.mitra.order.order.OrderLine;
import dev.mitra.order.order.OrderScope;
import dev.mitra.order.order.OrderSearch;
import dev.mitra.order.order.OrderedSupport;
import dev.mitra.order.order.PlacedOrder;
import dev.mitra.order.order.Progress;
import dev.mitra.order.order.SupportPeriod;
import dev.mitra.order.order.app.FindOrders;
import dev.mitra.order.order.http.OrderView.BillToView;
import dev.mitra.order.order.http.OrderView.ContactView;
import dev.mitra.order.order.http.OrderView.CustomerAccount;
import dev.mitra.order.order.http.OrderView.InvoiceView;
import dev.mitra.order.order.http.OrderView.LicenseView;
import dev.mitra.order.order.http.OrderView.LineView;
import dev.mitra.order.order.http.OrderView.SupportView;
import dev.mitra.order.order.http.OrderView.WarningView;
import dev.mitra.order.party.BillTo;
import dev.mitra.order.price.Purpose;
import dev.mitra.web.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Shows orders with their licences: one look-up for all orders of a page.
@ApplicationScoped
public class OrderViews {

    private final FindOrders orders;
    private final FindLicenses licenses;
    private final OrderedSupport support;
    private final Caller caller;

    OrderViews(FindOrders orders, FindLicenses licenses, OrderedSupport support, Caller caller) {
        this.orders = orders;
        this.licenses = licenses;
        this.support = support;
        this.caller = caller;
    }

    List<OrderView> of(List<PlacedOrder> orders) {
        List<OrderId> ids = orders.stream().map(it -> it.order().id()).toList();
        var issued = licenses.of(ids);
        var supported = support.of(orders.stream()
                .filter(it -> it.placement().hasSupport())
                .map(it -> it.order().id())
                .toList());
        return orders.stream()
                .map(it -> view(
                        it,
                        issued.getOrDefault(it.order().id(), List.of()),
                        supported.getOrDefault(it.order().id(), List.of())))
                .toList();
    }

    OrderView of(PlacedOrder order) {
        return of(List.of(order)).getFirst();
    }

    Optional<OrderView> find(OrderId id, OrderScope scope) {
        return orders.find(id, scope).map(this::of);
    }

    public List<OrderView> search(OrderSearch search, OrderScope scope) {
        return of(orders.search(search, scope));
    }

    /// An order that was placed this very moment has no licences to look up; support begins with the release,
    /// which may be this moment.
    public OrderView fresh(PlacedOrder order) {
        var id = order.order().id();
        var begun = order.placement().hasSupport() ? support.of(List.of(id)) : Map.<OrderId, List<SupportPeriod>>of();
        return view(order, List.of(), begun.getOrDefault(id, List.of()));
    }

    private OrderView view(PlacedOrder placed, List<License> issued, List<SupportPeriod> support) {
        var order = placed.order();
        var placement = placed.placement();
        var progress = order.progress();
        return new OrderView(
                order.id(),
                order.number().digits(),
                placement.channel(),
                order.owner().reseller(),
                StatusView.of(progress),
                progress.completedAt() != null,
                order.terms(),
                billTo(placement.billTo()),
                ShipToShape.of(placement.shipTo()),
                placement.lines().stream().map(OrderViews::line).toList(),
                placement.net(),
                placement.placedAt(),
                order.dueOn(),
                placement.purchaseOrderNumber(),
                placement.notes(),
                placement.warnings().stream()
                        .map(it -> new WarningView(it.name(), it.text().in(caller.locale())))
                        .toList(),
                placement.priceExplanation(),
                placement.termsExplanation(),
                invoice(progress),
                issued.stream()
                        .map(it -> new LicenseView(it.id(), it.lineId(), it.sku(), it.seat()))
                        .toList(),
                support.stream()
                        .map(it -> new SupportView(it.lineId(), it.sku(), it.seats(), it.from(), it.until()))
                        .toList(),
                progress.customer() == null ? CustomerAccount.PENDING : CustomerAccount.READY,
                order.version());
    }

    private static LineView line(OrderLine line) {
        return new LineView(
                line.lineId(),
                line.sku().code(),
                line.name(),
                line.quantity(),
                line.listUnit(),
                line.discount(),
                line.netUnit(),
                line.net(),
                line.purpose().kind(),
                line.purpose().replaces(),
                line.purpose() instanceof Purpose.Support ? line.purpose().licenses() : List.of());
    }

    private static BillToView billTo(BillTo bill) {
        var contacts = bill.contacts().stream()
                .map(it -> new ContactView(it.name(), it.email().canonical()))
                .toList();
        return new BillToView(
                bill.legalName(),
                AddressShape.of(bill.address()),
                bill.taxId(),
                bill.language().code(),
                contacts);
    }

    private static @Nullable InvoiceView invoice(Progress progress) {
        var it = progress.invoice();
        return it == null
                ? null
                : new InvoiceView(it.number(), it.net(), it.tax(), it.total(), it.dueOn(), it.paymentReference());
    }
}
