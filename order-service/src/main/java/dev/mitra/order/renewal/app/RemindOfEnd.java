package dev.mitra.order.renewal.app;

import dev.mitra.kernel.ResellerId;
import dev.mitra.order.catalogue.Sku;
import dev.mitra.order.licence.LicenseId;
import dev.mitra.order.order.OrderBook;
import dev.mitra.order.order.OrderLine;
import dev.mitra.order.order.Placement;
import dev.mitra.order.party.DeliverTo;
import dev.mitra.order.price.Purpose;
import dev.mitra.order.price.RequestedLine;
import dev.mitra.order.quote.Quote;
import dev.mitra.order.quote.Quoting;
import dev.mitra.order.quote.app.MakeQuote;
import dev.mitra.order.renewal.EndingLicenses;
import dev.mitra.order.renewal.EndingOrder;
import dev.mitra.order.reseller.Resellers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Quotes the renewal of an order's licences to the reseller of record and tells both sides.
@ApplicationScoped
class RemindOfEnd {

    private final EndingLicenses ending;
    private final OrderBook book;
    private final MakeQuote makeQuote;
    private final Resellers resellers;
    private final RenewalMails mails;

    RemindOfEnd(EndingLicenses ending, OrderBook book, MakeQuote makeQuote, Resellers resellers, RenewalMails mails) {
        this.ending = ending;
        this.book = book;
        this.makeQuote = makeQuote;
        this.resellers = resellers;
        this.mails = mails;
    }

    @Transactional
    void of(EndingOrder order, LocalDate day, int days) {
        var licenses = ending.of(order.order(), day);
        var support = ending.supportOf(order.order(), day);
        if ((licenses.isEmpty() && support.isEmpty()) || !ending.note(order.order(), day, days)) {
            return;
        }
        var placement = book.placement(order.order());
        quote(order, placement, lines(licenses, support))
                .ifPresent(quote -> mails.toReseller(quote, placement, contact(quote.reseller()), day));
        if (!placement.shipTo().isForgotten()) {
            var updates = names(placement, licenses);
            mails.toCustomer(order.order(), placement, updates, names(placement, support), day, days);
        }
    }

    private DeliverTo contact(ResellerId reseller) {
        return resellers.find(reseller).orElseThrow().profile().deliverTo();
    }

    /// None for a direct order, a reseller that may not order any more, or for products that are not sold any
    /// more: then the customer alone is told.
    private Optional<Quote> quote(EndingOrder order, Placement placement, List<RequestedLine> lines) {
        if (order.reseller() == null) {
            return Optional.empty();
        }
        var customer = new MakeQuote.Customer(placement.shipTo().email(), null);
        var asked = lines;
        while (!asked.isEmpty()) {
            switch (makeQuote.make(asked, customer, order.reseller(), placement.buyer())) {
                case Quoting.Quoted(var quote) -> {
                    return Optional.of(quote);
                }
                case Quoting.NotReplaceable(var refused) -> asked = without(asked, refused.keySet());
                case Quoting.UnknownSkus(var unknown) -> asked = without(asked, unknown);
                case Quoting.NotActive _, Quoting.PolicyNotAccepted _, Quoting.TooManySeats _ -> {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    /// One licence that cannot be renewed or supported keeps no other from it: a line of several becomes a line
    /// for each, and a line of one is left out.
    private static List<RequestedLine> without(List<RequestedLine> lines, Collection<Integer> refused) {
        return IntStream.range(0, lines.size())
                .boxed()
                .flatMap(index -> refused.contains(index) ? single(lines.get(index)) : Stream.of(lines.get(index)))
                .toList();
    }

    private static Stream<RequestedLine> single(RequestedLine line) {
        return line.quantity() == 1
                ? Stream.empty()
                : line.purpose().licenses().stream()
                        .map(license -> new RequestedLine(
                                line.sku(),
                                1,
                                switch (line.purpose()) {
                                    case Purpose.Renewal renewal ->
                                        new Purpose.Renewal(List.of(license), renewal.years());
                                    case Purpose.Support _ -> new Purpose.Support(List.of(license));
                                    case Purpose.New _, Purpose.Upgrade _ ->
                                        throw new IllegalStateException("reminders quote renewals and support");
                                }));
    }

    private static List<RequestedLine> lines(Map<Sku, List<LicenseId>> licenses, Map<Sku, List<LicenseId>> support) {
        return Stream.concat(
                        lines(licenses, ending -> new Purpose.Renewal(ending, 1)), lines(support, Purpose.Support::new))
                .toList();
    }

    private static Stream<RequestedLine> lines(
            Map<Sku, List<LicenseId>> ending, Function<List<LicenseId>, Purpose> purpose) {
        return ending.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .map(entry ->
                        new RequestedLine(entry.getKey(), entry.getValue().size(), purpose.apply(entry.getValue())));
    }

    private static List<String> names(Placement placement, Map<Sku, List<LicenseId>> licenses) {
        return placement.lines().stream()
                .filter(line -> licenses.containsKey(line.sku()))
                .map(OrderLine::name)
                .distinct()
                .toList();
    }
}
