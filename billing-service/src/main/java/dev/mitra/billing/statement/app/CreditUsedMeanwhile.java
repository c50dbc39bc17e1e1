package dev.mitra.billing.statement.app;

import dev.mitra.kernel.ResellerId;
import java.io.Serial;

/// A statement would deduct credit that an order or a refund has taken since the instant as of which it is made.
final class CreditUsedMeanwhile extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    CreditUsedMeanwhile(ResellerId reseller) {
        super("credit of reseller " + reseller.external() + " was used meanwhile");
    }
}
