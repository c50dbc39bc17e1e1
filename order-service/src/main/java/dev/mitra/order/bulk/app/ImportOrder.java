package dev.mitra.order.bulk.app;

import dev.mitra.order.bulk.Imported;
import dev.mitra.order.bulk.Importing;
import dev.mitra.order.bulk.Imports;
import dev.mitra.order.order.Buyer;
import dev.mitra.order.order.OrderWish;
import dev.mitra.order.order.Placing;
import dev.mitra.order.order.app.PlaceOrder;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;

/// Takes one order of a file, once per reference of its reseller, in a transaction of its own: what is wrong with
/// one order keeps none of the others from being placed. A dry run places it too and takes it all back, so that it
/// answers what the real run would.
@ApplicationScoped
public class ImportOrder {

    private final Imports imports;
    private final PlaceOrder placeOrder;

    ImportOrder(Imports imports, PlaceOrder placeOrder) {
        this.imports = imports;
        this.placeOrder = placeOrder;
    }

    /// @param hash of what is asked for
    public Importing take(String reference, String hash, OrderWish wish, Buyer buyer, boolean dryRun) {
        QuarkusTransaction.begin();
        boolean keep = false;
        try {
            var answer = judge(reference, hash, wish, buyer);
            keep = !dryRun;
            return answer;
        } finally {
            end(keep);
        }
    }

    private static void end(boolean keep) {
        if (keep) {
            QuarkusTransaction.commit();
        } else {
            QuarkusTransaction.rollback();
        }
    }

    private Importing judge(String reference, String hash, OrderWish wish, Buyer buyer) {
        var before = imports.lock(buyer.reseller(), reference);
        if (before.isPresent()) {
            return before.get().hash().equals(hash)
                    ? new Importing.CameBefore(before.get().order())
                    : new Importing.ReferenceReused();
        }
        return switch (placeOrder.place(wish, buyer)) {
            case Placing.Refused(var refusal) -> new Importing.Refused(refusal);
            case Placing.Placed(var placed) -> {
                imports.add(
                        buyer.reseller(),
                        reference,
                        new Imported(hash, placed.order().id()));
                yield new Importing.Placed(placed);
            }
        };
    }
}
