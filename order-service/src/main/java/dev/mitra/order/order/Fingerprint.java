package dev.mitra.order.order;

import dev.mitra.kernel.Sha256;
import dev.mitra.order.catalogue.Sku;
import dev.mitra.order.party.ShipTo;
import java.util.List;
import java.util.TreeMap;

/// By what two orders are the same to a person: the customer's mailbox and the seats of each SKU, however they are
/// spread over lines.
///
/// @param hex SHA-256
public record Fingerprint(String hex) {

    /// What counts of a line.
    public record Seats(Sku sku, int quantity) {}

    public static Fingerprint of(ShipTo shipTo, List<Seats> lines) {
        var seats = new TreeMap<Sku, Integer>();
        lines.forEach(line -> seats.merge(line.sku(), line.quantity(), Integer::sum));
        var text = new StringBuilder(shipTo.email().canonical());
        seats.forEach((sku, quantity) ->
                text.append('\n').append(sku.code()).append(' ').append(quantity));
        return new Fingerprint(Sha256.hex(text.toString()));
    }

    static Fingerprint of(Placement placement) {
        return of(
                placement.shipTo(),
                placement.lines().stream()
                        .map(line -> new Seats(line.sku(), line.quantity()))
                        .toList());
    }
}
